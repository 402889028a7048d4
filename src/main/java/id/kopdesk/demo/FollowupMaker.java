package id.kopdesk.demo;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.followup.Attendee;
import id.kopdesk.followup.Category;
import id.kopdesk.followup.Decision;
import id.kopdesk.followup.Entry;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.Problem;
import id.kopdesk.followup.ProblemFile;
import id.kopdesk.followup.ProblemStore;
import id.kopdesk.followup.Severity;
import id.kopdesk.followup.Step;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.TakenStep;
import id.kopdesk.followup.Visit;
import id.kopdesk.followup.VisitFile;
import id.kopdesk.followup.VisitKind;
import id.kopdesk.followup.VisitStore;
import id.kopdesk.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Problems at every stage of being seen through, and the visits and meetings of one kab/kota. */
final class FollowupMaker {
    private record Case(Category category, String title, String advice, String answer, String action, Party owner) {}

    private static final List<Case> CASES = List.of(
            new Case(
                    Category.SITE,
                    "Lahan gerai masih sengketa dengan ahli waris",
                    "Minta mediasi camat sebelum bangunan dimulai",
                    "Pengurus siap hadir mediasi",
                    "Mediasi lahan di kantor kecamatan",
                    Party.VILLAGE_AGENCY),
            new Case(
                    Category.LEGALITY,
                    "NIB belum terbit karena KBLI tidak sesuai",
                    "Perbaiki KBLI di OSS bersama BA",
                    "Sudah dicoba, akun OSS terkunci",
                    "Dampingi pembukaan akun OSS",
                    Party.BUSINESS_ASSISTANT),
            new Case(
                    Category.ANNUAL_MEETING,
                    "RAT tahun buku 2025 belum diadakan",
                    "Jadwalkan RAT dan siapkan laporan pertanggungjawaban",
                    "Pengurus menunggu laporan bendahara",
                    "Susun laporan keuangan RAT",
                    Party.BUSINESS_ASSISTANT),
            new Case(
                    Category.ORGANISATION,
                    "Bendahara mengundurkan diri, belum ada pengganti",
                    "Pilih pengganti lewat rapat anggota",
                    "Calon sudah ada",
                    "Fasilitasi rapat anggota",
                    Party.FACILITATOR),
            new Case(
                    Category.BUSINESS,
                    "Gerai sembako kosong karena modal belum ada",
                    "Susun proposal modal kerja",
                    "Proposal sedang ditulis",
                    "Periksa proposal modal kerja",
                    Party.OFFICE),
            new Case(
                    Category.CAPITAL,
                    "Berkas pinjaman dikembalikan bank",
                    "Lengkapi rencana pengembalian",
                    "Pengurus belum paham isian bank",
                    "Pertemuan dengan bank membahas berkas",
                    Party.BANK),
            new Case(
                    Category.REGISTER,
                    "Akun SIMKOPDES tidak bisa dibuka",
                    "Minta pengaturan ulang kata sandi",
                    "Surel lama sudah tidak aktif",
                    "Teruskan permintaan ke helpdesk",
                    Party.PROJECT_OFFICER),
            new Case(
                    Category.BOOKKEEPING,
                    "Pembukuan simpanan anggota tidak lengkap",
                    "Catat ulang dari kuitansi",
                    "Kuitansi sebagian hilang",
                    "Dampingi pencatatan ulang",
                    Party.BUSINESS_ASSISTANT));

    private final ProblemStore problems;
    private final VisitStore visits;
    private final Dice dice;

    FollowupMaker(ProblemStore problems, VisitStore visits, Dice dice) {
        this.problems = problems;
        this.visits = visits;
        this.dice = dice;
    }

    void make(UnitOfWork work, Region regency, List<CooperativeFile> files) {
        for (int i : dice.choose(Math.max(2, files.size() * 3 / 100), files.size())) {
            CooperativeFile file = files.get(i);
            UUID visit = dice.chance(40) ? visit(work, file) : null;
            int count = dice.chance(12) ? 2 : 1;
            for (int c = 0; c < count; c++) {
                problem(work, file, visit);
            }
        }
        meeting(work, regency);
    }

