#!/usr/bin/env bash
# How fast the installed program starts and how much memory it holds, beside a bare JavaFX window and LibreOffice Calc with
# the same list, all in one run; and what TieredStopAtLevel=1 gives and takes.
set -euo pipefail
source "$(dirname "$0")/../common.sh"
if [[ "${1:-}" == --help ]]; then
  echo "usage: installer/linux/measure.sh [RUNS]   (5 unless told; the .deb must be installed; LibreOffice Calc if it shall be compared)"
  exit 0
fi
runs=${1:-5}
home=/opt/kopdesk
[[ -x $home/bin/kopdesk ]] || die "install the .deb first"
need xvfb Xvfb
scratch=$(mktemp -d)
export XDG_DATA_HOME=$scratch XDG_CACHE_HOME=$scratch HOME=$scratch DISPLAY=:96
Xvfb :96 -screen 0 1366x768x24 >/dev/null 2>&1 &
screen=$!
trap 'kill $screen 2>/dev/null; rm -rf "$scratch"' EXIT
java=(env -u JAVA_TOOL_OPTIONS "$home/runtime/bin/java" "${flags[@]}" -Xlog:disable -Xlog:all=error:stderr)
archive=-XX:SharedArchiveFile=$home/lib/kopdesk.jsa
program=(-cp "$home/lib/kopdesk.jar" id.kopdesk.Kopdesk)
"${java[@]}" $archive "${program[@]}" demo --data "$scratch/demo" --keluaran "$scratch/daftar.xlsx" --tanpa-jendela >/dev/null 2>&1
mkdir "$scratch/bare"
javac -cp "$(echo "$root"/target/lib/javafx-{base,graphics,controls}-"$javafx"-linux.jar | tr ' ' :)" -d "$scratch/bare" "$installer/linux/Bare.java"

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# start NAME WHAT COMMAND…: WHAT is the line of the report that counts
start() {
  local name=$1 what=$2 i began pid wait_ms rss
  shift 2
  for ((i = 0; i < runs; i++)); do
    rm -f "$scratch/report"
    began=$(date +%s%3N)
    "$@" >/dev/null 2>&1 &
    pid=$!
    for ((wait_ms = 0; wait_ms < 60000; wait_ms += 20)); do
      sleep 0.02
      grep -qs "^$what" "$scratch/report" && break
    done
    sleep 1
    rss=$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status")
    awk -v b="$began" -v w="$what" -v r="$rss" '$1 == w { print $2 - b, r }' "$scratch/report" >>"$scratch/$name.$what"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
  done
  printf '| %-52s | %7s | %6s |\n' "$name: $what" "$(cut -d ' ' -f 1 "$scratch/$name.$what" | median)" \
    "$(cut -d ' ' -f 2 "$scratch/$name.$what" | median)"
}

once() {
  local name=$1 began
  shift
  began=$(date +%s%3N)
  "$@" >/dev/null 2>&1
  printf '| %-52s | %7s | %6s |\n' "$name" "$(($(date +%s%3N) - began))" ""
}

ukur=-Dkopdesk.ukur=$scratch/report
echo "machine: $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg), $(uname -sr), $(date -u +%F); median of $runs; $("$home/bin/kopdesk" --versi)"
echo "| what | ms | RSS MB |"
echo "|---|---|---|"
start "bare JavaFX window, same runtime and flags" daftar "${java[@]}" "$ukur" -cp "$scratch/bare" Bare
start "installed" jendela "${java[@]}" $archive "$ukur" "${program[@]}" --data "$scratch/demo"
start "installed" daftar "${java[@]}" $archive "$ukur" "${program[@]}" --data "$scratch/demo"
start "with TieredStopAtLevel=1" daftar "${java[@]}" -XX:TieredStopAtLevel=1 $archive "$ukur" "${program[@]}" --data "$scratch/demo"
start "without the class archive" daftar "${java[@]}" -Xshare:off "$ukur" "${program[@]}" --data "$scratch/demo"
for level in 4 1; do
  once "demo province, whole, TieredStopAtLevel=$level" "${java[@]}" $archive -XX:TieredStopAtLevel=$level "${program[@]}" \
    demo --data "$scratch/demo$level" --keluaran "$scratch/$level.xlsx" --tanpa-jendela
  once "month's workbook, TieredStopAtLevel=$level" "${java[@]}" $archive -XX:TieredStopAtLevel=$level "${program[@]}" \
    laporan --data "$scratch/demo$level" --bulan 2026-08 --keluaran "$scratch/$level.xlsx"
done
if command -v localc xdotool >/dev/null; then
  for ((i = 0; i < runs; i++)); do
    began=$(date +%s%3N)
    localc --norestore --nologo --nofirststartwizard "-env:UserInstallation=file://$scratch/lo" "$scratch/daftar.xlsx" >/dev/null 2>&1 &
    until xdotool search --onlyvisible --name 'daftar.xlsx' >/dev/null 2>&1; do sleep 0.05; done
    took=$(($(date +%s%3N) - began))
    rss=$(ps -C soffice.bin -o rss= | sort -n | tail -n 1)
    ((i == 0)) || echo "$took $((rss / 1024))" >>"$scratch/calc"
    pkill -x soffice.bin || true
    wait %2 2>/dev/null || true
    sleep 1
  done
  printf '| %-52s | %7s | %6s |\n' "LibreOffice Calc, window with the same list" "$(cut -d ' ' -f 1 "$scratch/calc" | median)" \
    "$(cut -d ' ' -f 2 "$scratch/calc" | median)"
fi
