package id.kopdesk.report.training;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Half;
import id.kopdesk.training.ParticipantCategory;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.workbook.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the training's sheets, in the office's language. */
public record TrainingWords(Texts texts, Formats formats, RegionTree regions) {
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    public String place(@Nullable String code) {
        return code == null ? "" : regions.find(code).map(Region::name).orElse(code);
    }

    public String titled(String code) {
        return regions.find(code).map(r -> r.titled(texts)).orElse(code);
    }

    public String subdistrict(@Nullable String village) {
        return village == null || village.length() < 8 ? "" : place(village.substring(0, 8));
    }

    public String category(ParticipantCategory category) {
        return get("training.category." + category);
    }

    public String half(Half half) {
        return get("training.half." + half);
    }

    /** "L", "P", or a dash where nobody said. */
    public Value sex(@Nullable Sex sex) {
        return sex == null ? new Value.NotReported("–") : Value.of(get("training.sex." + sex));
    }

    public Value missing() {
        return new Value.NotReported(get("report.training.missing"));
    }

    public Value or(@Nullable String text) {
        return text == null || text.isBlank() ? missing() : Value.of(text);
    }

    public Value score(@Nullable BigDecimal score) {
        return score == null ? missing() : new Value.Decimal(score);
    }

    /** For whom somebody speaks: the cooperative, else the institution, else the village. */
    public String speaksFor(Attendee a) {
        if (!a.cooperative().isEmpty()) {
            return a.cooperative();
        }
        String institution = a.as().institution();
        return institution != null ? institution : place(a.as().villageCode());
    }

    public String regencies(TrainingBatch batch) {
        return batch.regencies().stream().map(this::titled).collect(Collectors.joining(", "));
    }

    public String days(TrainingBatch batch) {
        return batch.firstOn().equals(batch.lastOn())
                ? formats.longDate(batch.firstOn())
                : get("training.batch.from", formats.longDate(batch.firstOn()), formats.longDate(batch.lastOn()));
    }

    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", texts.locale()).format(day) + ", " + formats.longDate(day);
    }

    /** "Angkatan 3 Gelombang 1". */
    public String batch(TrainingBatch batch) {
        Integer wave = batch.wave();
        return wave == null
                ? get("training.batch.name", Integer.toString(batch.number()))
                : get("training.batch.inWave", Integer.toString(batch.number()), Integer.toString(wave));
    }

    /** The line under each title: which programme and batch, where, when. */
    public String period(BatchFile file) {
        TrainingBatch batch = file.batch().value();
        String where = batch.venue().isBlank() ? regencies(batch) : batch.venue() + ", " + regencies(batch);
        return file.programme().value().name() + "\n" + batch(batch) + " – " + where + " – " + days(batch);
    }
}
