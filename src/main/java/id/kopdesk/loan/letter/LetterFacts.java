package id.kopdesk.loan.letter;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.loan.Attendee;
import id.kopdesk.loan.Branch;
import id.kopdesk.loan.Capacity;
import id.kopdesk.loan.Instalment;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.LoanEvent;
import id.kopdesk.loan.LoanTerms;
import id.kopdesk.loan.ParameterKey;
import id.kopdesk.loan.Schedule;
import id.kopdesk.loan.StepKind;
import id.kopdesk.loan.Submission;
import id.kopdesk.office.WorkingDays;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The placeholders of a proposal's letters; what is not known yet is a dotted line to be filled by hand. */
final class LetterFacts {
    static final String OPEN = "……………………";

    private final LoanCase loan;
    private final CooperativeFile cooperative;
    private final RegionTree regions;
    private final Texts texts = Texts.of(Texts.INDONESIAN);
    private final Formats formats = new Formats(Texts.INDONESIAN);
    private final Map<String, String> values = new HashMap<>();

    LetterFacts(LoanCase loan, CooperativeFile cooperative, RegionTree regions) {
        this.loan = loan;
        this.cooperative = cooperative;
        this.regions = regions;
    }

    Map<String, String> values(String number, WorkingDays days) {
        Submission s = loan.file().submission();
        values.put("nomor", number.isBlank() ? OPEN : number);
        values.put("tanggal", formats.longDate(loan.today()));
        place();
        values.put("koperasi", cooperative.cooperative().name());
        values.put("ketua", officer(Seat.CHAIR));
        money("plafon", s.amount());
        values.put("operasional", formats.rupiah(s.operating()));
        values.put("bunga", s.rate().toPlainString().replace('.', ','));
        values.put("tenor", Integer.toString(s.tenor()));
        values.put("tenggang", Integer.toString(s.grace()));
        values.put("tujuan", orOpen(s.purpose()));
        values.put("skema", loan.scheme().name());
        values.put("dasar_hukum", loan.scheme().legalBasis());
        values.put("metode", texts.get("loan.method." + s.method()));
        values.put("bank", orOpen(loan.file().proposal().bank()));
        schedule(s, days);
        capacity();
        meeting();
        agreed();
        return values;
    }

    private void place() {
        String village = loan.file().proposal().villageCode();
        values.put("desa", titled(village));
        values.put("kecamatan", titled(part(village, 8)));
        values.put("kabupaten", titled(part(village, 5)));
        boolean ward = Branch.of(village) == Branch.WARD;
        String name = regions.find(village).map(Region::name).orElse("");
        values.put(
                "penyetuju",
                ward
                        ? "Bupati/Wali Kota "
                                + regions.find(part(village, 5))
                                        .map(Region::name)
                                        .orElse("")
                        : "Kepala Desa " + name);
        values.put("musyawarah", ward ? "Musyawarah Pembangunan Kelurahan" : "Musyawarah Desa Khusus");
        values.put("musyawarah_besar", ward ? "MUSYAWARAH PEMBANGUNAN KELURAHAN" : "MUSYAWARAH DESA KHUSUS");
        values.put("sumber_dukungan", ward ? "Dana Alokasi Umum atau Dana Bagi Hasil" : "Dana Desa");
    }

    private void schedule(Submission s, WorkingDays days) {
        Schedule schedule = loan.file().schedule();
        LoanTerms terms = s.terms(loan.scheme(), s.amount(), s.filedOn());
        if (schedule.instalments().isEmpty() && terms.check().isEmpty()) {
            schedule = Schedule.of(terms, days);
        }
        long most = schedule.instalments().stream()
                .mapToLong(Instalment::total)
                .max()
                .orElse(0);
        values.put("angsuran", most == 0 ? OPEN : formats.rupiah(most));
        values.put("jumlah_bunga", most == 0 ? OPEN : formats.rupiah(schedule.interest()));
    }

