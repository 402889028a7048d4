package id.kopdesk.demo;

import id.kopdesk.cooperative.Part;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.training.BudgetLine;
import id.kopdesk.training.Duty;
import id.kopdesk.training.Half;
import id.kopdesk.training.Programme;
import id.kopdesk.training.Staff;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.training.TrainingBook;
import java.math.BigDecimal;
import java.util.List;

/** Who teaches a batch, and what it costs. */
final class TrainingCosts {
    private static final List<String> TOPICS = List.of(
            "Kebijakan KDKMP dan perkoperasian",
            "Kelembagaan, AD/ART, dan RAT",
            "Tata kelola dan pengawasan",
            "Rencana bisnis gerai dan pembiayaan",
            "Pembukuan dan pajak koperasi",
            "SIMKOPDES dan rencana aksi");
    private static final List<String> SPEAKERS =
            List.of("Dr. Rahmat Contoh, M.M.", "Hj. Mariani Contoh, S.E., M.Si.", "Ir. Fauzi Contoh, M.AP.");

    private final TrainingBook book;
    private final Dice dice;

    TrainingCosts(TrainingBook book, Dice dice) {
        this.book = book;
        this.dice = dice;
    }

    /** Each topic four lesson hours, morning and afternoon in turn. */
    void staff(UnitOfWork work, Part<TrainingBatch> batch) {
        for (int i = 0; i < TOPICS.size(); i++) {
            book.staff(
                    work,
                    new Part<>(
                            dice.id(),
                            0,
                            new Staff(
                                    batch.id(),
                                    Duty.SPEAKER,
                                    SPEAKERS.get((i + batch.value().number()) % SPEAKERS.size()),
                                    "Dinas Koperasi dan UKM Provinsi",
                                    "Eselon III",
                                    TOPICS.get(i),
                                    batch.value().firstOn().plusDays(i / 2),
                                    i % 2 == 0 ? Half.MORNING : Half.AFTERNOON,
                                    BigDecimal.valueOf(4),
                                    BigDecimal.valueOf(3),
                                    900_000L,
                                    null,
                                    BigDecimal.valueOf(15),
                                    null)));
        }
        book.staff(
                work,
                new Part<>(
                        dice.id(),
                        0,
                        new Staff(
                                batch.id(),
                                Duty.MODERATOR,
                                batch.value().number() % 2 == 0 ? "Noor Contoh, S.Sos." : "Siti Contoh, S.Sos.",
                                "Dinas Koperasi dan UKM Provinsi",
                                null,
                                null,
                                batch.value().firstOn(),
                                null,
                                null,
                                BigDecimal.ONE,
                                700_000L,
                                null,
                                BigDecimal.valueOf(5),
                                null)));
    }

    void budget(UnitOfWork work, Part<Programme> programme, Part<TrainingBatch> batch, int people, boolean spent) {
        line(
                work,
                programme,
                batch,
                "521211",
                "Paket rapat fullday",
                "OH",
                people * TrainingMaker.DAYS,
                350_000,
                spent);
        line(work, programme, batch, "524114", "Uang saku peserta", "OH", people * TrainingMaker.DAYS, 110_000, spent);
        line(work, programme, batch, "524114", "Transpor peserta", "orang", people, 150_000, spent);
        line(work, programme, batch, "522151", "Honor narasumber", "OJ", 18, 900_000, spent);
        line(work, programme, batch, "522151", "Honor moderator", "orang", 1, 700_000, spent);
        line(work, programme, batch, "521211", "Bahan dan ATK peserta", "orang", people, 75_000, spent);
    }

    private void line(
            UnitOfWork work,
            Part<Programme> programme,
            Part<TrainingBatch> batch,
            String code,
            String name,
            String unit,
            int volume,
            long price,
            boolean spent) {
        Long realised = spent ? volume * price * (92 + dice.below(9)) / 100 : null;
        book.budget(
                work,
                new Part<>(
                        dice.id(),
                        0,
                        new BudgetLine(
                                programme.id(),
                                batch.id(),
                                code,
                                name,
                                unit,
                                BigDecimal.valueOf(volume),
                                price,
                                null,
                                realised,
                                null)));
    }
}
