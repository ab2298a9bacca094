#!/bin/bash
# Submitty runs this in the folder of a test case: validate.sh <exercise>
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
grader=/usr/local/submitty/assay
[ -e "$grader/grade.sh" ] || grader=$here/assay
exec sh "$grader/grade.sh" "$PWD/validation_results.json" "$grader/failure" @SECONDS@ --platform submitty \
  @OPTIONS@ --exercise "$1" --set "exercise=$1"
