#!/bin/sh
# Unpacks the grader where this script lies, and makes it start faster. Run it once, while the image is built: it
# needs a JDK, 17 or newer, and no network.
#   install.sh <platform>
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
bin=
[ -n "${JAVA_HOME:-}" ] && bin=$JAVA_HOME/bin/
cd "$here"
"${bin}jar" xf assay.jar lib

path=$here/assay.jar
for each in "$here"/lib/*.jar; do path=$path:$each; done

# Classes as Java keeps them in memory, which saves about a second of each start. Which ones shows a rehearsal.
root=$(mktemp -d)
"${bin}java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit="$here/assay.jsa" -Xlog:disable \
  -cp "$path" dev.assay.app.Assay grade --platform "$1" --platform-root "$root" --isolation process \
  "$here/rehearsal" >"$root/log" 2>&1 || cat "$root/log"
rm -rf "$root"
[ -e assay.jsa ] || echo "Java made no archive of its classes; each start takes about a second more."
chmod -R a+rX .

# What this machine can do while the image is built; the scorecards say what it could do when it graded.
"${bin}java" -cp "$path" dev.assay.app.Assay doctor || true
