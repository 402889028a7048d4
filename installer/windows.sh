#!/usr/bin/env bash
# Builds what is installed on Windows x64: portable zip, Setup.exe for one user and for the PC, and an MSI.
set -euo pipefail
source "$(dirname "$0")/common.sh"
out=$root/target/installer
runtime=
pinned=org.sonarsource.scanner.cli:sonar-scanner-cli:8.1.0.6389:zip:windows-x64
pinned_sha256=73f0e71928673d5b2f39bb86213342a30e51a14c8eec345164016bb29c8df8ee
while (($#)); do
  case $1 in
    --help)
      echo "usage: installer/windows.sh [--runtime DIR] [--out DIR]"
      echo "Builds zip, Setup.exe (one user), Setup-PC.exe (needs an administrator) and .msi into DIR (target/installer)."
      echo "  --runtime DIR  a Java runtime for Windows x64, 17 or newer, such as jlink makes on Windows from a JDK with"
      echo "                 the modules named in installer/common.sh; it may hold JavaFX. Without it a Temurin 21 runtime"
      echo "                 of known checksum is taken out of an archive on Maven Central; its age is said."
      echo "Needs on Debian: apt install maven openjdk-17-jdk-headless gcc-mingw-w64-x86-64 nsis wixl zip unzip imagemagick librsvg2-bin"
      echo "To sign, set KOPDESK_SIGN to a command that signs the file given to it; it is called for each .exe and the .msi."
      exit 0
      ;;
    --runtime) runtime=$2; shift ;;
    --out) out=$2; shift ;;
    *) die "unknown: $1; see --help" ;;
  esac
  shift
