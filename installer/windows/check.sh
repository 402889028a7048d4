#!/usr/bin/env bash
# check.sh DIR PICTURE.png: under wine, installs the setup of DIR, works with it, starts its window, upgrades it, removes it;
# then unpacks the portable zip in a folder with many letters, and installs the MSI over an older one and removes it.
set -euo pipefail
source "$(dirname "$0")/../common.sh"
dir=$(realpath "$1") picture=$(realpath -m "$2")
need wine wine wineserver
need xvfb Xvfb
need imagemagick import convert compare
need wixl wixl wixl-heat
need unzip unzip
scratch=$(mktemp -d)
export WINEPREFIX=$scratch/wine WINEDEBUG=-all LC_ALL=C.UTF-8 DISPLAY=:97
Xvfb :97 -screen 0 1366x768x24 >/dev/null 2>&1 &
screen=$!
trap 'wineserver -k || true; kill $screen; rm -rf "$scratch"' EXIT
wineboot -i >/dev/null 2>&1
local_app=$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local
program=$local_app/Programs/Kopdesk
data='C:\kantor ñ 漢\demo'
on_disk="$WINEPREFIX/drive_c/kantor ñ 漢/demo/kopdesk.mv.db"
run() { timeout 900 wine "$@" 2>"$scratch/stderr"; }

run "$dir/Kopdesk-$version-Setup.exe" /S
[[ -s $program/Kopdesk.exe ]] || die "the setup installed nothing"
[[ $(run "$program/kopdesk-cli.exe" --versi | tr -d '\r') == "Kopdesk $version" ]] || die "the console launcher does not answer"
run "$program/kopdesk-cli.exe" demo --skala kabupaten --data "$data" --tanpa-jendela >/dev/null
[[ -s $on_disk ]] || die "no office was made"
opens() { run reg query "$1\\Software\\Classes\\Kopdesk.Berkas\\shell\\open\\command" /ve | grep -qF 'Kopdesk.exe" --buka "%1"'; }
opens HKCU || die "a double click on a file would not open it"
echo "setup: installed without elevation; made an office and its workbook"

start="$WINEPREFIX/drive_c/start.txt"
JAVA_TOOL_OPTIONS='-Dkopdesk.ukur=C:\start.txt' run "$program/Kopdesk.exe" --data "$data" &
for ((i = 0; i < 450; i++)); do
  sleep 2
  grep -qs daftar "$start" && break
done
# The rows stand in the table; on a slow PC they are drawn later. The picture counts once it no longer changes but for a caret.
rm -f "$picture"
for ((i = 0; i < 24; i++)); do
  sleep 5
  [[ ! -s $picture ]] || mv "$picture" "$scratch/before.png"
  import -window root "$picture"
  [[ -s $scratch/before.png ]] || continue
  changed=$(compare -metric AE "$scratch/before.png" "$picture" null: 2>&1 || true)
  ((i < 3)) || ! awk -v pixels="$changed" 'BEGIN { exit pixels >= 500 }' || break
done
grep -qs daftar "$start" || die "the installed window did not show its list; see $picture"
echo "window stands: see $picture"
wineserver -k
wait %2 2>/dev/null || true

run "$dir/Kopdesk-$version-Setup.exe" /S
run "$program/kopdesk-cli.exe" periksa --data "$data" >/dev/null
echo "upgrade: the same office opens"
run "$program/uninstall.exe" /S
for ((i = 0; i < 60; i++)); do
  [[ -e $program/Kopdesk.exe ]] || break
  sleep 1
done
[[ ! -e $program/Kopdesk.exe ]] || die "the uninstaller left the program"
[[ -s $on_disk ]] || die "the data went with the program"
echo "removed: the data stay"

mkdir "$scratch/Dinas Ünïcode ñ 漢"
(cd "$scratch/Dinas Ünïcode ñ 漢" && unzip -qq "$dir/Kopdesk-$version-windows-x64.zip")
run "$scratch/Dinas Ünïcode ñ 漢/Kopdesk/kopdesk-cli.exe" periksa --data "$data" >/dev/null
echo "portable: runs in a folder with spaces and letters of three scripts"

# The MSI comes over an older one, as group policy brings it: of the old product nothing may stay, of the new all must be there.
installed="$WINEPREFIX/drive_c/Program Files/Kopdesk"
mkdir -p "$scratch/old/Kopdesk/lib"
echo lama | tee "$scratch/old/Kopdesk/Kopdesk.exe" "$scratch/old/Kopdesk/lib/hanya-lama.jar" >/dev/null
icon 48 "$scratch/old/kopdesk.png"
convert "$scratch/old/kopdesk.png" "$scratch/old/kopdesk.ico"
cp "$installer/windows/kopdesk.wxs" "$scratch/old"
(
  cd "$scratch/old"
  find Kopdesk -type f | LC_ALL=C sort | wixl-heat -p Kopdesk/ --directory-ref INSTALLDIR --component-group Files --var var.STAGE --win64 >files.wxs
  wixl -a x64 -D VERSION=0.0.1 -D STAGE=Kopdesk -D Win64=yes -D ICON=kopdesk.ico -o old.msi kopdesk.wxs files.wxs
)
cp "$scratch/old/old.msi" "$WINEPREFIX/drive_c/lama.msi"
cp "$dir/Kopdesk-$version.msi" "$WINEPREFIX/drive_c/kopdesk.msi"
run msiexec /i 'C:\lama.msi' /qn
[[ -s "$installed/lib/hanya-lama.jar" ]] || die "the older MSI installed nothing"
run msiexec /i 'C:\kopdesk.msi' /qn
[[ ! -e "$installed/lib/hanya-lama.jar" ]] || die "the MSI left a file of the older product"
[[ $(run 'C:\Program Files\Kopdesk\kopdesk-cli.exe' --versi | tr -d '\r') == "Kopdesk $version" ]] || die "the upgraded MSI does not run"
cmp -s <(unzip -p "$dir/Kopdesk-$version-windows-x64.zip" Kopdesk/Kopdesk.exe) "$installed/Kopdesk.exe" || die "the MSI kept the old launcher"
run 'C:\Program Files\Kopdesk\kopdesk-cli.exe' periksa --data "$data" >/dev/null
opens HKLM || die "a double click on a file would not open it"
echo "msi: over an older one, which went before the new files came; the same office opens"
run msiexec /x 'C:\kopdesk.msi' /qn
[[ ! -e "$installed/Kopdesk.exe" ]] || die "the MSI left the program"
[[ -s $on_disk ]] || die "the data went with the MSI"
echo "msi: removed, the data stay"
