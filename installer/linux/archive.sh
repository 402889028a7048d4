#!/usr/bin/env bash
# archive.sh HOME FILE: writes the class archive of the program in HOME as it will lie in /opt/kopdesk. An archive is valid
# only for the path it was made for, so the folder is mounted there for this one process tree, in a name space of its own.
set -euo pipefail
if [[ ${3:-} != inside ]]; then
  own=()
  ((EUID == 0)) || own=(-r)
  exec unshare "${own[@]}" -m "$0" "$1" "$2" inside
fi
home=$1 file=$2
mount -t tmpfs none /opt
mkdir /opt/kopdesk
mount --bind "$home" /opt/kopdesk
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
java=(/opt/kopdesk/runtime/bin/java -XX:+UseSerialGC -cp /opt/kopdesk/lib/kopdesk.jar)
export HOME=$scratch XDG_DATA_HOME=$scratch XDG_CACHE_HOME=$scratch

# What a day needs: an office is made, its month is written, the window shows its list.
"${java[@]}" -Xshare:off -XX:DumpLoadedClassList="$scratch/one.lst" id.kopdesk.Kopdesk demo --skala kabupaten \
  --data "$scratch/demo" --tanpa-jendela >"$scratch/demo.out" 2>&1 || { tail "$scratch/demo.out" >&2; exit 1; }
cat >"$scratch/window.sh" <<WINDOW
"\$@" &
for ((i = 0; i < 600; i++)); do
  sleep 0.1
  grep -qs daftar "$scratch/start" && break
done
sleep 2
kill \$!
wait
WINDOW
xvfb-run -a -s '-screen 0 1366x768x24' bash "$scratch/window.sh" "${java[@]}" -Xshare:off -Dkopdesk.ukur="$scratch/start" \
  -XX:DumpLoadedClassList="$scratch/two.lst" id.kopdesk.Kopdesk --data "$scratch/demo" >/dev/null 2>&1 || true
grep -qs daftar "$scratch/start" || { echo "the window did not come up; the archive would be of little use" >&2; exit 1; }
cat "$scratch"/{two,one}.lst | awk '!seen[$0]++' >"$scratch/all.lst"
"${java[@]}" -Xshare:dump -XX:SharedClassListFile="$scratch/all.lst" -XX:SharedArchiveFile="$file" >"$scratch/dump" 2>&1 ||
  { tail "$scratch/dump" >&2; exit 1; }
echo "classes: $(wc -l <"$scratch/all.lst") named, $(stat -c %s "$file") bytes"
