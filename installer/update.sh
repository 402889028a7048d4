#!/usr/bin/env bash
# Makes a signed update file of an installer, for the province or a USB stick; and a key to sign with.
set -euo pipefail
source "$(dirname "$0")/common.sh"
key= artefact= out= minimum= notes= new_key= name=Kopdesk
while (($#)); do
  case $1 in
    --help)
      echo "usage: installer/update.sh --key KEY.pem --artefact FILE [--notes FILE] [--minimum VERSION] [--out DIR]"
      echo "       installer/update.sh --new-key KEY.pem [--name NAME]"
      echo "The first makes FILE.kopdesk-pembaruan, and FILE.kopdesk-versi for the online check, beside FILE or in DIR."
      echo "  --artefact  what installer/linux.sh or installer/windows.sh made: its name says version and form"
      echo "  --notes     what is new, a text file in UTF-8, up to 4000 characters"
      echo "  --minimum   the oldest version that may go to this one in one step"
      echo "The second makes an Ed25519 key that only its owner can read, and prints the line for kunci-rilis.txt. Keep the key"
      echo "off the building machine. Build with the line in src/main/rilis/kunci-rilis.txt, or in a kunci-rilis.txt elsewhere:"
      echo "  mvn package -Dkopdesk.release.keys=FOLDER"
      echo "Needs on Debian: apt install openssl python3"
      exit 0
      ;;
    --key) key=$2; shift ;;
    --artefact) artefact=$2; shift ;;
    --notes) notes=$2; shift ;;
    --minimum) minimum=$2; shift ;;
    --out) out=$2; shift ;;
    --new-key) new_key=$2; shift ;;
    --name) name=$2; shift ;;
    *) die "unknown: $1; see --help" ;;
  esac
  shift
done
need openssl openssl
need python3 python3

if [[ $new_key ]]; then
  [[ ! -e $new_key ]] || die "$new_key is there already"
  (umask 077 && openssl genpkey -algorithm ed25519 -out "$new_key")
  echo "$(openssl pkey -in "$new_key" -pubout | sed '/^-/d' | tr -d '\n') $name"
  exit 0
fi

[[ -s $key && -s $artefact ]] || die "--key and --artefact are needed; see --help"
file=$(basename "$artefact")
case $file in
  Kopdesk-*-Setup-PC.exe) form=setup-pc platform=windows-x64 ;;
  Kopdesk-*-Setup.exe) form=setup platform=windows-x64 ;;
  Kopdesk-*.msi) form=msi platform=windows-x64 ;;
  Kopdesk-*-windows-x64.zip) form=zip platform=windows-x64 ;;
  kopdesk_*_amd64.deb) form=deb platform=linux-x64 ;;
  kopdesk-*-linux-x64.tar.gz) form=tar platform=linux-x64 ;;
  *) die "$file is no installer of Kopdesk that this script knows" ;;
esac
of=$(echo "$file" | sed -E 's/^[Kk]opdesk[-_]//; s/(-Setup(-PC)?\.exe|-windows-x64\.zip|\.msi|_amd64\.deb|-linux-x64\.tar\.gz)$//')
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 - "$of" "$platform" "$form" "$file" "$(stat -c %s "$artefact")" "$(sha256sum "$artefact" | cut -d ' ' -f 1)" \
  "$minimum" "$notes" >"$scratch/start" <<'MANIFEST'
import json
import sys

version, platform, form, file, size, sha256, minimum, notes = sys.argv[1:]
said = open(notes, encoding="utf-8").read().strip() if notes else ""
if len(said) > 4000:
    sys.exit("the notes are longer than 4000 characters")
manifest = dict(product="kopdesk", version=version, platform=platform, form=form, file=file, size=int(size), sha256=sha256,
                minimum=minimum, notes=said)
text = json.dumps(manifest, ensure_ascii=False, sort_keys=True).encode()
sys.stdout.buffer.write(b"KOPDESK-PEMBARUAN 1\n%08x\n" % len(text) + text)
MANIFEST
openssl pkeyutl -sign -rawin -inkey "$key" -in "$scratch/start" -out "$scratch/signature"
[[ $(stat -c %s "$scratch/signature") == 64 ]] || die "$key is no Ed25519 key"
made=${out:-$(dirname "$artefact")}/$file
cat "$scratch/start" "$scratch/signature" >"$made.kopdesk-versi"
cat "$scratch/start" "$scratch/signature" "$artefact" >"$made.kopdesk-pembaruan"
echo "$made.kopdesk-pembaruan: Kopdesk $of, $form, signed by $(openssl pkey -in "$key" -pubout -outform DER | sha256sum | cut -c 1-32 | sed 's/..../& /g')"
