package id.kopdesk.member;

import id.kopdesk.intake.StagedRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Members by their numbers, which are only unique within a cooperative: "12" stands in every book of the province. A few
 * rows are asked for one by one; for many the numbers of their cooperative are read once and kept for the pass.
 */
final class MemberNumbers {
    private static final int FEW = 20;
    private static final int COOPERATIVES = 4;

    private final Map<UUID, Map<String, UUID>> books = new LinkedHashMap<>();

    /** Which member has the number of a row, by the row's place among all; rows without a number are left out. */
    Map<Long, UUID> of(Handle handle, List<StagedRow> rows, Map<Long, MemberRow> read) {
        List<StagedRow> numbered = rows.stream()
                .filter(row -> row.owner() != null && number(read, row) != null)
                .toList();
        Map<Long, UUID> found = new HashMap<>();
        for (StagedRow row : numbered) {
            UUID owner = Objects.requireNonNull(row.owner());
            String number = Objects.requireNonNull(number(read, row));
            Optional<UUID> id = numbered.size() <= FEW && !books.containsKey(owner)
                    ? one(handle, owner, number)
                    : Optional.ofNullable(book(handle, owner).get(number));
            id.ifPresent(member -> found.put(row.no(), member));
        }
        return found;
    }

    private static @org.jspecify.annotations.Nullable String number(Map<Long, MemberRow> read, StagedRow row) {
        MemberRow member = read.get(row.no());
        return member == null ? null : member.number();
    }

    private Map<String, UUID> book(Handle handle, UUID cooperative) {
        Map<String, UUID> known = books.get(cooperative);
        if (known != null) {
            return known;
        }
        Map<String, UUID> book = new HashMap<>();
        handle.createQuery(
                        "SELECT member_no, id FROM member WHERE cooperative_id = ? AND removed_at IS NULL AND member_no IS NOT NULL")
                .bind(0, cooperative)
                .setFetchSize(1000)
                .map((rs, context) -> Map.entry(rs.getString("member_no"), rs.getObject("id", UUID.class)))
                .forEach(entry -> book.putIfAbsent(entry.getKey(), entry.getValue()));
        if (books.size() == COOPERATIVES) {
            books.remove(books.keySet().iterator().next());
        }
        books.put(cooperative, book);
        return book;
    }

    private static Optional<UUID> one(Handle handle, UUID cooperative, String number) {
        return handle.createQuery(
                        "SELECT id, cooperative_id FROM member WHERE member_no = ? AND removed_at IS NULL ORDER BY id")
                .bind(0, number)
                .map((rs, context) ->
                        Map.entry(rs.getObject("cooperative_id", UUID.class), rs.getObject("id", UUID.class)))
                .filter(entry -> entry.getKey().equals(cooperative))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
