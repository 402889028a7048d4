package id.kopdesk.safekeeping;

import id.kopdesk.base.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Form 1 told only how long the change log was and where its chain ended. */
final class PlainForm {
    private PlainForm() {}

    /** @throws IllegalArgumentException when the note does not tell */
    static BackupContents contents(byte[] noteBytes) {
        Map<String, Object> note = Json.readMap(new String(noteBytes, StandardCharsets.UTF_8));
        if (!(note.get("entri") instanceof Number entries) || !(note.get("rantai") instanceof String chain)) {
            throw new IllegalArgumentException("note");
        }
        return new BackupContents(List.of(), entries.longValue(), chain, List.of());
    }
}
