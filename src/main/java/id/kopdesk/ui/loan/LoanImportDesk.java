package id.kopdesk.ui.loan;

import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.Receipt;
import id.kopdesk.loan.list.LoanImport;
import id.kopdesk.ui.intake.ImportDesk;
import id.kopdesk.ui.intake.PreviewList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of proposals; or, for one proposal, its bank's own schedule. */
final class LoanImportDesk implements ImportDesk {
    private final Database database;
    private final LoanDesk desk;
    private final LoanWords words;
    private final ZoneId zone;
    private final @Nullable UUID proposal;

    /** @param proposal whose schedule is read; null for lists of proposals */
    LoanImportDesk(Database database, LoanDesk desk, LoanWords words, ZoneId zone, @Nullable UUID proposal) {
        this.database = database;
        this.desk = desk;
        this.words = words;
        this.zone = zone;
        this.proposal = proposal;
    }

    private LoanImport imports() {
        return new LoanImport(database, desk.book(), desk.actor(), desk.today(), words.texts());
    }

    @Override
    public LocalDate today() {
        return desk.today();
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public List<Batch> earlier() {
        return imports().earlier();
    }

    @Override
    public int takeBack(Batch batch, String reason) {
        return imports().revert(batch, reason);
    }

    @Override
    public void template(Path target) {
        imports().template(target, words.texts());
    }

    @Override
    public String field(String name) {
        String key = "report.loan.column." + name;
        return words.texts().has(key) ? words.get(key) : name;
    }

    @Override
    public String place(String code) {
        return code.isEmpty() ? "" : words.place(code);
    }

    @Override
    public ReadList read(Path file, LocalDate asOf, Progress progress) {
        LoanImport imports = imports();
        UUID one = proposal;
        LoanImport.Staged staged = one == null
                ? imports.stage(file, asOf, progress)
                : imports.stageTable(desk.open(one).file(), file, asOf, progress);
        return new PreviewList(this, file, staged.preview()) {
            @Override
            public Receipt commit(Progress saving) {
                return imports.commit(staged, saving);
            }

            @Override
            public void annotate(Path target) {
                imports.annotate(staged, target, words.texts());
            }
        };
    }
}
