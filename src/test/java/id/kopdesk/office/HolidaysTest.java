package id.kopdesk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HolidaysTest {
    private static final Actor RINA = new Actor("rina", Role.ADMINISTRATOR, Set.of());

    @TempDir
    Path folder;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void aDueDateMovesPastWeekendsHolidaysAndJointLeave() {
        WorkingDays days = WorkingDays.shipped();
        assertThat(days.nextWorkingDay(day("2026-11-12"))).isEqualTo(day("2026-11-12"));
        assertThat(days.nextWorkingDay(day("2026-09-12"))).isEqualTo(day("2026-09-14"));
        // Nyepi, joint leave, Idulfitri, a weekend, joint leave.
        assertThat(days.nextWorkingDay(day("2026-03-18"))).isEqualTo(day("2026-03-25"));
        assertThat(days.plusWorkingDays(day("2026-11-12"), 4)).isEqualTo(day("2026-11-18"));
        assertThat(days.plusWorkingDays(day("2026-12-23"), 1)).isEqualTo(day("2026-12-28"));
        assertThat(days.plusWorkingDays(day("2026-09-12"), 0)).isEqualTo(day("2026-09-14"));
        assertThat(days.knows(2026)).isTrue();
        assertThat(days.knows(2027)).isFalse();
        assertThat(days.isWorkingDay(day("2028-05-01"))).isFalse();
        assertThat(days.isWorkingDay(day("2028-05-02"))).isTrue();
    }

    @Test
    void theShippedListHasTheDaysThatTheMinistersAnnounced() {
        assertThat(ShippedHolidays.all().stream().filter(h -> h.day().getYear() == 2026))
                .hasSize(25)
                .filteredOn(h -> h.kind() == Holiday.Kind.JOINT_LEAVE)
                .hasSize(8);
        assertThat(ShippedHolidays.all()).extracting(Holiday::day).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theOfficeAddsDaysAndTakesShippedOnesOff(Engine engine) {
        try (Database database = engine.fresh(folder)) {
            Holidays holidays = new Holidays(database);
            Holiday election =
                    new Holiday(day("2026-11-25"), Holiday.Kind.LOCAL, "Hari jadi kabupaten", "SK Bupati", 0);
            assertThat(holidays.isWorkingDay(day("2026-11-25"))).isTrue();
            holidays.save(RINA, election);
            assertThat(holidays.nextWorkingDay(day("2026-11-25"))).isEqualTo(day("2026-11-26"));
            assertThatThrownBy(() -> holidays.save(RINA, election)).isInstanceOf(ConflictException.class);
            Holiday kept = of(holidays, "2026-11-25");
            holidays.remove(RINA, kept);
            assertThat(holidays.isWorkingDay(day("2026-11-25"))).isTrue();
            holidays.save(RINA, election);
            assertThat(holidays.isWorkingDay(day("2026-11-25"))).isFalse();

            holidays.remove(RINA, of(holidays, "2026-12-24"));
            assertThat(holidays.isWorkingDay(day("2026-12-24"))).isTrue();
            assertThat(of(holidays, "2026-12-24").closed()).isFalse();
            holidays.remove(RINA, of(holidays, "2026-12-24"));
            assertThat(holidays.isWorkingDay(day("2026-12-24"))).isFalse();
        }
    }

    @Test
    void aYearIsKnownOnceADayThatMovesWasWrittenDown() {
        try (Database database = Engine.H2.fresh(folder)) {
            Holidays holidays = new Holidays(database);
            assertThat(holidays.workingDays().knows(2027)).isFalse();
            holidays.save(RINA, new Holiday(day("2027-03-10"), Holiday.Kind.NATIONAL, "Idulfitri", null, 0));
            WorkingDays days = holidays.workingDays();
            assertThat(days.knows(2027)).isTrue();
            assertThat(days.isWorkingDay(day("2027-03-10"))).isFalse();
            assertThat(days.isWorkingDay(day("2027-01-01"))).isFalse();
            assertThatThrownBy(() ->
                            holidays.save(RINA, new Holiday(day("2027-03-11"), Holiday.Kind.NATIONAL, " ", null, 0)))
                    .hasMessageContaining("KD-412");
        }
    }

    private static Holiday of(Holidays holidays, String iso) {
        return holidays.all().stream()
                .filter(h -> h.day().equals(day(iso)))
                .findFirst()
                .orElseThrow();
    }
}
