package id.kopdesk;

import id.kopdesk.account.AccountTable;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.database.Table;
import id.kopdesk.document.AttachmentTable;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.member.MemberTables;
import id.kopdesk.office.OfficeTables;
import id.kopdesk.region.RegionTables;
import java.util.List;
import java.util.stream.Stream;

/** All business tables: for history, undo and the check that the data is whole. */
final class Tables {
    private Tables() {}

    static List<Table> all() {
        return Stream.of(
                        OfficeTables.all(),
                        RegionTables.all(),
                        CooperativeTables.all(),
                        MemberTables.all(),
                        List.of(ImportBatches.TABLE, AccountTable.ACCOUNT, AttachmentTable.ATTACHMENT))
                .flatMap(List::stream)
                .toList();
    }
}
