package id.kopdesk.member;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Identifiers;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.intake.Fields;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one row of a member list; what cannot be read is noted, never guessed. */
final class MemberRowReader {
    private static final int LONGEST_NAME = 120;

    /** @param row null where there is nothing to import; @param doubtful whether a person must say something first */
    record Read(String name, @Nullable MemberRow row, boolean doubtful, List<Finding> findings) {}

    private final Function<String, Optional<String>> villages;
    private final String fileName;

    /** @param villages code of a village of the cooperative's surroundings by its written name */
    MemberRowReader(Function<String, Optional<String>> villages, String fileName) {
        this.villages = villages;
        this.fileName = fileName;
    }

    Read read(Fields fields) {
        NameParts name = NameParts.of(fields.text("name"));
        List<Finding> notes = new ArrayList<>();
        if (name.name().isBlank()
                || name.name().length() > LONGEST_NAME
                || !name.name().matches(".*\\p{L}.*")) {
            return new Read(name.name(), null, false, List.of(Finding.error("name", "member.import.name")));
        }
        BirthCell birth = BirthCell.of(fields);
        Nik nik = nik(fields);
        Sex sex = sex(fields, nik.value(), notes);
        Optional<LocalDate> joined = fields.has("join_on") ? BirthCell.date(fields, "join_on") : Optional.empty();
        String village = fields.words("village").map(NameParts::cased).orElse("");
        Optional<String> code = village.isEmpty() ? Optional.empty() : villages.apply(village);
        if (!village.isEmpty() && code.isEmpty()) {
            notes.add(Finding.warning("village", "member.import.village", village));
        }
        String missing = nik.value() != null
                ? null
                : (nik.wrong() == null ? "tidak ada di daftar " : "keliru di daftar ") + shortened(fileName);
        MemberRow row = new MemberRow(
                name.name(),
                cut(name.titles(), 60),
                cut(name.alias(), 60),
                sex,
                cut(birth.place().isEmpty() ? null : birth.place(), 80),
                birth.date().orElse(null),
                nik.value(),
                missing,
                cut(address(fields, code.isEmpty() ? village : ""), 300),
                code.orElse(null),
                phone(fields, notes),
                cut(fields.words("job").orElse(null), 80),
                cut(fields.words("member_no").orElse(null), 30),
                joined.orElse(null),
                role(fields),
                status(fields),
                fields.rupiah("principal").orElse(0L),
                fields.rupiah("mandatory").orElse(0L),
                fields.rupiah("voluntary").orElse(0L),
                cut(fields.words("note").orElse(null), 1000),
                0,
                List.of());
        boolean doubtful = nik.wrong() != null;
        if (nik.wrong() != null) {
            notes.add(nik.wrong());
        }
        for (Finding finding : fields.findings()) {
            boolean about = finding.field().equals("national_id");
            doubtful |= finding.severity() == Finding.Severity.ERROR;
            if (!about || nik.wrong() == null) {
                notes.add(finding);
            }
        }
        return new Read(name.name(), row, doubtful, notes);
    }

    private record Nik(@Nullable String value, @Nullable Finding wrong) {}

    /** A NIK that cannot be right is no NIK: the row waits until somebody mends it or takes it without. */
    private static Nik nik(Fields fields) {
        Optional<String> cell = fields.identifier("national_id");
        if (cell.isEmpty()) {
            return fields.findings().stream()
                    .filter(one -> one.field().equals("national_id"))
                    .findFirst()
                    .map(one -> new Nik(null, unnumbered(one)))
                    .orElse(new Nik(null, null));
        }
        String bare = Normalizer.normalize(cell.get(), Normalizer.Form.NFKC).replaceAll("[\\s'’`´.,\\-]", "");
        if (!bare.matches("\\d+")) {
            return new Nik(null, Finding.error("national_id", "member.import.nik.letters"));
        }
        if (bare.length() != 16) {
            return new Nik(null, Finding.error("national_id", "member.import.nik.length", bare.length()));
        }
        return NationalId.plausible(bare)
                ? new Nik(bare, null)
                : new Nik(null, Finding.error("national_id", "member.nik.structure"));
    }

