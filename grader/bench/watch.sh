#!/bin/sh
# Measures how long a student waits after a save; --help lists the options.
exec python3 "$(dirname -- "$0")/measure/watch.py" "$@"