done
need gcc-mingw-w64-x86-64 x86_64-w64-mingw32-gcc x86_64-w64-mingw32-windres
need nsis makensis
need wixl wixl wixl-heat
need zip zip unzip
need imagemagick convert
need maven mvn
build_jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
stage=$work/Kopdesk
mkdir -p "$stage/lib/lib"
sign() { [[ -z ${KOPDESK_SIGN:-} ]] || $KOPDESK_SIGN "$1"; }
artifact() { mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$1" -DoutputDirectory="$2"; }

if [[ -z $runtime ]]; then
  artifact "$pinned" "$work/fetched"
  archive=$(echo "$work"/fetched/*.zip)
  echo "$pinned_sha256  $archive" | sha256sum -c --quiet || die "the runtime's archive is not the one that was checked"
  unzip -qq "$archive" '*/jre/*' -d "$work/unpacked"
  runtime=$(echo "$work"/unpacked/*/jre)
fi
[[ -s $runtime/bin/server/jvm.dll && -s $runtime/release ]] || die "no Windows runtime in $runtime"
java=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$runtime/release" | tr -d '\r')
built=$(sed -n 's/^JAVA_VERSION_DATE="\(.*\)"/\1/p' "$runtime/release" | tr -d '\r')
echo "runtime: Java $java of $built, $((($(date +%s) - $(date -d "$built" +%s)) / 86400)) days old; JavaFX $javafx"
((${java%%.*} >= 17)) || die "Java $java is too old"
cp -r "$runtime" "$stage/runtime"
rm -f "$stage/runtime/lib/"*.lib "$stage/runtime/bin/"{jrunscript,rmiregistry,jwebserver,keytool,kinit,klist,ktab,jfr}.exe
# Only ever used by developers, and the class archive for heaps of more than 32 GB. (The legal folder stays, see below.)
rm -f "$stage/runtime/bin/"{jaccessinspector,jaccesswalker,jabswitch}.exe "$stage/runtime/bin/"{jdwp,dt_shmem,dt_socket}.dll \
  "$stage/runtime/bin/server/classes_nocoops.jsa" "$stage/runtime/lib/"{src.zip,ct.sym}
rm -rf "$stage/runtime/"{include,man,demo,jmods}

# Random numbers come from Windows itself: Java's own generator first walks all network adapters for seed, at every start.
sed -i -e 's/^\(security.provider.[0-9]*\)=SunMSCAPI/\1=SUN/;t' -e 's/^\(security.provider.1\)=SUN\r\?$/\1=SunMSCAPI/' \
  "$stage/runtime/conf/security/java.security"
grep -q '^security.provider.1=SunMSCAPI' "$stage/runtime/conf/security/java.security" || die "unknown form of java.security"

cp "$root/target/kopdesk.jar" "$stage/lib"
cp "$root"/target/lib/*.jar "$stage/lib/lib"
# JavaFX for Windows in the place of the one that this PC built with; its libraries unpacked, so that nothing is at start.
for part in base graphics controls; do
  rm -f "$stage/lib/lib/javafx-$part-"*
  artifact "org.openjfx:javafx-$part:$javafx:jar:win" "$work/javafx"
  mv "$work/javafx/javafx-$part-$javafx-win.jar" "$stage/lib/lib/javafx-$part-$javafx-win.jar"
done
# (../bin beside the jars is where JavaFX looks first.)
unzip -qqjo "$stage/lib/lib/javafx-graphics-$javafx-win.jar" '*.dll' -d "$stage/lib/bin"
zip -qd "$stage/lib/lib/javafx-graphics-$javafx-win.jar" '*.dll'
# The manifest names the jars of the building PC; the launcher's class path is the manifest's.
(cd "$work" && unzip -qqo "$stage/lib/kopdesk.jar" META-INF/MANIFEST.MF && python3 "$installer/windows/classpath.py" META-INF/MANIFEST.MF &&
  TZ=UTC touch -d "@$SOURCE_DATE_EPOCH" META-INF/MANIFEST.MF && zip -qX "$stage/lib/kopdesk.jar" META-INF/MANIFEST.MF)
licences "$stage/licences"
[[ ! -d $stage/runtime/legal ]] || mv "$stage/runtime/legal" "$stage/licences/runtime"

echo "launchers"
for size in 16 32 48 64 256; do icon "$size" "$work/$size.png"; done
convert "$work"/{16,32,48,64,256}.png "$work/kopdesk.ico"
numbers=$(echo "$version" | sed 's/[^0-9.].*//').0
sed "s/@numbers@/$numbers/" "$installer/windows/launcher.manifest" >"$work/launcher.manifest"
listed=$(printf '"%s",' "${flags[@]}")
extra=()
((${java%%.*} < 19)) || extra=(-DARCHIVE="\"$version-$java\"")
jdk=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
launcher() { # NAME LINKER-FLAGS …
  local name=$1
  shift
  x86_64-w64-mingw32-windres -I "$work" -DNAME="\\\"$name\\\"" -DVERSION="\\\"$version\\\"" -DNUMBERS="${numbers//./,}" \
    "$installer/windows/launcher.rc" "$work/$name.o"
  x86_64-w64-mingw32-gcc -O2 -Wall -Wextra -Wno-unused-parameter -municode -I "$installer/windows" -I "$jdk/include" \
    -DFLAGS="$listed" "${extra[@]}" "$@" "$installer/windows/launcher.c" "$work/$name.o" -o "$stage/$name.exe" \
    -static -s -Wl,--stack,8388608 -Wl,--no-insert-timestamp
  sign "$stage/$name.exe"
}
launcher Kopdesk -mwindows
launcher kopdesk-cli -mconsole -DCONSOLE
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

echo "portable"
rm -f "$out/Kopdesk-$version-windows-x64.zip"
(cd "$work" && find Kopdesk -type f | LC_ALL=C sort | TZ=UTC zip -qX9 "$out/Kopdesk-$version-windows-x64.zip" -@)

echo "setup"
for kind in Setup Setup-PC; do
  extra=()
  [[ $kind == Setup ]] || extra=(-DMACHINE)
  makensis -V2 "${extra[@]}" -DSTAGE="$stage" -DVERSION="$version" -DNUMBERS="$numbers" -DICON="$work/kopdesk.ico" \
    -DOUT="$out/Kopdesk-$version-$kind.exe" "$installer/windows/setup.nsi"
  sign "$out/Kopdesk-$version-$kind.exe"
done

echo "msi"
# wixl takes files by names relative to its sources only.
cp "$installer/windows/kopdesk.wxs" "$work"
(
  cd "$work"
  find Kopdesk -type f | LC_ALL=C sort | wixl-heat -p Kopdesk/ --directory-ref INSTALLDIR --component-group Files --var var.STAGE --win64 >files.wxs
  wixl -a x64 -D VERSION="$version" -D STAGE=Kopdesk -D Win64=yes -D ICON=kopdesk.ico -o "$out/Kopdesk-$version.msi" kopdesk.wxs files.wxs
)
sign "$out/Kopdesk-$version.msi"
checksums "$out"
echo "unpacked: $(du -sm --apparent-size "$stage" | cut -f 1) MB"
ls -l "$out"