    /** The finding without the number in it: no list of findings holds a NIK. */
    private static Finding unnumbered(Finding one) {
        return one.key().equals("intake.cell.column") ? one : Finding.error("national_id", "member.import.nik.number");
    }

    private static @Nullable Sex sex(Fields fields, @Nullable String nik, List<Finding> notes) {
        String written = CleanText.sortName(fields.text("sex"));
        if (written.matches("L|LK|LAKI.*|PRIA|M|MALE|LAKI2")) {
            return Sex.MALE;
        }
        if (written.matches("P|PR|PEREMPUAN.*|WANITA|W|F|FEMALE")) {
            return Sex.FEMALE;
        }
        if (fields.has("sex_m") && fields.mark("sex_m").orElse(isLetter(fields, "sex_m", "L"))) {
            return Sex.MALE;
        }
        if (fields.has("sex_f") && fields.mark("sex_f").orElse(isLetter(fields, "sex_f", "P"))) {
            return Sex.FEMALE;
        }
        if (nik != null) {
            notes.add(Finding.warning("sex", "member.import.sex.nik"));
            return NationalId.sex(nik);
        }
        return null;
    }

    private static boolean isLetter(Fields fields, String column, String letter) {
        return CleanText.sortName(fields.text(column)).equals(letter);
    }

    private static @Nullable String phone(Fields fields, List<Finding> notes) {
        String phone = fields.identifier("phone").map(Identifiers::phone).orElse("");
        if (phone.isEmpty()) {
            return null;
        }
        if (!phone.matches("\\+62\\d{8,12}")) {
            notes.add(Finding.warning("phone", "member.phone.form", phone));
            return null;
        }
        return phone;
    }

    private static @Nullable String address(Fields fields, String village) {
        StringBuilder all = new StringBuilder(fields.words("address").orElse(""));
        fields.words("rt")
                .ifPresent(rt -> all.append(all.isEmpty() ? "" : ", ")
                        .append(rt.toUpperCase(java.util.Locale.ROOT).contains("RT") ? rt : "RT " + rt));
        if (!village.isEmpty()) {
            all.append(all.isEmpty() ? "" : ", ").append(village);
        }
        return all.isEmpty() ? null : all.toString();
    }

    private static @Nullable MemberRole role(Fields fields) {
        String written = CleanText.sortName(fields.text("role"));
        if (written.matches(".*\\b(PENGAWAS)\\b.*")) {
            return MemberRole.SUPERVISOR;
        }
        if (written.matches(".*\\b(KETUA|WAKIL|SEKRETARIS|BENDAHARA|PENGURUS)\\b.*")) {
            return MemberRole.BOARD;
        }
        if (written.matches(".*\\b(MANAJER|MANAGER|PENGELOLA|KARYAWAN)\\b.*")) {
            return MemberRole.MANAGER;
        }
        return written.matches(".*\\bANGGOTA\\b.*") ? MemberRole.MEMBER : null;
    }

    private static @Nullable MemberStatus status(Fields fields) {
        String written = CleanText.sortName(fields.text("status"));
        if (written.matches(".*\\b(KELUAR|BERHENTI|MENINGGAL|MUNDUR|PINDAH)\\b.*")) {
            return MemberStatus.LEFT;
        }
        if (written.matches(".*\\b(TIDAK AKTIF|NON AKTIF|NONAKTIF|PASIF)\\b.*")) {
            return MemberStatus.INACTIVE;
        }
        if (written.matches(".*\\b(DIBEKUKAN|SKORS|DITANGGUHKAN)\\b.*")) {
            return MemberStatus.SUSPENDED;
        }
        return written.matches(".*\\bAKTIF\\b.*") ? MemberStatus.ACTIVE : null;
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 80) : name;
    }
}
