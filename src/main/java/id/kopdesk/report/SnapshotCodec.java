package id.kopdesk.report;

import id.kopdesk.base.Json;
import id.kopdesk.base.Period;
import id.kopdesk.report.sheet.ReportSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A counted month as one short text: JSON, packed, in Base64. What is unpacked equals what was packed, cell by cell. */
final class SnapshotCodec {
    private static final int FORM = 1;

    private SnapshotCodec() {}

    static String pack(MonthlyReport report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("form", FORM);
        map.put("period", report.period().toString());
        map.put("undated", report.undated());
        map.put("regencies", report.regencies());
        map.put(
                "measures",
                report.facts().measures().stream()
                        .map(m -> List.of(m.key(), m.unit().name()))
                        .toList());
        map.put(
                "facts",
                report.facts().rows().stream()
                        .map(r -> List.of(r.id().toString(), r.name(), r.village(), SheetCodec.values(r.values())))
                        .toList());
        map.put("sheets", report.sheets().stream().map(SheetCodec::pack).toList());
        map.put(
                "controls",
                report.controls().stream()
                        .map(c -> List.of(c.sheet(), c.measure(), c.inSheet(), c.inDatabase()))
                        .toList());
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write(Json.write(map).getBytes(StandardCharsets.UTF_8));
            }
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when the text was not packed by this program */
    static MonthlyReport unpack(String text) {
        Map<String, Object> map;
        try (GZIPInputStream zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            map = Json.readMap(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        if (number(map.get("form")) != FORM) {
            throw new IllegalArgumentException("form " + map.get("form"));
        }
        List<Measure> measures = list(map.get("measures")).stream()
                .map(SnapshotCodec::list)
                .map(m -> new Measure(text(m.get(0)), Measure.Unit.valueOf(text(m.get(1)))))
                .toList();
        List<FactRow> facts = list(map.get("facts")).stream()
                .map(SnapshotCodec::list)
                .map(r -> new FactRow(
                        UUID.fromString(text(r.get(0))),
                        text(r.get(1)),
                        text(r.get(2)),
                        SheetCodec.readValues(list(r.get(3)))))
                .toList();
        List<ReportSheet> sheets = list(map.get("sheets")).stream()
                .map(SnapshotCodec::list)
                .map(SheetCodec::unpack)
                .toList();
        List<Control> controls = list(map.get("controls")).stream()
                .map(SnapshotCodec::list)
                .map(c -> new Control(text(c.get(0)), text(c.get(1)), number(c.get(2)), number(c.get(3))))
                .toList();
        return new MonthlyReport(
                Period.parse(text(map.get("period"))),
                Edition.open(1),
                sheets,
                controls,
                number(map.get("undated")),
                new FactTable(measures, facts),
                list(map.get("regencies")).stream().map(SnapshotCodec::text).toList());
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@org.jspecify.annotations.Nullable Object value) {
        return (List<Object>) java.util.Objects.requireNonNull(value);
    }

    static String text(@org.jspecify.annotations.Nullable Object value) {
        return String.valueOf(value);
    }

    static long number(@org.jspecify.annotations.Nullable Object value) {
        return ((Number) java.util.Objects.requireNonNull(value)).longValue();
    }
}
