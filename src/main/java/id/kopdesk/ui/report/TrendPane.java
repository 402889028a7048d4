package id.kopdesk.ui.report;

import id.kopdesk.report.Trend;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Tren: the month in sentences, ready to be copied, and thirteen months of each number that says something. */
final class TrendPane extends ScrollPane {
    private static final List<String> SHOWN = List.of(
            "koperasi",
            "tahap.LEGAL_ENTITY",
            "tahap.TAX_ID",
            "tahap.BUSINESS_ID",
            "tahap.REGISTRATION_NUMBER",
            "tahap.BANK_ACCOUNT",
            "tahap.SIMKOPDES_ACCOUNT",
            "tahap.OUTLET_OPEN",
            "rat",
            "gerai.buka",
            "anggota",
            "simpanan.jumlah",
            "keragaan.lapor",
            "keragaan.volume.tahun",
            "lahan.selesai",
            "pinjaman.usulan",
            "pinjaman.cair",
            "pinjaman.tunggakan",
            "pelatihan.koperasi",
            "masalah.terbuka",
            "pendamping.koperasi");

    private final UiContext ui;
    private final MonthWords words;

    TrendPane(UiContext ui) {
        this.ui = ui;
        words = new MonthWords(ui);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("home-scroll");
    }

    void show(MonthDesk.Run run) {
        VBox told = new VBox();
        told.getStyleClass().add("card-lines");
        run.sentences().forEach(sentence -> {
            Label label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            told.getChildren().add(label);
        });
        HBox foot = new HBox(Buttons.plain(ui.texts().get("ui.report.trend.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.join("\n", run.sentences()));
            Clipboard.getSystemClipboard().setContent(content);
            ui.dialogs().toast(ui.texts().get("ui.report.trend.copied"));
        }));
        foot.getStyleClass().add("month-actions");
        told.getChildren().add(foot);
        VBox summary = new VBox(heading("ui.report.trend.summary"), told);
        summary.getStyleClass().add("card-box");
        VBox table = new VBox(heading("ui.report.trend.months"), grid(run.trend()));
        table.getStyleClass().add("card-box");
        VBox all = new VBox(summary, table);
        all.getStyleClass().addAll("home-column", "home-columns");
        setContent(all);
    }

    private Label heading(String key) {
        Label label = new Label(ui.texts().get(key));
        label.getStyleClass().add("card-heading");
        return label;
    }

    private GridPane grid(Trend trend) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("trend-grid");
        head(grid, trend);
        int row = 1;
        for (String key : SHOWN) {
            List<Long> run = trend.of(key);
            if (run.isEmpty() || run.stream().allMatch(n -> n == 0)) {
                continue;
            }
            String name = words.measure(key);
            long last = run.get(run.size() - 1);
            long change = last - (run.size() > 1 ? run.get(run.size() - 2) : 0);
            String said =
                    name + ": " + run.stream().map(n -> ui.formats().number(n)).collect(Collectors.joining(", "));
            List<Region> cells = new ArrayList<>(List.of(
                    new Label(name),
                    new Sparkline(run, said),
                    number(ui.formats().number(run.get(0))),
                    number(ui.formats().number(last)),
                    number((change > 0 ? "+" : "") + ui.formats().number(change))));
            grid.addRow(row++, cells.toArray(Region[]::new));
        }
        return grid;
    }

    private void head(GridPane grid, Trend trend) {
        int last = trend.months().size() - 1;
        grid.addRow(
                0,
                quiet(ui.texts().get("ui.report.compare.measure"), Pos.CENTER_LEFT),
                quiet(ui.texts().get("ui.report.trend.line", trend.months().size()), Pos.CENTER_LEFT),
                quiet(ui.formats().month(trend.months().get(0)), Pos.CENTER_RIGHT),
                quiet(ui.formats().month(trend.months().get(last)), Pos.CENTER_RIGHT),
                quiet(ui.texts().get("ui.report.trend.change"), Pos.CENTER_RIGHT));
    }

    private static Label number(String text) {
        return aligned(new Label(text), Pos.CENTER_RIGHT);
    }

    private static Label quiet(String text, Pos at) {
        Label label = aligned(new Label(text), at);
        label.getStyleClass().addAll("muted", "hit-detail");
        return label;
    }

    private static Label aligned(Label label, Pos at) {
        label.setAlignment(at);
        label.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(label, at == Pos.CENTER_RIGHT ? Priority.SOMETIMES : Priority.ALWAYS);
        return label;
    }
}
