#!/bin/bash
# VPL runs this to get vpl_execution, and takes what that prints for the grade.
[ -f vpl_environment.sh ] && . ./vpl_environment.sh

{
  echo '#!/bin/bash'
  # What VPL says about this activity, for it is not there any more when vpl_execution runs.
  for name in "${!VPL_@}" "${!MOODLE_USER_@}"; do
    printf 'export %s=%q\n' "$name" "${!name}"
  done
  cat <<'END'
# Installed on the jail by its administrator, or else among the files of this activity.
grader=/opt/assay
[ -e "$grader/grade.sh" ] || grader=$PWD/assay
seconds=$(( ${VPL_MAXTIME:-@SECONDS@} - 5 ))
[ "$seconds" -gt 5 ] || seconds=@SECONDS@
exec sh "$grader/grade.sh" - "$grader/failure/stdout.txt" "$seconds" --platform vpl @OPTIONS@ 2>/dev/null
END
} > vpl_execution
chmod +x vpl_execution
