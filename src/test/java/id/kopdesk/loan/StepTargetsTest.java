package id.kopdesk.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.database.Change;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.Table;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTargetsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theOfficesOwnTargetHoldsUntilItGoesBackToTheProgramsOwn(Engine engine) {
        try (Database database = engine.fresh(folder)) {
            StepTargets targets = new StepTargets(database);
            StepTarget shipped = targets.read().target("LPDB", StepKind.DECISION);
            assertThat(shipped).isEqualTo(new StepTarget(StepKind.DECISION, 14, false, 0));
            targets.save(Loans.SITI, "LPDB", shipped.with(10, true));
            StepTarget own = targets.read().target("LPDB", StepKind.DECISION);
            assertThat(own).isEqualTo(new StepTarget(StepKind.DECISION, 10, true, 1));
            assertThatThrownBy(() -> targets.save(Loans.SITI, "LPDB", shipped.with(9, true)))
                    .isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> targets.save(Loans.SITI, "LPDB", own.with(366, false)))
                    .isInstanceOfSatisfying(
                            CodedException.class,
                            e -> assertThat(e.sentence(Loans.TEXTS))
                                    .isEqualTo("Target langkah diisi 0 sampai 365 hari; 0 berarti tanpa target."));
            assertThatThrownBy(() -> targets.save(new Actor("budi", Role.VIEWER, Set.of()), "LPDB", own.with(5, false)))
                    .isInstanceOf(CodedException.class);
            targets.reset(Loans.SITI, "LPDB", own);
            assertThat(targets.read().target("LPDB", StepKind.DECISION)).isEqualTo(shipped);
            targets.save(Loans.SITI, "LPDB", shipped.with(0, false));
            assertThat(targets.read().target("LPDB", StepKind.DECISION).days()).isZero();
        }
    }

    private static final Table SETTING = Table.of(
            "setting",
            "id",
            new Table.Column("code", Table.Kind.TEXT),
            new Table.Column("content", Table.Kind.TEXT),
            new Table.Column("source", Table.Kind.TEXT),
            new Table.Column("confirmed", Table.Kind.BOOLEAN));

    private static void set(Database database, String code, String content) {
        database.write(Loans.SITI, Change.save(), work -> {
            work.insert(
                    SETTING,
                    Ids.next(),
                    Map.of("code", code, "content", content, "source", "Kantor", "confirmed", true));
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theFourFormerTargetsBecomeThoseOfEveryStepTheyStoodForOnce(Engine engine) {
        try (Database database = engine.fresh(folder)) {
            set(database, "REVIEW_DAYS", "5");
            set(database, "LOAN_STEP_DAYS", "21");
            StepTargets targets = new StepTargets(database);
            StepDays days = targets.read();
            assertThat(days.target("PMK49", StepKind.STUDY).days()).isEqualTo(5);
            assertThat(days.target("PMK49", StepKind.SUBMISSION).days()).isEqualTo(21);
            assertThat(days.target("GERAI", StepKind.SITE).days()).isEqualTo(21);
            assertThat(days.target("PMK49", StepKind.MEETING))
                    .as("never set, so the program's own still holds")
                    .isEqualTo(StepTarget.shipped(StepKind.MEETING));
            assertThat(days.target("PMK49", StepKind.REPAYMENT).days()).isZero();
            targets.reset(Loans.SITI, "PMK49", days.target("PMK49", StepKind.STUDY));
            assertThat(targets.read().target("PMK49", StepKind.STUDY).days())
                    .as("carried over once, not again after it was given up")
                    .isEqualTo(7);
            assertThat(database.check(
                                    Stream.concat(Stream.of(SETTING), LoanTables.all().stream())
                                            .toList(),
                                    Progress.NONE)
                            .faults())
                    .isEmpty();
        }
    }
}
