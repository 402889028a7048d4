package id.kopdesk.office;

import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A setting as it holds at this office.
 *
 * @param content digits, with a point before decimals, or a pattern; empty where no value is known
 * @param source where the value comes from, for a person to look up
 * @param confirmed whether somebody held it against that source
 * @param version of the office's own row; 0 while the shipped value holds
 */
public record Setting(SettingKey key, String content, String source, boolean confirmed, long version) {
    private static final int LONGEST_SOURCE = 300;

    /** Whether the office decided this itself. */
    public boolean own() {
        return version > 0;
    }

    public Optional<BigDecimal> value() {
        return content.isEmpty() || key.kind() == SettingKey.Kind.PATTERN
                ? Optional.empty()
                : Optional.of(new BigDecimal(content));
    }

    /** As a name is written; the shipped one where the office left it empty. */
    public String text() {
        return content.isEmpty() ? key.shipped().content() : content;
    }

    public Setting with(String newContent, String newSource, boolean nowConfirmed) {
        return new Setting(key, newContent.strip(), newSource.strip(), nowConfirmed, version);
    }

    /** The same as the office keeps it. */
    public Setting stored(long storedVersion) {
        return new Setting(key, content, source, confirmed, storedVersion);
    }

    /** Errors stand under "content" or "source". */
    public List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        if (key.kind() == SettingKey.Kind.PATTERN) {
            found.addAll(FilePattern.check(content, key.most()));
        } else if (!content.isEmpty()) {
            if (!content.matches(key.kind() == SettingKey.Kind.PERCENT ? "\\d{1,3}(\\.\\d{1,2})?" : "\\d{1,12}")) {
                found.add(Finding.error("content", "office.setting.number", content));
            } else if (new BigDecimal(content).compareTo(BigDecimal.valueOf(key.least())) < 0
                    || new BigDecimal(content).compareTo(BigDecimal.valueOf(key.most())) > 0) {
                found.add(Finding.error("content", "office.setting.range", key.least(), key.most()));
            }
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            found.add(Finding.error("source", "office.setting.source", LONGEST_SOURCE));
        }
        return found;
    }
}
