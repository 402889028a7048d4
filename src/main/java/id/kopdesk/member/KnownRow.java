package id.kopdesk.member;

import id.kopdesk.intake.StagedRow;

/**
 * A row of a list beside the member that it seems to be.
 *
 * @param file the member as it stands now
 */
public record KnownRow(StagedRow row, MemberRow read, MemberFile file, MemberUpdate update) {
    /** Whether the row may be imported as another member: one NIK is one membership in a cooperative. */
    public boolean mayBeNew() {
        return row.reasons().stream().noneMatch(one -> one.key().equals(MemberImportBook.BY_NATIONAL_ID));
    }
}
