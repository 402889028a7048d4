#!/usr/bin/env bash
# same.sh DIR DIR: whether two builds of the Linux installers from the same input are the same, file by file. Java writes its
# class archives (*.jsa) with a different order of a few thousand bytes from run to run; nothing else may differ.
set -euo pipefail
source "$(dirname "$0")/common.sh"
[[ -d ${1:-} && -d ${2:-} ]] || die "usage: installer/same.sh DIR DIR"
need dpkg dpkg-deb
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for side in 1 2; do
  mkdir -p "$scratch/$side"
  tar -C "$scratch/$side" -xzf "${!side}/kopdesk-$version-linux-x64.tar.gz"
  dpkg-deb -R "${!side}/kopdesk_${version}_amd64.deb" "$scratch/$side/deb"
  # Names, rights, times, lengths and order as they are packed, but not of what is allowed to differ.
  (tar --full-time -tvzf "${!side}/kopdesk-$version-linux-x64.tar.gz" &&
    dpkg-deb --fsys-tarfile "${!side}/kopdesk_${version}_amd64.deb" | tar --full-time -tv) | grep -v '\.jsa$' >"$scratch/$side.names"
  (cd "$scratch/$side" &&
    find . -type f ! -name '*.jsa' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum >"$scratch/$side.sums")
done
diff "$scratch/1.names" "$scratch/2.names" || die "names, rights or times differ"
diff "$scratch/1.sums" "$scratch/2.sums" || die "contents differ"
echo "the same: $(wc -l <"$scratch/1.sums") files; of Java's class archives $(find "$scratch/1" -name '*.jsa' -printf '%P\n' | while read -r file; do
  cmp -s "$scratch/1/$file" "$scratch/2/$file" || echo "$file"
done | wc -l) differ"
