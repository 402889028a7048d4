package id.kopdesk.safekeeping;

import id.kopdesk.base.Json;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a backup says of itself to everybody, without a key: nothing of persons.
 *
 * @param form of the file; 1 is that of program versions before 0.2
 * @param program version that made it; empty in form 1
 * @param area code of the office's province or kab/kota; empty in form 1
 * @param schema of the data inside
 * @param recipient whom it is encrypted for ("age1…"); empty in form 1
 */
public record BackupNote(
        int form,
        Instant made,
        String program,
        String area,
        UUID office,
        boolean demo,
        int schema,
        String engine,
        String recipient) {
    static final int PLAIN = 1;
    static final int SEALED = 2;

    byte[] bytes() {
        Map<String, Object> note = new TreeMap<>();
        note.put("bentuk", form);
        note.put("dibuat", made.toString());
        note.put("program", program);
        note.put("wilayah", area);
        note.put("kantor", office.toString());
        note.put("demo", demo);
        note.put("skema", schema);
        note.put("mesin", engine);
        note.put("penerima", recipient);
        return Json.writeIndented(note).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when it is no such note */
    static BackupNote of(byte[] bytes) {
        Map<String, Object> note = Json.readMap(new String(bytes, StandardCharsets.UTF_8));
        if (!(note.get("bentuk") instanceof Integer form) || !(note.get("skema") instanceof Integer schema)) {
            throw new IllegalArgumentException("form");
        }
        try {
            return new BackupNote(
                    form,
                    Instant.parse(text(note, "dibuat")),
                    text(note, "program"),
                    text(note, "wilayah"),
                    UUID.fromString(text(note, "kantor")),
                    Boolean.TRUE.equals(note.get("demo")),
                    schema,
                    text(note, "mesin"),
                    text(note, "penerima"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(Map<String, Object> note, String name) {
        return note.get(name) instanceof String text ? text : "";
    }
}
