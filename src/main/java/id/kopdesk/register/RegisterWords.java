package id.kopdesk.register;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the register and what differs are spoken of; screens and command line say the same. */
public final class RegisterWords {
    private final Texts texts;
    private final Formats formats;
    private final RegionTree regions;

    public RegisterWords(Texts texts, Formats formats, RegionTree regions) {
        this.texts = texts;
        this.formats = formats;
        this.regions = regions;
    }

    public String of(RegisterFigure figure) {
        return texts.get("register.figure." + figure);
    }

    public String of(Difference.Kind kind) {
        return texts.get("register.difference." + kind);
    }

    public String of(Outcome outcome) {
        return texts.get("register.outcome." + outcome);
    }

    /** "Tatakan, Tapin Selatan, Kabupaten Tapin"; empty for nowhere. */
    public String place(String code) {
        List<String> path = new ArrayList<>();
        for (Region region : regions.path(code)) {
            if (region.level() != Region.Level.PROVINCE) {
                path.add(0, region.level() == Region.Level.REGENCY ? region.titled(texts) : region.name());
            }
        }
        return String.join(", ", path);
    }

    public String region(String code) {
        return regions.find(code).map(r -> r.titled(texts)).orElse(code);
    }

    /** A number with its thousands; the other states by their words. */
    public String number(@Nullable Reported<BigDecimal> value) {
        if (value instanceof Reported.Value<BigDecimal> number) {
            BigDecimal bare = number.value();
            return bare.scale() <= 0
                    ? formats.number(bare.longValue())
                    : bare.toPlainString().replace('.', ',');
        }
        return value instanceof Reported.NotReported<BigDecimal> ? texts.get("register.silent") : "–";
    }

    /** Region codes by their names; numbers grouped; the rest as it stands. */
    public String side(Difference difference, Reported<String> side) {
        if (!(side instanceof Reported.Value<String> value)) {
            return "–";
        }
        String text = value.value();
        if (difference.kind() == Difference.Kind.PLACE) {
            return place(text);
        }
        return difference.kind() == Difference.Kind.NUMBER && text.matches("\\d{1,18}")
                ? formats.number(Long.parseLong(text))
                : text;
    }

    public String snapshot(Snapshot snapshot) {
        return texts.get(
                "register.snapshot",
                texts.get("register.kind." + snapshot.kind()),
                formats.date(snapshot.takenOn()),
                snapshot.fileName());
    }

    /** Every row accounted for, what was named, and what is lacking, a sentence a line. */
    public List<String> receipt(Receipt r) {
        List<String> lines = new ArrayList<>();
        String parts = java.util.Arrays.stream(Outcome.values())
                .filter(outcome -> r.of(outcome) > 0)
                .map(outcome -> texts.get("register.receipt.part", of(outcome), formats.number(r.of(outcome))))
                .collect(Collectors.joining(", "));
        lines.add(texts.get("register.receipt.rows", formats.number(r.data()), parts));
        if (r.totals() + r.blanks() + r.titles() > 0) {
            lines.add(texts.get("register.receipt.others", r.titles(), r.totals(), r.blanks()));
        }
        r.findings().forEach((key, count) -> {
            if (texts.has("register.remark." + key)) {
                lines.add(texts.get(
                        "register.receipt.remark", texts.get("register.remark." + key), formats.number(count)));
            } else if (key.startsWith("register.zero.")) {
                lines.add(texts.get("register.receipt.remark", texts.get(key), formats.number(count)));
            }
        });
        if (!r.missing().isEmpty()) {
            lines.add(texts.get(
                    "register.receipt.missing",
                    r.missing().size(),
                    r.missing().stream().map(this::region).collect(Collectors.joining(", "))));
        }
        if (!r.unknown().isEmpty()) {
            lines.add(texts.get("register.receipt.unknown", String.join(", ", r.unknown())));
        }
        return lines;
    }
}
