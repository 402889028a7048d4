package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.CodedException;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office's rates. The program ships usual figures only as proposals: none counts as confirmed until somebody of the
 * office has held it against the rule in force (SBM of the year, or SHSR of Perpres 33/2020 as adopted).
 */
public final class CostStandards {
    private static final String SBM = "SBM tahun berjalan (PMK Standar Biaya Masukan) – periksa sebelum dipakai";
    private static final String PPH = "PPh 21 menurut golongan – periksa sebelum dipakai";

    private final Database database;

    public CostStandards(Database database) {
        this.database = database;
    }

    public List<Part<CostStandard>> all() {
        return database.read(handle -> Rows.of(handle, MoreKinds.STANDARD, "ORDER BY kind, name, id"));
    }

    /** @throws CodedException KD-869 without a name, a unit or a source, or with an amount below nought */
    public Part<CostStandard> save(Actor actor, String area, Part<CostStandard> standard) {
        Access.requireOffice(actor, area);
        CostStandard s = standard.value();
        if (CleanText.of(s.name()).isEmpty() || s.unit().isBlank() || s.source().isBlank() || s.amount() < 0) {
            throw new CodedException("KD-869", "training.standard.wrong", s.name());
        }
        return database.write(
                actor, Change.of(Change.Kind.SETTING, "-"), work -> Rows.save(work, MoreKinds.STANDARD, standard));
    }

    public void remove(Actor actor, String area, Part<CostStandard> standard, String reason) {
        Access.requireOffice(actor, area);
        database.write(actor, Change.of(Change.Kind.REMOVE, reason), work -> {
            Rows.remove(work, MoreKinds.STANDARD, standard, reason);
            return true;
        });
    }

    /** Usual rates to begin with, all unconfirmed. */
    public static List<CostStandard> proposals() {
        return List.of(
                fee(CostKind.SPEAKER, "Narasumber eselon II", "OJ", 1_000_000),
                fee(CostKind.SPEAKER, "Narasumber eselon III ke bawah", "OJ", 900_000),
                fee(CostKind.MODERATOR, "Moderator", "orang/kali", 700_000),
                fee(CostKind.COMMITTEE, "Panitia (ketua)", "OK", 450_000),
                rate(CostKind.ALLOWANCE, "Uang saku peserta", "OH", 110_000),
                rate(CostKind.TRANSPORT, "Transpor lokal peserta", "orang/kali", 150_000),
                rate(CostKind.MEETING, "Paket rapat fullday", "OH", 350_000));
    }

    private static CostStandard fee(CostKind kind, String name, String unit, long amount) {
        BigDecimal tax = kind == CostKind.COMMITTEE ? null : BigDecimal.valueOf(5);
        return proposal(kind, name, unit, amount, tax);
    }

    private static CostStandard rate(CostKind kind, String name, String unit, long amount) {
        return proposal(kind, name, unit, amount, null);
    }

    private static CostStandard proposal(
            CostKind kind, String name, String unit, long amount, @Nullable BigDecimal tax) {
        return new CostStandard(kind, name, unit, amount, tax, SBM, false, null, tax == null ? null : PPH);
    }

    /** Puts the proposals in where the table is empty; who has rates keeps them. */
    public int propose(Actor actor, String area) {
        Access.requireOffice(actor, area);
        return database.write(actor, Change.of(Change.Kind.SETTING, "-"), work -> {
            if (!Rows.of(work.handle(), MoreKinds.STANDARD, "").isEmpty()) {
                return 0;
            }
            proposals().forEach(s -> Rows.save(work, MoreKinds.STANDARD, Part.fresh(s)));
            return proposals().size();
        });
    }
}
