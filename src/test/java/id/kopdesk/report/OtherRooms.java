package id.kopdesk.report;

import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Facts of the other rooms as plain rows, by chance with a fixed seed: what a report counts, not how it came there. */
final class OtherRooms {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final int MONTH = 2026 * 12 + 9;

    private final Database database;
    private final Random random = new Random(11);

    OtherRooms(Database database) {
        this.database = database;
    }

    void fill() {
        database.note(handle -> {
            List<UUID> all = handle.createQuery("SELECT id FROM cooperative ORDER BY village_code")
                    .mapTo(UUID.class)
                    .list();
            UUID scheme = UUID.randomUUID();
            row(
                    handle,
                    "loan_scheme",
                    Map.ofEntries(
                            Map.entry("id", scheme),
                            Map.entry("code", "UJI"),
                            Map.entry("edition", 1),
                            Map.entry("name", "Uji"),
                            Map.entry("path", "VILLAGE_APPROVAL"),
                            Map.entry("legal_basis", "-"),
                            Map.entry("valid_from", DAY),
                            Map.entry("validity_source", "-"),
                            Map.entry("validity_confirmed", false),
                            Map.entry("village_approver", "VILLAGE_HEAD"),
                            Map.entry("ward_approver", "REGENT"),
                            Map.entry("cooperative_borrows", true)));
            UUID companion = UUID.randomUUID();
            row(
                    handle,
                    "companion",
                    Map.of("id", companion, "kind", "BUSINESS_ASSISTANT", "name", "BA", "region_code", "63.05"));
            UUID batch = UUID.randomUUID();
            for (int i = 0; i < all.size() - 1; i++) {
                each(handle, all.get(i), scheme, companion, batch);
            }
        });
    }

