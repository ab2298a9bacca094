#!/bin/sh
# PrairieLearn runs this for each submission.
exec sh /assay/grade.sh /grade/results/results.json /assay/failure @SECONDS@ --platform prairielearn @OPTIONS@