    private void problem(UnitOfWork work, CooperativeFile file, @Nullable UUID visit) {
        Case one = dice.of(CASES);
        LocalDate found = dice.day(LocalDate.of(2026, 3, 1), Pipeline.END.minusDays(6));
        Subject subject = subject(file);
        List<TakenStep> steps = new ArrayList<>();
        int stage = dice.below(7);
        LocalDate day = found;
        if (stage > 0) {
            day = later(day);
            add(steps, Step.advice(day, one.advice()));
        }
        if (stage > 1) {
            day = later(day);
            add(steps, Step.response(day, one.answer()));
        }
        if (stage > 2) {
            day = later(day);
            TakenStep action =
                    add(steps, Step.action(day, one.action(), one.owner(), day.plusDays(7L + dice.below(40))));
            if (stage == 4 || stage == 6) {
                day = later(day);
                add(steps, Step.done(day, "Sudah dilaksanakan", action.id()));
            }
        }
        if (stage == 5) {
            add(steps, Step.handedUp(later(day), "Di luar wewenang kabupaten", Party.PROVINCE_OFFICE));
        }
        if (stage == 6) {
            day = later(day);
            add(steps, Step.closed(day, "Selesai, sudah dicek di lapangan"));
            if (dice.chance(15)) {
                add(steps, Step.reopened(later(day), "Muncul lagi setelah sebulan"));
            }
        }
        Problem problem = new Problem(
                subject,
                one.title(),
                null,
                one.category(),
                dice.of(List.of(Severity.values())),
                dice.of(List.of(Party.OFFICE, Party.BUSINESS_ASSISTANT, Party.FACILITATOR)),
                null,
                found,
                visit);
        problems.add(work, new ProblemFile(dice.id(), 0, problem, steps));
    }

    private LocalDate later(LocalDate day) {
        LocalDate next = day.plusDays(1L + dice.below(12));
        return next.isAfter(Pipeline.END) ? Pipeline.END : next;
    }

    private TakenStep add(List<TakenStep> steps, Step step) {
        TakenStep taken = new TakenStep(dice.id(), steps.size() + 1, step);
        steps.add(taken);
        return taken;
    }

    private UUID visit(UnitOfWork work, CooperativeFile file) {
        LocalDate day = dice.day(LocalDate.of(2026, 3, 1), Pipeline.END.minusDays(6));
        return save(
                work,
                new Visit(
                        VisitKind.VISIT,
                        day,
                        "Kantor desa",
                        "Kunjungan pembinaan",
                        subject(file),
                        "Siti Contoh, S.E.",
                        "Gerai dan pembukuan dilihat; pengurus menyampaikan kendala."),
                List.of(
                        new Attendee(Party.OFFICE, "Siti Contoh, S.E.", "Penyuluh koperasi"),
                        new Attendee(Party.BUSINESS_ASSISTANT, "Rahmah Contoh", null),
                        new Attendee(Party.BOARD, "Ketua koperasi", "Ketua"),
                        new Attendee(Party.VILLAGE_GOVERNMENT, "Kepala desa", "Ketua pengawas")),
                List.of(new Decision(
                        "Pembukuan dirapikan bersama BA", Party.BUSINESS_ASSISTANT, day.plusDays(21), null)));
    }

    private void meeting(UnitOfWork work, Region regency) {
        LocalDate day = dice.day(LocalDate.of(2026, 6, 1), Pipeline.END.minusDays(6));
        save(
                work,
                new Visit(
                        VisitKind.COORDINATION,
                        day,
                        regency.name(),
                        "Rapat koordinasi dengan TPP",
                        Subject.region(regency.code(), regency.name()),
                        "Drs. H. Ahmad Contoh, M.Si.",
                        "Perkembangan dan masalah koperasi dibahas satu per satu."),
                List.of(
                        new Attendee(Party.OFFICE, "Siti Contoh, S.E.", "Petugas"),
                        new Attendee(Party.VILLAGE_AGENCY, "Kepala bidang pemerintahan desa", null),
                        new Attendee(Party.FACILITATOR, "Koordinator TPP", "TA"),
                        new Attendee(Party.PROJECT_OFFICER, "Koordinator PMO", null)),
                List.of(
                        new Decision(
                                "Daftar koperasi tanpa NIB dibagi per BA",
                                Party.BUSINESS_ASSISTANT,
                                day.plusDays(14),
                                null),
                        new Decision("Jadwal mediasi lahan disusun", Party.VILLAGE_AGENCY, day.plusDays(30), null)));
    }

    private UUID save(UnitOfWork work, Visit visit, List<Attendee> attendees, List<Decision> decisions) {
        UUID id = dice.id();
        visits.save(
                work,
                new VisitFile(
                        id,
                        0,
                        visit,
                        attendees.stream()
                                .map(a -> new Entry<>(dice.id(), 0, a))
                                .toList(),
                        decisions.stream()
                                .map(d -> new Entry<>(dice.id(), 0, d))
                                .toList()),
                Optional.empty());
        return id;
    }

    private static Subject subject(CooperativeFile file) {
        return Subject.cooperative(
                file.id(), file.cooperative().name(), file.cooperative().villageCode());
    }
}
