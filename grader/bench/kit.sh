#!/bin/sh
# A student's whole session with the kit, from unpacking it to full marks, on an empty local repository of Maven: takes the
# network and some minutes, and leaves nothing behind. Ends with 0 if all went well. KitSessionTest does the same offline.
set -eu
checkout=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
kit=$work/class/me
sources=$kit/exercises/src/main/java/dev/assay/exercises/interventions
mkdir -p "$kit"

# check <what it must end with> <what it must print> [words for Maven]
check() {
  ends=$1 prints=$2
  shift 2
  code=0
  (cd "$kit" && mvn -B -ntp test -Dmaven.repo.local="$work/repository" "$@") >"$work/page" 2>&1 || code=$?
  cat "$work/page"
  [ "$code" -eq "$ends" ] || { echo "kit.sh: mvn test ended with $code, and not with $ends." >&2; exit 1; }
  grep -qF "$prints" "$work/page" || { echo "kit.sh: The page has no \"$prints\"." >&2; exit 1; }
  echo "kit.sh: ok, $prints"
}

write() { cp "$checkout/fixtures/examples/$1/$2Exercise.java" "$sources/"; }

"$checkout/grader/assay" release "$checkout" --out "$work/kit.zip"
(cd "$kit" && jar xf "$work/kit.zip")
check 0 "0 of 84 visible points"
write lena CausalEffect
check 1 "Fix first, in exercise 1"
write amara CausalEffect
check 0 "18 / 18" -Dexercise=1
write amara NetworkSimulation
check 0 "52 of 84 visible points"
write amara SingleNeuronRecovery
check 0 "84 of 84 visible points"
write amara AllNeuronsRecovery
check 0 "91 of 84 visible points"

"$checkout/grader/assay" grade "$work/class" --out "$work/results" --isolation process
grep -q '^me,me,graded,110,100,' "$work/results/gradebook.csv"
echo "kit.sh: ok, 110 points; $(du -sm "$work/repository" | cut -f1) MB came from the network."
