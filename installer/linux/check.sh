#!/usr/bin/env bash
# check.sh FILE.deb PICTURE.png: installs the package on this machine, works with it, upgrades it, removes it again. Root only.
set -euo pipefail
source "$(dirname "$0")/../common.sh"
deb=$(realpath "$1") picture=$2
[[ $EUID == 0 ]] || die "installs a package: root only"
need xvfb xvfb-run
need imagemagick import
scratch=$(mktemp -d)
export XDG_DATA_HOME=$scratch/home XDG_CACHE_HOME=$scratch/cache
trap 'dpkg -r kopdesk >/dev/null 2>&1 || true; rm -rf "$scratch"' EXIT

dpkg -i "$deb" >/dev/null
[[ $(kopdesk --versi) == "Kopdesk $version" ]]
kopdesk demo --skala kabupaten --data "$scratch/demo kantor ñ" --tanpa-jendela >/dev/null 2>&1
kopdesk periksa --data "$scratch/demo kantor ñ" >/dev/null 2>&1
echo "installed: makes, checks and reports an office"

loaded=$(/opt/kopdesk/runtime/bin/java "${flags[@]}" -XX:SharedArchiveFile=/opt/kopdesk/lib/kopdesk.jsa -Xlog:class+load \
  -cp /opt/kopdesk/lib/kopdesk.jar id.kopdesk.Kopdesk --help |
  awk '/shared objects file/ { shared++ } /source: (file|jrt):/ { read++ } END { print shared + 0, read + 0 }')
read -r shared other <<<"$loaded"
((shared > 20 * other)) || die "the class archive is not in use: $shared classes from it, $other read by themselves"
echo "class archive in use: $shared classes from it, $other read by themselves"

cat >"$scratch/window.sh" <<'WINDOW'
JAVA_TOOL_OPTIONS=-Dkopdesk.ukur=$1/start kopdesk --data "$2" >"$1/window.log" 2>&1 &
for ((i = 0; i < 600; i++)); do
  sleep 0.1
  grep -qs daftar "$1/start" && break
done
sleep 2
import -window root "$3"
kill $!
wait
WINDOW
xvfb-run -a -s '-screen 0 1366x768x24' bash "$scratch/window.sh" "$scratch" "$scratch/demo kantor ñ" "$picture" || true
grep -q daftar "$scratch/start" || { cat "$scratch/window.log"; die "the installed window did not show its list"; }
echo "window stands: see $picture"

# A later version over this one, then away with it: the data stay.
mkdir "$scratch/later"
dpkg-deb -R "$deb" "$scratch/later"
sed -i "s/^Version: .*/Version: $version+1/" "$scratch/later/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$scratch/later" "$scratch/later.deb" >/dev/null
dpkg -i "$scratch/later.deb" >/dev/null
kopdesk periksa --data "$scratch/demo kantor ñ" >/dev/null 2>&1
dpkg -r kopdesk >/dev/null
[[ ! -e /opt/kopdesk && ! -e /usr/bin/kopdesk ]] || die "the package left files behind"
[[ -s "$scratch/demo kantor ñ/kopdesk.mv.db" ]] || die "the data went with the package"
echo "upgraded and removed: the data stay"