    private void each(Handle handle, UUID owner, UUID scheme, UUID companion, UUID batch) {
        members(handle, owner);
        UUID officer = UUID.randomUUID();
        row(
                handle,
                "officer",
                Map.of(
                        "id",
                        officer,
                        "cooperative_id",
                        owner,
                        "organ",
                        random.nextBoolean() ? "BOARD" : "SUPERVISOR",
                        "seat",
                        "CHAIR",
                        "name",
                        "Siti",
                        "sex",
                        "FEMALE",
                        "village_head",
                        false,
                        "kin_declared",
                        false));
        row(
                handle,
                "outlet",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "cooperative_id",
                        owner,
                        "kind",
                        "GROCERY",
                        "status",
                        "OPERATING",
                        "opened_on",
                        DAY.plusDays(random.nextInt(90))));
        String village = handle.createQuery("SELECT village_code FROM cooperative WHERE id = ?")
                .bind(0, owner)
                .mapTo(String.class)
                .one();
        for (String kind : List.of("RICE", "FISHERY")) {
            row(
                    handle,
                    "potential",
                    Map.of(
                            "id",
                            UUID.randomUUID(),
                            "village_code",
                            village,
                            "kind",
                            kind,
                            "name",
                            "Padi siam",
                            "volume",
                            random.nextInt(900),
                            "unit",
                            "ton",
                            "outlet",
                            "GROCERY",
                            "as_of",
                            DAY));
        }
        row(
                handle,
                "annual_meeting",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "cooperative_id",
                        owner,
                        "book_year",
                        2025,
                        "state",
                        "DONE",
                        "held_on",
                        DAY,
                        "as_of",
                        DAY));
        row(
                handle,
                "meeting_detail",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "cooperative_id",
                        owner,
                        "book_year",
                        2025,
                        "attended",
                        40,
                        "surplus",
                        1_000_000L + random.nextInt(5_000_000),
                        "village_return",
                        200_000L));
        Map<String, Object> figures = new LinkedHashMap<>(Map.of(
                "id",
                UUID.randomUUID(),
                "cooperative_id",
                owner,
                "period_no",
                MONTH,
                "as_of",
                DAY,
                "volume",
                (long) random.nextInt(90_000_000),
                "assets",
                (long) random.nextInt(90_000_000),
                "states",
                "{\"SURPLUS\":\"SKIPPED:belum tutup buku\",\"MANAGERS\":\"EMPTY\"}"));
        row(handle, "business_month", figures);
        row(
                handle,
                "site",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "cooperative_id",
                        owner,
                        "as_of",
                        DAY,
                        "land_state",
                        "UNDER_CONSTRUCTION",
                        "percent_built",
                        random.nextInt(101)));
        row(
                handle,
                "companion_assignment",
                Map.of("id", UUID.randomUUID(), "companion_id", companion, "cooperative_id", owner, "start_on", DAY));
        loans(handle, owner, scheme);
        problems(handle, owner);
        training(handle, owner, batch);
    }

    private void members(Handle handle, UUID owner) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("cooperative_id", owner);
        counts.put("month_no", MONTH - random.nextInt(4));
        for (String column : List.of(
                "active_m",
                "active_f",
                "active_u",
                "inactive_m",
                "inactive_f",
                "inactive_u",
                "suspended_m",
                "suspended_f",
                "suspended_u",
                "left_m",
                "left_f",
                "left_u",
                "mandatory_sum",
                "voluntary_sum",
                "principal_payers",
                "mandatory_payers",
                "voluntary_payers",
                "movements")) {
            counts.put(column, column.endsWith("_sum") ? 0L : (long) random.nextInt(60));
        }
        counts.put("principal_sum", 50_000L);
        plain(handle, "member_count", counts);
        row(
                handle,
                "member_saving",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "member_id",
                        UUID.randomUUID(),
                        "cooperative_id",
                        owner,
                        "kind",
                        "PRINCIPAL",
                        "paid_on",
                        LocalDate.of(2026, 6, 3),
                        "amount",
                        50_000L,
                        "payers",
                        (short) 1));
    }

    private void loans(Handle handle, UUID owner, UUID scheme) {
        UUID proposal = UUID.randomUUID();
        row(
                handle,
                "loan_proposal",
                Map.ofEntries(
                        Map.entry("id", proposal),
                        Map.entry("change_no", 1L),
                        Map.entry("cooperative_id", owner),
                        Map.entry("village_code", "63.05.01.2003"),
                        Map.entry("regency_code", "63.05"),
                        Map.entry("scheme_id", scheme),
                        Map.entry("scheme_code", "UJI"),
                        Map.entry("filed_on", DAY),
                        Map.entry("outcome", "OPEN"),
                        Map.entry("step", "REQUEST"),
                        Map.entry("step_no", 1),
                        Map.entry("since_on", DAY),
                        Map.entry("amount", 100L),
                        Map.entry("owed", 0L)));
        row(
                handle,
                "loan_event",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "proposal_id",
                        proposal,
                        "event_no",
                        1L,
                        "round_no",
                        1L,
                        "step",
                        "STUDY",
                        "kind",
                        "DONE",
                        "on_date",
                        DAY.plusDays(random.nextInt(80))));
        row(
                handle,
                "loan_disbursement",
                Map.of("id", UUID.randomUUID(), "proposal_id", proposal, "on_date", DAY, "amount", 90_000_000L));
        row(
                handle,
                "loan_instalment",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "proposal_id",
                        proposal,
                        "instalment_no",
                        1L,
                        "due_on",
                        LocalDate.of(2026, 10, 12),
                        "principal",
                        1_000_000L,
                        "interest",
                        450_000L,
                        "balance",
                        89_000_000L));
        row(
                handle,
                "loan_payment",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "proposal_id",
                        proposal,
                        "kind",
                        "INSTALMENT",
                        "on_date",
                        LocalDate.of(2026, 10, 10),
                        "amount",
                        (long) random.nextInt(2_000_000),
                        "source",
                        "COOPERATIVE"));
    }

    private void problems(Handle handle, UUID owner) {
        UUID problem = UUID.randomUUID();
        row(
                handle,
                "problem",
                Map.ofEntries(
                        Map.entry("id", problem),
                        Map.entry("subject_kind", "COOPERATIVE"),
                        Map.entry("subject_id", owner.toString()),
                        Map.entry("subject_name", "x"),
                        Map.entry("region_code", "63.05.01.2003"),
                        Map.entry("title", "x"),
                        Map.entry("category", "LEGAL"),
                        Map.entry("severity", "HIGH"),
                        Map.entry("found_by", "VISIT"),
                        Map.entry("found_on", DAY),
                        Map.entry("state", "OPEN"),
                        Map.entry("step_count", 1)));
        row(
                handle,
                "problem_step",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "problem_id",
                        problem,
                        "step_no",
                        1,
                        "kind",
                        random.nextBoolean() ? "ACTION" : "CLOSED",
                        "event_date",
                        DAY,
                        "content",
                        "x",
                        "due_on",
                        DAY.plusDays(10)));
        row(
                handle,
                "visit",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "kind",
                        "VISIT",
                        "held_on",
                        DAY,
                        "title",
                        "x",
                        "subject_kind",
                        "COOPERATIVE",
                        "subject_id",
                        owner.toString(),
                        "subject_name",
                        "x",
                        "region_code",
                        "63.05.01.2003"));
    }

    private void training(Handle handle, UUID owner, UUID batch) {
        UUID participant = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        row(
                handle,
                "training_participant",
                Map.of(
                        "id",
                        participant,
                        "batch_id",
                        batch,
                        "person_id",
                        person,
                        "category",
                        "BOARD",
                        "state",
                        "CONFIRMED",
                        "cooperative_id",
                        owner));
        row(
                handle,
                "training_mark",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "batch_id",
                        batch,
                        "participant_id",
                        participant,
                        "held_on",
                        DAY,
                        "morning",
                        "PRESENT"));
    }

    private void row(Handle handle, String table, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("office_id", database.officeId());
        all.put("version", 1L);
        all.put("row_hash", "0".repeat(64));
        plain(handle, table, all);
    }

    private static void plain(Handle handle, String table, Map<String, Object> values) {
        List<String> names = List.copyOf(values.keySet());
        String marks = String.join(", ", names.stream().map(n -> ":" + n).toList());
        handle.createUpdate("INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + marks + ")")
                .bindMap(values)
                .execute();
    }
}
