#!/bin/sh
# Measures the instructor's site of a large class; --help lists the options.
exec python3 "$(dirname -- "$0")/measure/site.py" "$@"
