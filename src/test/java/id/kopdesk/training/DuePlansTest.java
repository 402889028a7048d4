package id.kopdesk.training;

import static id.kopdesk.training.Kabupaten.NOVEMBER;
import static id.kopdesk.training.Kabupaten.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuePlansTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPlanIsDueAfterThreeMonthsUntilSomebodyAskedAndOnlyForWhoSeesItsBatch(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Part<TrainingBatch> batch = Kabupaten.batch(database, programme, 1, "63.05", 20, NOVEMBER);
            Part<Participant> who = new Participants(database)
                    .add(
                            SITI,
                            batch.id(),
                            Newcomer.of(
                                    Person.named("Rusli", null, null, "63.05.02.2001")
                                            .withPhone("0811"),
                                    ParticipantCategory.VILLAGE_STAFF,
                                    null));
            LocalDate due = ActionPlan.dueAfter(batch.value().lastOn());
            Extras extras = new Extras(database);
            Part<ActionPlan> plan = extras.savePlan(
                    SITI,
                    Part.fresh(new ActionPlan(batch.id(), who.id(), "Menyusun RAT", due, Outcome.OPEN, null, null)));
            DuePlans plans = new DuePlans(database);
            assertThat(plans.until(SITI, due.minusDays(1))).isEmpty();
            assertThat(plans.until(SITI, due)).singleElement().satisfies(line -> {
                assertThat(line.person()).isEqualTo("Rusli");
                assertThat(line.phone()).isEqualTo("0811");
                assertThat(line.batch()).isEqualTo(batch.id());
                assertThat(line.text()).isEqualTo("Menyusun RAT");
            });
            assertThat(plans.until(new Actor("budi", Role.OPERATOR, Set.of("63.03")), due))
                    .isEmpty();
            ActionPlan asked =
                    new ActionPlan(batch.id(), who.id(), "Menyusun RAT", due, Outcome.PARTLY, due.plusDays(2), null);
            extras.savePlan(SITI, plan.with(asked));
            assertThat(plans.until(SITI, due.plusYears(1))).isEmpty();
        }
    }
}
