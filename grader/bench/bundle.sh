#!/bin/sh
# Measures how long the Gradescope bundle takes for one submission, beside "assay grade" of the same; --help lists the options.
exec python3 "$(dirname -- "$0")/measure/bundle.py" "$@"
