package id.kopdesk.document;

import id.kopdesk.base.FreeTexts;
import id.kopdesk.database.Database;
import id.kopdesk.database.TextRows;

/** What attached files are called. What stands in the files is not looked through. */
public final class AttachmentFreeTexts {
    private AttachmentFreeTexts() {}

    public static FreeTexts of(Database database) {
        return new TextRows(
                database,
                "document.texts",
                AttachmentTable.ATTACHMENT,
                "attachment p",
                "p.label",
                "p.region_code",
                "NULL",
                "label",
                "file_name");
    }
}
