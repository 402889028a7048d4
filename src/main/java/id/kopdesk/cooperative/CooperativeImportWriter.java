package id.kopdesk.cooperative;

import id.kopdesk.database.UnitOfWork;
import id.kopdesk.intake.ImportProfile;
import id.kopdesk.intake.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where judged rows become cooperatives: checked by the cooperative's own rules first, saved later. */
interface CooperativeImportWriter {
    /** The verdict with what the rules say of the cooperative as it would be; an error turns it into a refusal. */
    Verdict checked(CooperativeImportRow row, String village, @Nullable UUID existing, Verdict verdict);

    void write(UnitOfWork work, List<ImportProfile.Ready<CooperativeImportRow>> rows);
}
