package id.kopdesk.ui.office;

import java.util.Arrays;
import java.util.List;

/** The questions of the first run, in their order. */
enum WizardStep {
    AREA("area", "zone", "place"),
    LETTERHEAD("letterhead", "boldLines", "logo"),
    SIGNERS("left.name", "left.position", "left.nip", "right.name", "right.position", "right.nip"),
    LOOK("paper", "language", "theme");

    private final List<String> fields;

    WizardStep(String... fields) {
        this.fields = Arrays.asList(fields);
    }

    /** What is judged when the person goes on. */
    List<String> fields() {
        return fields;
    }

    boolean first() {
        return this == AREA;
    }

    boolean last() {
        return this == LOOK;
    }
}
