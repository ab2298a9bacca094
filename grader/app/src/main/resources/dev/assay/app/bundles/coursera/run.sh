#!/bin/sh
# Coursera runs this for each submission.
exec sh /assay/grade.sh /shared/feedback.json /assay/failure @SECONDS@ --platform coursera @OPTIONS@
