#!/usr/bin/env bash
# Builds what is installed on Linux: kopdesk_VERSION_amd64.deb and kopdesk-VERSION-linux-x64.tar.gz.
set -euo pipefail
source "$(dirname "$0")/common.sh"
out=$root/target/installer
while (($#)); do
  case $1 in
    --help)
      echo "usage: installer/linux.sh [--out DIR]"
      echo "Builds the .deb and the portable .tar.gz into DIR (target/installer unless told), with a runtime of its own."
      echo "Needs a JDK 17 or newer with jmods, and on Debian: apt install openjdk-17-jdk-headless maven binutils unzip"
      echo "  imagemagick librsvg2-bin xvfb xauth libgtk-3-0 libxtst6 libxxf86vm1 libgl1"
      exit 0
      ;;
    --out) out=$2; shift ;;
    *) die "unknown: $1; see --help" ;;
  esac
  shift
done
need openjdk-17-jdk-headless javac jlink jmod
need unzip unzip
need imagemagick convert
need dpkg dpkg-deb
need xvfb xvfb-run
build_jar
jdk=$(dirname "$(dirname "$(readlink -f "$(command -v jlink)")")")
[[ -d $jdk/jmods ]] || die "no jmods in $jdk"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

echo "runtime: jlink of $("$jdk/bin/java" -version 2>&1 | head -n 1) with JavaFX $javafx"
mkdir "$work/jmods"
for part in base graphics controls; do
  jar=$root/target/lib/javafx-$part-$javafx-linux.jar
  [[ -s $jar ]] || die "no $jar; was the jar built on Linux x64 with JavaFX $javafx?"
  mkdir -p "$work/$part/libs" "$work/$part/classes"
  unzip -qq "$jar" -d "$work/$part/classes"
  find "$work/$part/classes" -maxdepth 1 -name '*.so' -exec mv {} "$work/$part/libs" \;
  jmod create --class-path "$work/$part/classes" --libs "$work/$part/libs" "$work/jmods/javafx.$part.jmod"
done
home=$work/kopdesk
mkdir -p "$home/bin" "$home/lib/lib"
jlink --module-path "$work/jmods:$jdk/jmods" --add-modules "$modules,javafx.controls" --output "$home/runtime" \
  --strip-java-debug-attributes --no-header-files --no-man-pages --include-locales=id,en --vm=server
# Only ever read by developers.
rm -f "$home/runtime/bin/"{jrunscript,rmiregistry,keytool,jwebserver}
"$home/runtime/bin/java" -XX:+UseSerialGC -Xshare:dump >/dev/null

cp "$root/target/kopdesk.jar" "$home/lib"
cp "$root"/target/lib/*.jar "$home/lib/lib"
rm -f "$home"/lib/lib/javafx-*.jar
licences "$home/licences"
if [[ -d $home/runtime/legal ]]; then mv "$home/runtime/legal" "$home/licences/runtime"; fi
sed -e "s|@version@|$version|" -e "s|@flags@|${flags[*]}|" "$installer/linux/kopdesk.sh" >"$home/bin/kopdesk"
chmod 755 "$home/bin/kopdesk"
for size in 48 128 256; do
  mkdir -p "$work/icons/${size}x$size/apps"
  icon "$size" "$work/icons/${size}x$size/apps/kopdesk.png"
done
cp "$work/icons/256x256/apps/kopdesk.png" "$home/lib/kopdesk.png"
chmod -R u+rwX,go+rX,go-w "$home"
same_times "$home"

echo "portable"
name=kopdesk-$version-linux-x64
mv "$home" "$work/$name"
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" | gzip -n9 >"$out/$name.tar.gz"
mv "$work/$name" "$home"

echo "archive of classes for the fast start, for the place where the package puts it"
"$installer/linux/archive.sh" "$home" "$work/kopdesk.jsa"
cp "$work/kopdesk.jsa" "$home/lib/kopdesk.jsa"

echo "package"
deb=$work/deb
mkdir -p "$deb/DEBIAN" "$deb/opt" "$deb/usr/bin" "$deb/usr/share/applications" "$deb/usr/share/mime/packages" \
  "$deb/usr/share/icons/hicolor" "$deb/usr/share/doc/kopdesk"
mv "$home" "$deb/opt/kopdesk"
ln -s /opt/kopdesk/bin/kopdesk "$deb/usr/bin/kopdesk"
cp "$installer/linux/kopdesk.desktop" "$deb/usr/share/applications"
cp "$installer/linux/kopdesk.xml" "$deb/usr/share/mime/packages"
cp -r "$work/icons/." "$deb/usr/share/icons/hicolor"
cp "$deb/opt/kopdesk/licences/LICENSE" "$deb/usr/share/doc/kopdesk/copyright"
# Rounded up to 4 MB, for Java's class archive is not of the same length each time.
installed=$((($(du -sk --apparent-size "$deb/opt" | cut -f 1) / 4096 + 1) * 4096))
cat >"$deb/DEBIAN/control" <<CONTROL
Package: kopdesk
Version: $version
Section: misc
Priority: optional
Architecture: amd64
Installed-Size: $installed
Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libxtst6, libxxf86vm1, libgl1, libfreetype6, fontconfig
Maintainer: Kopdesk maintainers <maintainers@kopdesk.invalid>
Description: Office companion of an Indonesian Dinas Koperasi
 Keeps track of village cooperatives, offline, in an encrypted file on the office's own PC.
 Data lie in each user's own folder; removing the package never touches them.
CONTROL
chmod -R u+rwX,go+rX,go-w "$deb"
same_times "$deb"
dpkg-deb --root-owner-group -Zxz -z2 --build "$deb" "$out/kopdesk_${version}_amd64.deb" >/dev/null
checksums "$out"
ls -l "$out"
