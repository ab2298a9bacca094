#!/bin/sh
# Measures how fast classes are graded, beside two other ways; --help lists the options.
exec python3 "$(dirname -- "$0")/measure/grade.py" "$@"
