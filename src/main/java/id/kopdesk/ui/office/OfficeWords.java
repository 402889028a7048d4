package id.kopdesk.ui.office;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.record.FieldWords;

/** Names of the office's fields, and its choices in words. */
final class OfficeWords implements FieldWords {
    private final Texts texts;

    OfficeWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String label(String name) {
        return texts.get("ui.office.field." + name.substring(name.indexOf('.') + 1));
    }

    @Override
    public String shown(String name, String value) {
        return switch (name) {
            case "zone", "paper", "language", "theme", "boldLines" ->
                texts.get("ui.office.choice." + name + "." + value.substring(value.indexOf('/') + 1));
            default -> value;
        };
    }
}
