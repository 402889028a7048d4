"""Names the Windows jars of JavaFX in a manifest's Class-Path. A manifest's lines hold 72 bytes, the rest goes on behind a space."""
import re
import sys

path = sys.argv[1]
text = open(path, encoding="utf-8", newline="").read().replace("\r\n ", "")
text = re.sub(r"(javafx-\w+-[\d.]+)-(linux|mac|win)\.jar", r"\1-win.jar", text)
lines = []
for line in text.split("\r\n"):
    while len(line) > 72:
        lines.append(line[:72])
        line = " " + line[72:]
    lines.append(line)
open(path, "w", encoding="utf-8", newline="").write("\r\n".join(lines))
