package id.kopdesk.ui.record;

import id.kopdesk.base.Texts;

/** Names of fields and words of choices straight from a room's bundle: field.NAME, choice.NAME.VALUE. */
public final class KeyWords implements FieldWords {
    private final Texts texts;
    private final String fields;
    private final String choices;

    /**
     * @param fields beginning of the keys of names, with its dot
     * @param choices beginning of the keys of choices, with its dot
     */
    public KeyWords(Texts texts, String fields, String choices) {
        this.texts = texts;
        this.fields = fields;
        this.choices = choices;
    }

    @Override
    public String label(String name) {
        return texts.get(fields + name);
    }

    @Override
    public String shown(String name, String value) {
        String key = choices + name + "." + value;
        return value.isEmpty() || !texts.has(key) ? value : texts.get(key);
    }
}
