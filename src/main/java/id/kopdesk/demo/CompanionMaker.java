package id.kopdesk.demo;

import id.kopdesk.base.Period;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.Assignment;
import id.kopdesk.cooperative.oversight.Companion;
import id.kopdesk.cooperative.oversight.CompanionFile;
import id.kopdesk.cooperative.oversight.CompanionKind;
import id.kopdesk.cooperative.oversight.CompanionReport;
import id.kopdesk.cooperative.oversight.CompanionStore;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Companions of one kab/kota: a BA for about ten cooperatives, one with too many, one with too few, and a TPP. */
final class CompanionMaker {
    private static final LocalDate START = LocalDate.of(2026, 2, 2);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final int USUAL = 10;
    private static final List<String> SAID = List.of(
            "Gerai sembako siap dibuka, menunggu barang dari distributor.",
            "Pembukuan sudah rapi, RAT selesai, laporan diunggah.",
            "Pengurus belum aktif; dua kali rapat tidak kuorum.",
            "Data SIMKOPDES diperbarui, titik koordinat dibetulkan.",
            "Lahan sudah diukur, pembangunan berjalan.",
            "Kerja sama pupuk dengan kelompok tani dijajaki.");
    private static final List<String> FIRST =
            List.of("Ahmad", "Siti", "Rahmah", "Muhammad", "Nor", "Yuni", "Hendra", "Dewi", "Akhmad", "Lina");
    private static final List<String> LAST =
            List.of("Contoh", "Fauzi", "Hidayah", "Rahman", "Anwar", "Permata", "Syarif", "Azizah", "Maulana");

    private final CompanionStore store;
    private final Dice dice;

    CompanionMaker(CompanionStore store, Dice dice) {
        this.store = store;
        this.dice = dice;
    }

    void make(UnitOfWork work, String regency, List<CooperativeFile> files) {
        int at = 0;
        int number = 0;
        while (at < files.size()) {
            int load = number == 1 ? 17 : number == 2 ? 4 : USUAL;
            List<CooperativeFile> own = files.subList(at, Math.min(files.size(), at + load));
            at += own.size();
            number++;
            assistant(work, regency, own);
        }
        save(
                work,
                new Companion(CompanionKind.FACILITATOR, name(), phone(), regency, START, END, null),
                List.of(),
                List.of());
    }

    /** Two for the province, as everywhere. */
    void officers(UnitOfWork work, String province) {
        for (int i = 0; i < 2; i++) {
            save(
                    work,
                    new Companion(CompanionKind.PROJECT_OFFICER, name(), phone(), province, START, END, null),
                    List.of(),
                    List.of());
        }
    }

    private void assistant(UnitOfWork work, String regency, List<CooperativeFile> own) {
        List<Part<Assignment>> assignments = new ArrayList<>();
        own.forEach(file -> assignments.add(part(new Assignment(file.id(), START, null))));
        List<Part<CompanionReport>> reports = new ArrayList<>();
        Period last = Period.of(Pipeline.END.minusMonths(1));
        for (int back = 1; back >= 0; back--) {
            Period month = new Period(last.month().minusMonths(back));
            if (dice.chance(back == 0 ? 75 : 90)) {
                reports.add(
                        part(new CompanionReport(month, month.lastDay().plusDays(1 + dice.below(4)), dice.of(SAID))));
            }
        }
        save(
                work,
                new Companion(CompanionKind.BUSINESS_ASSISTANT, name(), phone(), regency, START, END, null),
                assignments,
                reports);
    }

    private void save(
            UnitOfWork work, Companion companion, List<Part<Assignment>> own, List<Part<CompanionReport>> reports) {
        store.save(work, new CompanionFile(dice.id(), 0, companion, own, reports), Optional.empty());
    }

    private String name() {
        return dice.of(FIRST) + " " + dice.of(LAST);
    }

    private String phone() {
        return "+62813" + dice.digits(7);
    }

    private <T> Part<T> part(T value) {
        return new Part<>(dice.id(), 0, value);
    }
}
