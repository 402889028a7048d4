package id.kopdesk.ui.office;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Setting;
import id.kopdesk.office.SettingKey;
import id.kopdesk.ui.record.FieldWords;

/** Names and values of settings, for a person. */
record PolicyWords(Texts texts, Formats formats) implements FieldWords {
    String name(SettingKey key) {
        return texts.get("ui.office.policy.name." + key);
    }

    /** "80 %", "12", or that no value is known. */
    String value(Setting setting) {
        return setting.value()
                .map(number -> switch (setting.key().kind()) {
                    case WHOLE -> formats.number(number.longValue());
                    case PERCENT -> number.stripTrailingZeros().toPlainString().replace('.', ',') + " %";
                })
                .orElseGet(() -> texts.get("ui.office.policy.noValue"));
    }

    @Override
    public String label(String name) {
        return texts.get("ui.office.policy.field." + name);
    }

    @Override
    public String shown(String name, String value) {
        return value;
    }
}
