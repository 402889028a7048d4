package id.kopdesk.demo;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.report.Completeness;
import id.kopdesk.report.Completeness.Reporter;
import id.kopdesk.report.Completeness.Unit;
import id.kopdesk.report.MonthClosing;
import id.kopdesk.report.MonthlyReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Thirteen months that were handed in: most on time, some late, one skipped, and two gaps to be asked about. */
final class ReportMaker {
    private static final int MONTHS = 13;
    private static final int LATE_OF = 9;

    private final Completeness completeness;
    private final Actor actor;

    ReportMaker(Database database, Actor actor) {
        completeness = new Completeness(database);
        this.actor = actor;
    }

    /**
     * Months that were closed: all but the newest sent, that one opened again for a signature and closed as revision 2;
     * the newest due month stays open, for somebody has not handed in. Counting a month of a whole province takes more
     * than a second, so that only an office of one kab/kota has closed all of its twelve.
     */
    void close(Office office, Period last, MonthClosing closing) {
        List<Period> months = IntStream.iterate(
                        office.isProvince() ? 2 : MONTHS - 1, back -> back > 0, back -> back - 1)
                .mapToObj(back -> new Period(last.month().minusMonths(back)))
                .toList();
        List<MonthlyReport> closed = closing.closeLate(
                actor, office, months, "Dilengkapi menyusul, sudah disepakati dengan kab/kota", Progress.NONE);
        int newest = closed.size() - 1;
        String to = office.isProvince() ? "Kementerian Koperasi" : "Dinas Koperasi provinsi";
        for (Period month : months.subList(0, newest)) {
            closing.sent(actor, office, month, month.month().plusMonths(1).atDay(8), to);
        }
        closing.closeAgain(
                actor,
                office,
                closed.get(newest),
                "Penanda tangan diganti: kepala dinas cuti, ditandatangani pelaksana harian");
    }

    /** @param last the newest month that is due */
    void fill(Office office, Period last) {
        Unit unit = office.isProvince() ? Unit.REGENCY : Unit.SUBDISTRICT;
        List<Reporter> all = completeness.reporters(actor, office, last, unit);
        for (int back = MONTHS - 1; back >= 0; back--) {
            Period month = new Period(last.month().minusMonths(back));
            List<Reporter> late = new ArrayList<>();
            List<Reporter> onTime = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                boolean gap = back == 0 && i == all.size() / 2 || back == 4 && i == all.size() / 3;
                boolean skipped = back == 2 && i == all.size() - 1;
                if (!gap && !skipped) {
                    ((i * 5 + back * 3) % LATE_OF == 0 ? late : onTime).add(all.get(i));
                }
            }
            completeness.received(
                    actor, month, onTime, month.month().plusMonths(1).atDay(6));
            completeness.received(
                    actor, month, late, month.month().plusMonths(1).atDay(17));
        }
        Period skipped = new Period(last.month().minusMonths(2));
        completeness.skipped(
                actor, skipped, all.subList(all.size() - 1, all.size()), "Pindah kantor; dilaporkan bulan berikutnya");
    }
}
