package id.kopdesk.member;

import id.kopdesk.intake.StagedRow;
import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.intake.StagedRow.Kind;
import id.kopdesk.intake.StagedRows;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which answers rows can be given: one for each time that one or many are answered. */
final class MemberImportChoice {
    private final Set<UUID> updated;

    MemberImportChoice(StagedRows rows) {
        updated = rows.updated();
    }

    /**
     * @param looked whether a person has looked at this very row; a number alone, beside another name, is not enough
     *     when many are answered at once
     * @return key of the sentence that says why it cannot be; empty when it can, and then it counts as given
     */
    Optional<String> hindrance(StagedRow row, Choice choice, boolean looked) {
        if (choice == Choice.TAKE) {
            return has(row, MemberImportBook.BY_NATIONAL_ID) && row.kind() == Kind.KNOWN
                    ? Optional.of("member.import.new.nationalId")
                    : Optional.empty();
        }
        UUID known = row.known();
        if (choice != Choice.UPDATE || row.choice() == Choice.UPDATE) {
            return Optional.empty();
        }
        if (row.kind() != Kind.KNOWN
                || known == null
                || !(has(row, "member.import.differs") || has(row, "member.import.fills"))) {
            return Optional.of("member.import.update.nothing");
        }
        if (!looked && has(row, MemberImportBook.BY_NUMBER_ALONE)) {
            return Optional.of("member.import.update.look");
        }
        return updated.add(known) ? Optional.empty() : Optional.of("member.import.update.twice");
    }

    private static boolean has(StagedRow row, String key) {
        return row.reasons().stream().anyMatch(one -> one.key().equals(key));
    }
}
