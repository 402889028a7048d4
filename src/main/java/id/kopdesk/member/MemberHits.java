package id.kopdesk.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search found, to be read in pages by whoever shows it. */
public interface MemberHits {
    /** How many there are; where {@link #more} says so, at least so many. */
    long total();

    boolean more();

    /** @param after the last line at hand; null for the first page */
    List<MemberLine> page(@Nullable MemberLine after, int limit);
}
