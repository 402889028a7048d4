package id.kopdesk.ui.office;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.office.FilePattern;
import id.kopdesk.office.Setting;
import id.kopdesk.office.SettingKey;
import id.kopdesk.ui.record.FieldWords;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and values of settings, for a person. */
record PolicyWords(Texts texts, Formats formats) implements FieldWords {
    String name(SettingKey key) {
        return texts.get("ui.office.policy.name." + key);
    }

    /** "80 %", "12", or that no value is known. */
    String value(Setting setting) {
        if (setting.key().kind() == SettingKey.Kind.PATTERN) {
            return setting.text();
        }
        return setting.value()
                .map(number -> switch (setting.key().kind()) {
                    case WHOLE -> formats.number(number.longValue());
                    case PATTERN -> setting.text();
                    case PERCENT -> number.stripTrailingZeros().toPlainString().replace('.', ',') + " %";
                })
                .orElseGet(() -> texts.get("ui.office.policy.noValue"));
    }

    /** What a file would be called, and what may stand in braces. */
    String preview(Setting pattern) {
        String places = FilePattern.PLACES.stream().map(p -> "{" + p + "}").collect(Collectors.joining(" "));
        boolean sound = pattern.check().stream().noneMatch(f -> f.field().equals("content"));
        return sound
                ? texts.get(
                        "ui.office.policy.preview",
                        FilePattern.name(
                                        pattern.text(),
                                        Map.of(
                                                "bulan", "2026-10", "tahun", "2026", "bln", "10", "kode", "63.05",
                                                "nama", "Tapin", "revisi", "1"))
                                + ".xlsx",
                        places)
                : texts.get("ui.office.policy.preview.places", places);
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
