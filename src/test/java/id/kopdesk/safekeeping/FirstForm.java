package id.kopdesk.safekeeping;

import id.kopdesk.base.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A backup as the first program wrote it: a plain zip of a closed office's files and a note. */
final class FirstForm {
    private FirstForm() {}

    static Path of(Path data, Path file) throws IOException {
        Map<String, Object> sentinel = Json.readMap(Files.readString(data.resolve("penanda.json")));
        Map<String, Object> note = Map.of(
                "bentuk",
                1,
                "dibuat",
                "2026-11-20T01:02:03Z",
                "kantor",
                "0192aaaa-0000-7000-8000-000000000001",
                "demo",
                false,
                "skema",
                sentinel.get("schema"),
                "mesin",
                sentinel.get("engine"),
                "entri",
                sentinel.get("entryNo"),
                "rantai",
                sentinel.get("chain"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("cadangan.json"));
            zip.write(Json.writeIndented(note).getBytes(StandardCharsets.UTF_8));
            for (String name : List.of("kunci.json", "penanda.json", "kopdesk.mv.db")) {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(data.resolve(name), zip);
            }
        }
        return file;
    }
}
