package id.kopdesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.FreeTexts;
import id.kopdesk.base.Ids;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeFreeTexts;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.OfficerPersonalData;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.cooperative.oversight.OversightFreeTexts;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.document.AttachmentFreeTexts;
import id.kopdesk.document.AttachmentTable;
import id.kopdesk.followup.Category;
import id.kopdesk.followup.Decision;
import id.kopdesk.followup.Entry;
import id.kopdesk.followup.FollowupFreeTexts;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.Problem;
import id.kopdesk.followup.ProblemStore;
import id.kopdesk.followup.Severity;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.SubjectKind;
import id.kopdesk.followup.Visit;
import id.kopdesk.followup.VisitFile;
import id.kopdesk.followup.VisitKind;
import id.kopdesk.followup.VisitStore;
import id.kopdesk.loan.LoanFreeTexts;
import id.kopdesk.member.MemberFreeTexts;
import id.kopdesk.training.TrainingFreeTexts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A name that stands in somebody's sentence is found, decided on, and gone from the sentence and from the log. */
class FreeTextDestructionTest {
    private static final Actor SITI = new Actor("siti", Role.ADMINISTRATOR, Set.of());
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final OfficeClock CLOCK = new OfficeClock(
            Clock.fixed(Instant.parse("2026-08-05T01:00:00Z"), ZoneOffset.UTC), ZoneId.of("Asia/Makassar"));
    private static final String NIK = "6305031201700001";

    @TempDir
    Path folder;

    private static List<FreeTexts> texts(Database database) {
        List<FreeTexts> texts = new ArrayList<>(CooperativeFreeTexts.of(database));
        texts.addAll(OversightFreeTexts.of(database));
        texts.addAll(MemberFreeTexts.of(database));
        texts.addAll(FollowupFreeTexts.of(database));
        texts.addAll(LoanFreeTexts.of(database));
        texts.addAll(TrainingFreeTexts.of(database));
        texts.add(AttachmentFreeTexts.of(database));
        return texts;
    }

    private static UUID cooperative(Database database, String name, @Nullable Officer officer) {
        CooperativeFile file =
                CooperativeFile.fresh(Cooperative.named(name, CooperativeKind.VILLAGE, "63.05.03.2001"), DAY);
        return new CooperativeStore(database, f -> List.of())
                .save(SITI, officer == null ? file : file.withOfficers(List.of(Part.fresh(officer))), Optional.empty())
                .id();
    }

    private static VisitFile visit(Database database, UUID cooperative, String title, @Nullable String note) {
        Subject subject = new Subject(SubjectKind.COOPERATIVE, cooperative.toString(), "KDMP", "63.05.03.2001");
        return new VisitStore(database)
                .save(
                        SITI,
                        VisitFile.fresh(new Visit(VisitKind.VISIT, DAY, null, title, subject, null, note))
                                .withDecisions(List.of(Entry.fresh(
                                        new Decision("Zulkarnain Lama menyerahkan buku", null, null, null)))),
                        Optional.empty());
    }

