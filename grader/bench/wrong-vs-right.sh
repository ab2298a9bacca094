#!/bin/sh
# Measures what wrong submissions cost beside right ones; --help lists the options.
exec python3 "$(dirname -- "$0")/measure/wrong_vs_right.py" "$@"
