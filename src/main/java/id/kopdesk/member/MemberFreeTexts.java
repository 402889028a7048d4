package id.kopdesk.member;

import id.kopdesk.base.FreeTexts;
import id.kopdesk.database.Database;
import id.kopdesk.database.TextRows;
import java.util.List;

/** Notes on members and on what they paid. */
public final class MemberFreeTexts {
    private MemberFreeTexts() {}

    public static List<FreeTexts> of(Database database) {
        return List.of(
                new TextRows(
                        database,
                        "member.texts.note",
                        MemberTables.MEMBER,
                        "member p JOIN cooperative c ON c.id = p.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "c.id",
                        "note",
                        "national_id_note"),
                new TextRows(
                        database,
                        "member.texts.saving",
                        MemberTables.SAVING,
                        "member_saving p JOIN cooperative c ON c.id = p.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "c.id",
                        "note"),
                new TextRows(
                        database,
                        "member.texts.pair",
                        MemberTables.PAIR,
                        "member_pair p JOIN member m ON m.id = p.kept_id JOIN cooperative c ON c.id = m.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "c.id",
                        "note"));
    }
}
