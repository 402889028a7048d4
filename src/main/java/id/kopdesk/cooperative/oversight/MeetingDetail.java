package id.kopdesk.cooperative.oversight;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a book year's annual meeting beyond its state and date. Money is whole rupiah; null was not reported.
 *
 * @param attended members who came
 * @param entitled members who had a vote
 * @param surplus SHU of the book year; may be negative
 * @param villageReturn imbal jasa to the village, at least 20 per cent of the surplus (Inpres 17/2025)
 */
public record MeetingDetail(
        int bookYear,
        @Nullable Long attended,
        @Nullable Long entitled,
        Set<Document> documents,
        @Nullable Long surplus,
        @Nullable Long reserve,
        @Nullable Long members,
        @Nullable Long management,
        @Nullable Long education,
        @Nullable Long social,
        @Nullable Long villageReturn,
        @Nullable String note) {
    public MeetingDetail {
        documents = Set.copyOf(documents);
    }

    public static MeetingDetail nothing(int bookYear) {
        return new MeetingDetail(bookYear, null, null, Set.of(), null, null, null, null, null, null, null, null);
    }

    /** The shares that were reported, added up; 0 when none was. */
    public long shares() {
        long sum = 0;
        for (Long share : new Long[] {reserve, members, management, education, social, villageReturn}) {
            sum += share == null ? 0 : share;
        }
        return sum;
    }
}
