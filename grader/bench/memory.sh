#!/bin/sh
# Measures the memory of the grader over one long run; --help lists the options.
exec python3 "$(dirname -- "$0")/measure/memory.py" "$@"
