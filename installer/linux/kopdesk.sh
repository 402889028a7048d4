#!/bin/sh
# Starts Kopdesk: without arguments the window, with a command the command line. --mode-aman draws without the graphics card.
home=$(dirname "$(dirname "$(readlink -f "$0")")")
if [ "$1" = --mode-aman ]; then
  shift
  set -- -Dprism.order=sw -cp "$home/lib/kopdesk.jar" id.kopdesk.Kopdesk "$@"
else
  set -- -cp "$home/lib/kopdesk.jar" id.kopdesk.Kopdesk "$@"
fi
archive=$home/lib/kopdesk.jsa
if [ -f "$archive" ]; then
  archive=-XX:SharedArchiveFile=$archive
else
  # Unpacked anywhere: the archive that makes the start fast is written when the program first closes.
  cache=${XDG_CACHE_HOME:-$HOME/.cache}/kopdesk
  mkdir -p "$cache" 2>/dev/null
  archive=$cache/@version@-$(printf %s "$home" | cksum | cut -d ' ' -f 1).jsa
  if [ -f "$archive" ]; then
    archive=-XX:SharedArchiveFile=$archive
  else
    archive=-XX:ArchiveClassesAtExit=$archive
  fi
fi
exec "$home/runtime/bin/java" @flags@ "$archive" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr "$@"
