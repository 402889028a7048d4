package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstDayTest {
    @TempDir
    Path folder;

    private BackupAge.State after(Database database, Duration time) {
        return new BackupRoutine(
                        database,
                        folder.resolve("data"),
                        SmallOffice.TABLES,
                        SmallOffice.ORIGIN,
                        ZoneOffset.UTC,
                        Clock.offset(Fixture.CLOCK, time))
                .age()
                .state();
    }

    @Test
    void settingsAloneAlarmNobodyAndAFactOnlyAfterADayWithoutABackup() {
        try (Database database = SmallOffice.on(Engine.H2, folder.resolve("data"))) {
            assertThat(database.entries()).isPositive();
            assertThat(after(database, Duration.ofDays(30))).isEqualTo(BackupAge.State.NOT_YET);
            new CooperativeStore(database, file -> List.of())
                    .save(
                            SmallOffice.ACTOR,
                            CooperativeFile.fresh(
                                    Cooperative.named("KDMP Duwet", CooperativeKind.VILLAGE, "63.05.03.2001"),
                                    LocalDate.of(2026, 8, 5)),
                            Optional.empty());
            assertThat(after(database, Duration.ofHours(23))).isEqualTo(BackupAge.State.NOT_YET);
            assertThat(after(database, Duration.ofHours(25))).isEqualTo(BackupAge.State.NEVER);
            new BackupRoutine(
                            database,
                            folder.resolve("data"),
                            SmallOffice.TABLES,
                            SmallOffice.ORIGIN,
                            ZoneOffset.UTC,
                            Fixture.CLOCK)
                    .make(Progress.NONE);
            assertThat(after(database, Duration.ofHours(25))).isEqualTo(BackupAge.State.FRESH);
            assertThat(after(database, Duration.ofDays(8))).isEqualTo(BackupAge.State.OVERDUE);
        }
    }
}
