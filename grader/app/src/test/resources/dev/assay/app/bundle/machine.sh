#!/bin/sh
# Runs a command on a machine that is this one but for some folders at its top, and that has no network.
#   machine.sh <folder> <user> <namespaces|no-namespaces> <command>...
# What lies in <folder> lies at the top of that machine. Where there are no namespaces, there is no bubblewrap.
exec unshare --mount --net sh -euc '
  top=$1 user=$2 namespaces=$3
  shift 3
  new=$(mktemp -d)
  mount -t tmpfs -o mode=755 tmpfs "$new"
  for each in /*; do
    name=${each#/}
    if [ -L "$each" ]; then
      cp -P "$each" "$new/$name"
    elif [ -d "$each" ] && [ ! -e "$top/$name" ]; then
      mkdir "$new/$name"
      mount --rbind "$each" "$new/$name"
    fi
  done
  for each in "$top"/* "$top"/.[!.]*; do
    [ -d "$each" ] || continue
    mkdir "$new/${each##*/}"
    mount --bind "$each" "$new/${each##*/}"
  done
  mkdir "$new/.old"
  pivot_root "$new" "$new/.old"
  cd /
  umount -l /.old
  if [ "$namespaces" = no-namespaces ] && [ -e /usr/bin/bwrap ]; then
    mount --bind /dev/null /usr/bin/bwrap
  fi
  if [ "$user" = 0 ]; then
    exec "$@"
  fi
  exec setpriv --reuid "$user" --regid "$user" --clear-groups "$@"
' sh "$@"
