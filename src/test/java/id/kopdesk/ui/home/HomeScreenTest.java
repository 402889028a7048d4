package id.kopdesk.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.home.HomeFigures.Change;
import id.kopdesk.ui.home.HomeFigures.Measure;
import id.kopdesk.ui.home.HomeFigures.Waiting;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class HomeScreenTest {
    private final TestUi ui = new TestUi();
    private final List<String> opened = new ArrayList<>();

    private HomeFigures figures(long total) {
        return new HomeFigures(
                "Kalimantan Selatan, 5 Agustus 2026",
                total,
                List.of(
                        new Measure("Badan hukum (SK AHU)", 2013, 2013, () -> opened.add("ahu")),
                        new Measure("NIB", 1652, 2013, () -> opened.add("nib")),
                        new Measure("NPWP", 2013, 2013, () -> {}),
                        new Measure("Rekening bank", 2012, 2013, () -> {}),
                        new Measure("RAT tahun buku 2025", 0, 2013, () -> {})),
                List.of(
                        new Measure("Microsite", 1653, 2013, () -> opened.add("microsite")),
                        new Measure("Gerai dibuka", 360, 2013, () -> {})),
                List.of(
                        new Waiting(Mark.of(Mark.Kind.LATE, "361 koperasi belum ber-NIB"), "", () -> {}),
                        new Waiting(
                                Mark.of(Mark.Kind.DUE, "17 koperasi dengan temuan pengurus"),
                                "Jumlah genap, atau kurang dari lima orang",
                                () -> {}),
                        new Waiting(
                                Mark.of(Mark.Kind.NEUTRAL, "1 draf belum disimpan"), "KDMP Tatakan, 09.12", () -> {})),
                List.of(new Change("KDMP Tatakan: NIB dilengkapi", "5 Agu 2026 09.12, Siti Rahmah", () -> {})));
    }

    private HomeScreen screen(HomeFigures figures) {
        HomeScreen screen =
                new HomeScreen(ui.context, progress -> figures, () -> opened.add("import"), () -> opened.add("report"));
        screen.shown();
        return screen;
    }

    private static Parent laidOut(HomeScreen screen) {
        Parent root = (Parent) screen.node();
        Shots.dressed(root, 1170, 690);
        ((Region) root).resize(1170, 690);
        root.applyCss();
        root.layout();
        return root;
    }

    @Test
    void itIsDrawnWithFiguresAndWithNone() {
        Shots.take("home", 1170, 690, () -> (Parent) screen(figures(2013)).node());
        Shots.take("home-empty", 1170, 690, () -> (Parent) screen(figures(0)).node());
        AccessibleScan.everyControlHasAName(laidOut(screen(figures(2013))));
    }

    @Test
    void aBarIsAsLongAsItsShareAndOpensTheListBehindIt() {
        Parent root = laidOut(screen(figures(2013)));
        List<Region> parts =
                root.lookupAll(".measure-part").stream().map(n -> (Region) n).toList();
        double full = ((Region) root.lookup(".measure-full")).getWidth();
        assertThat(parts.get(0).getWidth()).isEqualTo(full);
        assertThat(parts.get(1).getWidth() / full).isBetween(0.81, 0.83);
        assertThat(parts.get(4).getWidth()).isZero();
        MeasureBar nib = (MeasureBar) root.lookupAll(".line-button").stream()
                .filter(n ->
                        n instanceof MeasureBar bar && bar.getAccessibleText().startsWith("NIB"))
                .findFirst()
                .orElseThrow();
        assertThat(nib.getAccessibleText()).isEqualTo("NIB: 1.652 dari 2.013 · 82,1 %");
        assertThat(root.lookupAll(".line-button").stream().map(n -> ((Button) n).getAccessibleText()))
                .contains("Rekening bank: 2.012 dari 2.013 · 99,9 %");
        nib.fire();
        assertThat(opened).containsExactly("nib");
    }
}