    private void capacity() {
        Optional<Capacity> c = loan.capacity();
        values.put("tahun_pagu", c.map(x -> Integer.toString(x.fundYear())).orElse(""));
        values.put("pagu", c.map(x -> formats.rupiah(x.pagu())).orElse(OPEN));
        values.put(
                "batas_tahun",
                c.map(x -> formats.rupiah(x.perYear()) + mark(ParameterKey.SUPPORT_SHARE))
                        .orElse(OPEN));
        values.put("batas_bulan", c.map(x -> formats.rupiah(x.perMonth())).orElse(OPEN));
        values.put("pinjaman_layak", c.map(x -> formats.rupiah(x.loan())).orElse(OPEN));
        values.put(
                "kelebihan",
                c.map(x -> x.beyond() == 0 ? "tidak ada" : formats.rupiah(x.beyond()))
                        .orElse(OPEN));
        values.put(
                "imbal",
                loan.scheme()
                        .number(ParameterKey.RETURN_SHARE)
                        .map(n -> n.toPlainString())
                        .orElse("20"));
    }

    /** A star beside a figure of which nobody saw the rule's own text. */
    private String mark(ParameterKey key) {
        return loan.scheme().parameter(key).filter(p -> !p.confirmed()).isPresent() ? " *" : "";
    }

    private void meeting() {
        Optional<LoanEvent> meeting = loan.file().done(StepKind.MEETING);
        values.put("hari_musyawarah", meeting.map(e -> day(e.onDate())).orElse(OPEN));
        values.put("tempat_musyawarah", orOpen(meeting.map(LoanEvent::place).orElse(null)));
        values.put("pimpinan_musyawarah", orOpen(meeting.map(LoanEvent::leader).orElse(null)));
        Map<Attendee, Integer> present = meeting.map(LoanEvent::attendance).orElse(Map.of());
        int people = present.values().stream().mapToInt(Integer::intValue).sum();
        values.put("jumlah_hadir", people == 0 ? OPEN : Integer.toString(people));
        values.put(
                "unsur_hadir",
                present.isEmpty()
                        ? OPEN
                        : present.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(e -> texts.get("loan.attendee." + e.getKey()) + " " + e.getValue())
                                .collect(Collectors.joining(", ")));
    }

    private void agreed() {
        Optional<LoanEvent> minutes = loan.file().done(StepKind.MINUTES);
        values.put("nomor_ba", orOpen(minutes.map(LoanEvent::reference).orElse(null)));
        values.put("tanggal_ba", minutes.map(e -> formats.longDate(e.onDate())).orElse(OPEN));
        money("disepakati", minutes.map(LoanEvent::amount).orElse(null));
        money("dukungan", minutes.map(LoanEvent::support).orElse(null));
        Optional<LoanEvent> agreement = loan.file().done(StepKind.AGREEMENT);
        values.put(
                "nomor_perjanjian", orOpen(agreement.map(LoanEvent::reference).orElse(null)));
        values.put(
                "tanggal_perjanjian",
                agreement.map(e -> formats.longDate(e.onDate())).orElse(OPEN));
        money("pinjaman", loan.file().amount());
    }

    private void money(String name, @Nullable Long amount) {
        values.put(name, amount == null ? OPEN : formats.rupiah(amount));
        values.put(name + "_huruf", amount == null ? OPEN : Spelled.of(amount));
    }

    String officer(Seat seat) {
        return cooperative.officers().stream()
                .map(Part::value)
                .filter(o ->
                        o.seat() == seat && o.organ() == id.kopdesk.cooperative.Organ.BOARD && o.serves(loan.today()))
                .map(Officer::name)
                .findFirst()
                .orElse(OPEN);
    }

    /** The kepala desa or lurah, who sits among the supervisors. */
    Optional<String> villageHead() {
        return cooperative.officers().stream()
                .map(Part::value)
                .filter(o -> o.villageHead() && o.serves(loan.today()))
                .map(Officer::name)
                .findFirst();
    }

    private String day(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.INDONESIAN) + ", " + formats.longDate(day);
    }

    private String titled(String code) {
        return regions.find(code).map(r -> r.titled(texts)).orElse(code);
    }

    private static String part(String code, int length) {
        return code.substring(0, Math.min(length, code.length()));
    }

    private static String orOpen(@Nullable String text) {
        return text == null || text.isBlank() ? OPEN : text;
    }
}
