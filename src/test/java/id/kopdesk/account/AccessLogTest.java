package id.kopdesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessLogTest {
    private static final Instant MORNING = Instant.parse("2026-08-05T01:00:00.123Z");
    private static final Actor RINA = new Actor("rina", Role.OPERATOR, Set.of());
    private static final UUID ONE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_is_gathered_is_written_together_and_told_newest_first(Engine engine) {
        try (Database database = engine.fresh(folder)) {
            AccessLog log = new AccessLog(database);
            log.note(seen("rina", MORNING, ONE));
            log.note(seen("rina", MORNING.plusSeconds(1), ONE));
            log.note(AccessEvent.of(AccessKind.SEARCHED, RINA, MORNING.plusSeconds(2), "siti aminah"));
            assertThat(lines(database, MORNING, 100)).isEmpty();
            log.flush();
            assertThat(lines(database, MORNING, 100))
                    .extracting(LogLine::kind, LogLine::detail)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("SEARCHED", "siti aminah"),
                            org.assertj.core.groups.Tuple.tuple("SEEN", null));
            log.flush();
            assertThat(lines(database, MORNING, 100)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void pages_follow_one_another_without_gap_or_repeat_even_within_one_millisecond(Engine engine) {
        try (Database database = engine.fresh(folder)) {
            AccessLog log = new AccessLog(database);
            for (int i = 0; i < 57; i++) {
                log.note(AccessEvent.of(AccessKind.SEARCHED, RINA, MORNING.plusMillis(i / 10), "kata " + i));
            }
            log.flush();
            LogSearch search = new LogSearch(database);
            List<Long> numbers = new ArrayList<>();
            LogLine last = null;
            while (true) {
                List<LogLine> page = search.page(day(), last, 10);
                page.forEach(line -> numbers.add(line.entryNo()));
                if (page.size() < 10) {
                    break;
                }
                last = page.get(9);
            }
            assertThat(numbers).hasSize(57).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Long.compare(b, a));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_altered_a_missing_and_a_cut_off_entry_are_each_found_and_destroyed_words_are_not_a_fault(Engine engine) {
        try (Database database = engine.fresh(folder)) {
            AccessLog log = new AccessLog(database);
            for (int i = 0; i < 9; i++) {
                log.note(AccessEvent.of(AccessKind.SEARCHED, RINA, MORNING.plusSeconds(i), "kata " + i));
            }
            log.flush();
            assertThat(firstBad(database)).isEmpty();
            sql(database, "UPDATE access_entry SET salt = NULL, detail = NULL WHERE entry_no = 3");
            assertThat(firstBad(database)).isEmpty();
            sql(database, "DELETE FROM access_entry WHERE entry_no = 9");
            assertThat(firstBad(database)).contains(9L);
            sql(database, "UPDATE access_entry SET actor = 'tono' WHERE entry_no = 7");
            assertThat(firstBad(database)).contains(7L);
            sql(database, "UPDATE access_entry SET detail = 'lain' WHERE entry_no = 5");
            assertThat(firstBad(database)).contains(5L);
            sql(database, "DELETE FROM access_entry WHERE entry_no = 2");
            assertThat(firstBad(database)).contains(2L);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_incident_names_every_record_touched_in_its_span_and_no_other(Engine engine) {
        UUID two = UUID.fromString("00000000-0000-7000-8000-000000000002");
        try (Database database = engine.fresh(folder)) {
            AccessLog log = new AccessLog(database);
            log.note(seen("rina", MORNING.minusSeconds(1), two));
            log.note(seen("rina", MORNING, ONE));
            log.note(seen("tono", MORNING.plusSeconds(5), ONE));
            log.note(AccessEvent.of(AccessKind.EXPORTED, RINA, MORNING.plusSeconds(6), "laporan.xlsx"));
            log.note(seen("tono", MORNING.plusSeconds(10), two));
            log.flush();
            Incident incident = new Incident(database);
            List<Touched> touched = incident.touched(MORNING, MORNING.plusSeconds(10));
            assertThat(touched).hasSize(1);
            assertThat(touched.get(0)).isEqualTo(new Touched(ONE, 0, 2, at(0), at(5), List.of("rina", "tono")));
            assertThat(incident.wholesale(MORNING, MORNING.plusSeconds(10)))
                    .extracting(LogLine::detail)
                    .containsExactly("laporan.xlsx");
        }
    }

    private static Instant at(int seconds) {
        return MORNING.plusSeconds(seconds);
    }

    private static AccessEvent seen(String actor, Instant at, UUID subject) {
        return new AccessEvent(AccessKind.SEEN, actor, at, "cooperative", subject, null);
    }

    private static LogQuery day() {
        return LogQuery.between(MORNING, MORNING.plusSeconds(3600));
    }

    private static List<LogLine> lines(Database database, Instant from, int most) {
        return new LogSearch(database).page(LogQuery.between(from, from.plusSeconds(3600)), null, most);
    }

    private static Optional<Long> firstBad(Database database) {
        return AccessAudit.firstBad(database, Progress.NONE);
    }

    private static void sql(Database database, String statement) {
        database.note(handle -> handle.execute(statement));
    }
}
