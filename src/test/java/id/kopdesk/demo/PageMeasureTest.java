package id.kopdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.document.Attachments;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Kalsel;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.cooperative.CooperativeRoom;
import id.kopdesk.ui.document.AttachmentDesk;
import id.kopdesk.ui.followup.Doors;
import id.kopdesk.ui.followup.FollowupRoom;
import id.kopdesk.ui.loan.LoanRoom;
import id.kopdesk.ui.member.MemberRoom;
import id.kopdesk.ui.register.RegisterRoom;
import id.kopdesk.ui.training.TrainingRoom;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How long a cooperative's page takes to open at province scale; prints figures, run by .ci/measure-page. */
@Tag("panjang")
@ExtendWith(FxThread.class)
class PageMeasureTest {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final OfficeClock CLOCK =
            new OfficeClock(Clock.fixed(Instant.parse("2026-08-05T02:00:00Z"), WITA), WITA);
    private static final int PAGES = 60;

    @TempDir
    Path folder;

    @Test
    void thePageOfACooperativeOpensAtProvinceScale() {
        try (Database database =
                DemoOffice.open(folder.resolve("kantor"), Scale.PROVINSI, CLOCK.clock(), Progress.NONE)) {
            CooperativeStore store = new CooperativeStore(database, file -> List.of());
            List<UUID> files = database.read(handle -> handle.createQuery("SELECT id FROM cooperative ORDER BY id")
                    .mapTo(UUID.class)
                    .list());
            TestUi ui = new TestUi();
            Office office = new OfficeStore(database).load();
            AttachmentDesk attachments = AttachmentDesk.of(new Attachments(database, folder, CLOCK), SITI);
            FollowupRoom followup = new FollowupRoom(
                    ui.context, database, SITI, CLOCK, Kalsel.TREE, "63", folder, Doors.NONE, path -> {});
            RegisterRoom register = new RegisterRoom(
                    ui.context, database, f -> List.of(), SITI, CLOCK, Kalsel.TREE, "63", id -> {}, path -> {});
            MemberRoom members = new MemberRoom(ui.context, database, SITI, CLOCK, Kalsel.TREE, "63", path -> {});
            LoanRoom loans = new LoanRoom(
                    ui.context, database, SITI, CLOCK, Kalsel.TREE, () -> office, folder, attachments, path -> {});
            TrainingRoom training =
                    new TrainingRoom(ui.context, database, SITI, CLOCK, Kalsel.TREE, "63", folder, path -> {});
            CooperativeRoom room = new CooperativeRoom(
                    ui.context, database, f -> List.of(), SITI, CLOCK, Kalsel.TREE, "63", folder, () -> {}, () -> {});
            room.attachments(attachments);
            room.sections(List.of(
                    members.section(),
                    loans.section(),
                    training.section(),
                    followup.section(loans::proposalsOf),
                    register.section()));
            // The window stands already, with its stylesheets; a page is laid into it.
            StackPane window = new StackPane();
            Scene scene = Shots.dressed(window, 1170, 692);
            Random random = new Random(11);
            double[] floor = new double[PAGES];
            double[] page = new double[PAGES];
            double[] build = new double[PAGES];
            double[] busy = new double[PAGES];
            for (int i = -10; i < PAGES; i++) {
                UUID file = files.get(random.nextInt(files.size()));
                long start = System.nanoTime();
                assertThat(store.find(SITI, file)).isPresent();
                long read = System.nanoTime();
                long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                room.page(file);
                long built = System.nanoTime();
                window.getChildren().setAll(ui.trail.top().orElseThrow().node());
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                long drawn = System.nanoTime();
                long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
                if (i >= 0) {
                    floor[i] = (read - start) / 1e6;
                    page[i] = (drawn - read) / 1e6;
                    busy[i] = spent / 1e6;
                    build[i] = (built - read) / 1e6;
                }
            }
            Arrays.sort(floor);
            Arrays.sort(page);
            Arrays.sort(build);
            Arrays.sort(busy);
            System.out.printf(
                    "%d cooperatives, %d whole pages: floor (record alone) median %.1f ms; page read and built median %.1f"
                            + " ms, laid out too median %.1f ms, nine in ten under %.1f ms; of it the window's own work"
                            + " median %.1f ms%n",
                    files.size(),
                    PAGES,
                    floor[PAGES / 2],
                    build[PAGES / 2],
                    page[PAGES / 2],
                    page[PAGES * 9 / 10],
                    busy[PAGES / 2]);
        }
    }
}
