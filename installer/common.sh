# Shared by linux.sh and windows.sh: where things are, which version, what the program needs of a runtime.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
installer=$root/installer
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$root/pom.xml" | head -n 1)
javafx=$(sed -n 's|^    <javafx.version>\(.*\)</javafx.version>$|\1|p' "$root/pom.xml" | head -n 1)
SOURCE_DATE_EPOCH=$(date -d "$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</.*|\1|p' "$root/pom.xml")" +%s)
export SOURCE_DATE_EPOCH

# java.compiler, java.scripting and the like are named by libraries that never reach them here.
modules=java.desktop,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.sql,java.xml.crypto
modules+=,jdk.charsets,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs

# Flags of every launcher; chosen by figures that installer/linux/measure.sh prints.
heap=512m
flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Xmx$heap" -Xms32m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -Xss1m)

die() {
  echo "$*" >&2
  exit 2
}

# need PACKAGE COMMAND …: names the Debian package that brings a missing command
need() {
  local package=$1 command
  shift
  for command in "$@"; do
    command -v "$command" >/dev/null || die "$command is missing; on Debian: apt install $package"
  done
}

build_jar() {
  [[ ! -s $root/target/kopdesk.jar || -s $root/target/kopdesk-sbom.json ]] || rm "$root/target/kopdesk.jar"
  [[ -s $root/target/kopdesk.jar && -d $root/target/lib ]] || (cd "$root" && mvn -q -B -ntp -DskipTests package)
  [[ -s $root/target/kopdesk.jar ]] || die "mvn package made no target/kopdesk.jar"
}

# licences DIR: what is inside and under which licence
licences() {
  mkdir -p "$1"
  unzip -qqo "$root/target/kopdesk.jar" 'META-INF/LICENSE*' 'META-INF/THIRD-PARTY.txt' 'META-INF/fonts-OFL.txt' -d "$1"
  mv "$1"/META-INF/* "$1"
  rmdir "$1/META-INF"
  cp "$root"/target/kopdesk-sbom.json "$1/sbom.json"
}

# same_times DIR: the same input gives the same bytes
same_times() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }

# icon SIZE FILE.png
icon() { convert -background none -density $(($1 * 3)) "$installer/kopdesk.svg" -resize "$1x$1" -define png:exclude-chunks=date,time "PNG32:$2"; }

checksums() { (cd "$1" && find . -maxdepth 1 -type f -name 'kopdesk*' -o -maxdepth 1 -type f -name 'Kopdesk*' | sed 's|^\./||' | grep -v SHA256SUMS | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS); }