    private static void attachment(Database database, String label, String file) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("subject_kind", "milestone");
        values.put("subject_id", Ids.next());
        values.put("slot", "");
        values.put("label", label);
        values.put("file_name", file);
        values.put("file_type", "PDF");
        values.put("size_bytes", 10L);
        values.put("content_hash", "ab".repeat(32));
        values.put("stored_name", "cd".repeat(32));
        values.put("region_code", "63.05.03.2001");
        values.put("added_on", DAY);
        values.put("added_by", "siti");
        database.write(SITI, Change.save(), work -> {
            work.insert(AttachmentTable.ATTACHMENT, Ids.next(), values);
            return true;
        });
    }

    private static Officer left() {
        return new Officer(
                Organ.BOARD,
                Seat.CHAIR,
                "H. Zulkarnain Lama, S.E.",
                Sex.MALE,
                NIK,
                "+6281250001122",
                false,
                false,
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2020, 6, 1));
    }

    /** Everything that can still be read of anybody, in rows and in the log. */
    private static String everything(Database database) {
        StringBuilder all = new StringBuilder();
        texts(database)
                .forEach(source ->
                        source.each(SITI, passage -> all.append(passage.text()).append('\n')));
        database.read(handle -> {
            handle.createQuery("SELECT before_values, after_values FROM change_value")
                    .map((rs, context) -> all.append(rs.getString(1)).append(rs.getString(2)))
                    .list();
            handle.createQuery("SELECT detail FROM access_entry")
                    .map((rs, context) -> all.append(rs.getString(1)))
                    .list();
            return true;
        });
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoIsDestroyedIsFoundInSentencesAndGoesFromThemAndFromTheLog(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            UUID own = cooperative(database, "KDMP Tatakan", left());
            UUID other = cooperative(database, "KDMP Binuang", null);
            VisitStore visits = new VisitStore(database);
            VisitFile seen = visit(database, own, "Ke rumah ZULKARNAIN  LAMA", "Telepon 0812-5000-1122, siang.");
            visits.save(
                    SITI,
                    seen.with(new Visit(
                            VisitKind.VISIT,
                            DAY,
                            null,
                            "Ke rumah ZULKARNAIN  LAMA",
                            seen.visit().subject(),
                            null,
                            "Telepon 0812-5000-1122, sore.")),
                    Optional.of(seen));
            visit(database, other, "Rapat", "NIK 6305 0312 0170 0001 atas nama Zulkarnain");
            new ProblemStore(database)
                    .add(
                            SITI,
                            new Problem(
                                    new Subject(SubjectKind.COOPERATIVE, own.toString(), "KDMP", "63.05.03.2001"),
                                    "Kas di tangan Zulkarnain Lama",
                                    "Zulkarnaini bukan dia",
                                    Category.SITE,
                                    Severity.HIGH,
                                    Party.OFFICE,
                                    null,
                                    DAY,
                                    null));
            attachment(database, "Akta", "KTP Zulkarnain Lama.pdf");
            AccessLog log = new AccessLog(database);
            log.note(AccessEvent.of(
                    AccessKind.SEARCHED, SITI, Instant.parse("2026-01-01T00:00:00Z"), "zulkarnain lama"));
            log.note(AccessEvent.of(AccessKind.SEARCHED, SITI, Instant.parse("2026-01-02T00:00:00Z"), "budi"));
            log.flush();
            Retention retention =
                    new Retention(database, List.of(new OfficerPersonalData(database)), texts(database), SITI, CLOCK);
            List<Retention.Due> due = retention.due(retention.cutOff());

            List<Mention> mentions = retention.mentions(due, Progress.NONE);

            assertThat(mentions)
                    .extracting(one -> one.column() + ": " + one.text())
                    .containsExactlyInAnyOrder(
                            "title: Ke rumah ZULKARNAIN  LAMA",
                            "note: Telepon 0812-5000-1122, sore.",
                            "note: NIK 6305 0312 0170 0001 atas nama Zulkarnain",
                            "content: Zulkarnain Lama menyerahkan buku",
                            "title: Kas di tangan Zulkarnain Lama",
                            "file_name: KTP Zulkarnain Lama.pdf");
            Mention stays = mentions.stream()
                    .filter(one -> one.column().equals("file_name"))
                    .findFirst()
                    .orElseThrow();
            Retention.Destroyed done = retention.destroy(
                    retention.cutOff(), due, mentions, Set.of(stays), "masa simpan berakhir", Progress.NONE);

            assertThat(done.texts())
                    .hasSize(6)
                    .filteredOn(one -> !one.blanked())
                    .hasSize(1);
            assertThat(done.texts()).noneMatch(one -> one.where().contains("Zulkarnain"));
            String rest = everything(database);
            assertThat(rest)
                    .contains("Ke rumah (dimusnahkan)", "Telepon (dimusnahkan), sore.", "Zulkarnaini bukan dia")
                    .contains("NIK (dimusnahkan) atas nama Zulkarnain", "budi")
                    .doesNotContain(
                            "0812-5000", "6305 0312", NIK, "zulkarnain lama", "ZULKARNAIN  LAMA", "Kas di tangan Z");
            assertThat(rest.split("Zulkarnain Lama menyerahkan buku", -1))
                    .as("of the other cooperative: row and log")
                    .hasSize(3);
            assertThat(rest.split("KTP Zulkarnain Lama.pdf", -1))
                    .as("what was decided to stay")
                    .hasSize(3);
            assertThat(AccessAudit.firstBad(database, Progress.NONE)).isEmpty();
            assertThat(retention.due(retention.cutOff()).get(0).holders()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theChainAndTheRowsAreWholeAfterwards(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            UUID own = cooperative(database, "KDMP Tatakan", left());
            visit(database, own, "Rapat", "Zulkarnain Lama hadir");
            Retention retention =
                    new Retention(database, List.of(new OfficerPersonalData(database)), texts(database), SITI, CLOCK);
            List<Retention.Due> due = retention.due(retention.cutOff());
            retention.destroy(
                    retention.cutOff(),
                    due,
                    retention.mentions(due, Progress.NONE),
                    Set.of(),
                    "masa simpan berakhir",
                    Progress.NONE);
            assertThat(database.check(id.kopdesk.AllTables.list(), Progress.NONE)
                            .faults())
                    .isEmpty();
        }
    }
}
