#!/bin/sh
# Starts the grader, and leaves a result whatever becomes of it:
#   grade.sh <result> <failure> <seconds> <words of "assay grade">...
# <result> is the file that the platform reads, or - for standard output. If the grader's process ends without one
# (out of memory, killed, no Java), what is in <failure> takes its place, which says so and is no grade: a file for
# standard output, else a folder, for there may be files beside the result.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
result=$1 failure=$2 seconds=$3
shift 3

# What a platform adds to each JVM is meant for students' programs; a smallest heap of 128 MB, say, stops a worker.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java

grade() {
  if [ -d "$here/lib" ]; then
    path=$here/assay.jar
    for each in "$here"/lib/*.jar; do path=$path:$each; done
    timeout -k 10 "$seconds" "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx384m \
      -XX:SharedArchiveFile="$here/assay.jsa" -Xshare:auto -XX:+DisplayVMOutputToStderr \
      -Xlog:disable -Xlog:all=error:stderr -cp "$path" dev.assay.app.Assay grade "$@" </dev/null
  else
    timeout -k 10 "$seconds" "$java" -jar "$here/assay.jar" grade "$@" </dev/null
  fi
}

if [ "$result" = - ]; then
  printed=$(mktemp) || { cat "$failure"; exit; }
  trap 'rm -f "$printed"' EXIT
  if grade "$@" >"$printed" && [ -s "$printed" ]; then
    cat "$printed"
  else
    cat "$failure"
  fi
else
  rm -f "$result"
  grade "$@"
  if [ ! -s "$result" ]; then
    mkdir -p "$(dirname -- "$result")"
    cp -R "$failure/." "$(dirname -- "$result")"
  fi
fi
exit 0
