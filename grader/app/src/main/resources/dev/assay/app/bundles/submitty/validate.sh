#!/bin/bash
# Submitty runs this beside the folder of each test case: validate.sh <exercise>
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
grader=/usr/local/submitty/assay
[ -e "$grader/grade.sh" ] || grader=$here/assay
exec sh "$grader/grade.sh" "$PWD/validation_results.json" "$grader/failure" @SECONDS@ --platform submitty \
  @WHOLEOPTIONS@ --exercise "$1" --set "exercise=$1"
