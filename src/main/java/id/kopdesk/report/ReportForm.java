package id.kopdesk.report;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.workbook.FormBook;
import id.kopdesk.workbook.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fills a form of the office, or one of the shipped ones, with a month's numbers. A form asks by names: a measure's key
 * such as "tahap.BUSINESS_ID", "a-b" for a difference, and the words of {@link #WORDS}.
 */
public final class ReportForm {
    /** What a form can ask for besides measures. */
    public static final List<String> WORDS = List.of(
            "periode",
            "bulan",
            "revisi",
            "sidik",
            "kantor",
            "tempat",
            "tanggal",
            "kiri.jabatan",
            "kiri.nama",
            "kiri.nip",
            "kanan.jabatan",
            "kanan.nama",
            "kanan.nip");
    /** Lists whose row is repeated, and what their rows can ask for besides measures. */
    public static final List<String> LISTS = List.of("kabkota", "kecamatan", "koperasi_baris");

    public static final List<String> ROW_WORDS = List.of("no", "nama", "kode", "kabkota", "kecamatan", "desa");

    /** The forms that come with the program. */
    public enum Shipped {
        KERAGAAN("keragaan-kemenkop.xlsx"),
        SIMKOPDES("simkopdes-kabkota.xlsx"),
        COMPANION("rekap-bulanan-ba.xlsx");

        private final String file;

        Shipped(String file) {
            this.file = file;
        }

        public String file() {
            return file;
        }
    }

    private final Office office;
    private final Words words;
    private final OfficeClock clock;

    public ReportForm(Office office, Texts texts, OfficeClock clock) {
        this.office = office;
        this.words = new Words(texts, new Formats(texts.locale()));
        this.clock = clock;
    }

    /** Copies a shipped form to where the office can change it. */
    public static void copy(Shipped form, Path target) {
        try (InputStream in = Objects.requireNonNull(ReportForm.class.getResourceAsStream("/forms/" + form.file))) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CodedException(e, "KD-501", "base.file.failed", target.toString());
        }
    }

    /** As {@link #fill(Path, MonthlyReport, Path, Progress)}, from a shipped form. */
    public List<String> fill(Shipped form, MonthlyReport report, Path target, Progress progress) {
        try {
            Path copy = Files.createTempFile("kopdesk-formulir", ".xlsx");
            try {
                copy(form, copy);
                return fill(copy, report, target, progress);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what the form asks for and nobody knows */
    public List<String> fill(Path form, MonthlyReport report, Path target, Progress progress) {
        progress.check();
        RegionTree tree = RegionTree.shipped(office.areaCode().substring(0, 2));
        Map<String, List<Function<String, Value>>> lists = new LinkedHashMap<>();
        FactTable facts = report.facts();
        List<Function<String, Value>> regencies = new ArrayList<>();
        List<Function<String, Value>> subdistricts = new ArrayList<>();
        for (String code : report.regencies()) {
            regencies.add(row(regencies.size() + 1L, tree, code, facts.within(code)));
            for (Region each : tree.children(code)) {
                subdistricts.add(row(subdistricts.size() + 1L, tree, each.code(), facts.within(each.code())));
            }
        }
        List<Function<String, Value>> cooperatives = new ArrayList<>();
        for (FactRow each : facts.rows()) {
            FactTable one = new FactTable(facts.measures(), List.of(each));
            Function<String, Value> place = row(cooperatives.size() + 1L, tree, each.village(), one);
            cooperatives.add(key -> key.equals("nama") ? Value.of(each.name()) : place.apply(key));
        }
        lists.put("kabkota", regencies);
        lists.put("kecamatan", subdistricts);
        lists.put("koperasi_baris", cooperatives);
        return FormBook.fill(form, target, key -> head(key, report), lists);
    }

    private Value head(String key, MonthlyReport report) {
        return switch (key.replace('_', '.')) {
            case "periode" -> Value.of(words.upTo(report.period()));
            case "bulan" -> Value.of(words.formats().month(report.period()));
            case "revisi" -> Value.of(report.edition().revision());
            case "sidik" -> Value.of(report.hash());
            case "kantor" -> Value.of(String.join("\n", office.letterhead()));
            case "tempat" -> Value.of(office.place());
            case "tanggal" -> Value.of(words.formats().longDate(clock.today()));
            case "kiri.jabatan" -> signer(Side.LEFT, Signatory::position);
            case "kiri.nama" -> signer(Side.LEFT, Signatory::name);
            case "kiri.nip" -> signer(Side.LEFT, s -> Objects.requireNonNullElse(s.nip(), ""));
            case "kanan.jabatan" -> signer(Side.RIGHT, Signatory::position);
            case "kanan.nama" -> signer(Side.RIGHT, Signatory::name);
            case "kanan.nip" -> signer(Side.RIGHT, s -> Objects.requireNonNullElse(s.nip(), ""));
            default -> measure(key, report.facts());
        };
    }

    private Value signer(Side side, Function<Signatory, String> part) {
        return Value.of(office.signatory(side).map(part).orElse(""));
    }

    private Function<String, Value> row(long no, RegionTree tree, String code, FactTable facts) {
        return key -> switch (key) {
            case "no" -> Value.of(no);
            case "kode" -> Value.of(code);
            case "nama" -> Value.of(name(tree, code));
            case "kabkota" -> Value.of(name(tree, part(code, 5)));
            case "kecamatan" -> Value.of(name(tree, part(code, 8)));
            case "desa" -> Value.of(name(tree, code));
            default -> measure(key, facts);
        };
    }

    private static String part(String code, int length) {
        return code.substring(0, Math.min(length, code.length()));
    }

    private String name(RegionTree tree, String code) {
        return tree.find(code)
                .map(r -> r.level().depth() == 2 ? r.titled(words.texts()) : r.name())
                .orElse(code);
    }

    /** A name in Excel holds no minus and is often written with underscores: both ways are understood. */
    private static Value measure(String key, FactTable facts) {
        String[] parts = key.split("-", 2);
        if (parts.length == 2) {
            Optional<String> whole = known(parts[0].strip(), facts);
            Optional<String> less = known(parts[1].strip(), facts);
            if (whole.isPresent() && less.isPresent()) {
                return Value.of(facts.total(whole.get()) - facts.total(less.get()));
            }
        }
        return known(key, facts).map(k -> new AreaSums(facts).value(k)).orElse(new Value.NotReported(""));
    }

    private static Optional<String> known(String key, FactTable facts) {
        return facts.measures().stream()
                .map(Measure::key)
                .filter(k -> k.equals(key) || k.replace('.', '_').equals(key))
                .findFirst();
    }
}
