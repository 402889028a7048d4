package id.kopdesk.ui.control;

import atlantafx.base.controls.Spacer;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Reported;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Every shared control on two sample pages. */
public final class Gallery {
    private final UiContext ui;

    public Gallery(UiContext ui) {
        this.ui = ui;
    }

    record Row(int number) {
        String name() {
            return number % 9 == 4
                    ? "Koperasi Desa Merah Putih Sungai Gampa Asahi Kecamatan Rantau Badauh " + number
                    : "KDMP Tatakan " + number;
        }

        Mark stage() {
            return switch (number % 6) {
                case 0 -> Mark.of(Mark.Kind.DONE, "berbadan hukum");
                case 1 -> Mark.of(Mark.Kind.DUE, "jatuh tempo 31 Okt 2026");
                case 2 -> Mark.of(Mark.Kind.LATE, "terlambat 12 hari");
                case 3 -> Mark.of(Mark.Kind.WRONG, "NIK salah");
                case 4 -> Mark.of(Mark.Kind.NOT_REPORTED, "belum lapor");
                default -> Mark.of(Mark.Kind.NEUTRAL, "rintisan");
            };
        }

        Reported<String> members() {
            return switch (number % 5) {
                case 0 -> new Reported.Value<>("0");
                case 1 -> new Reported.NotReported<>();
                case 2 -> new Reported.Empty<>();
                case 3 -> new Reported.Skipped<>("belum punya anggota menurut musdes 12 Mei 2026");
                default -> new Reported.Value<>(String.valueOf(number * 7));
            };
        }
    }

    private record Rows(int count) implements PageSource<Row> {
        @Override
        public long count(Progress progress) {
            return count;
        }

        @Override
        public List<Row> page(PageRequest<Row> request, Progress progress) {
            int from = request.after() == null ? 0 : request.after().number() + 1;
            return IntStream.range(from, Math.min(count, from + request.limit()))
                    .mapToObj(Row::new)
                    .toList();
        }
    }

    PagedTable<Row> table(int count) {
        PagedTable<Row> table = new PagedTable<>(
                ui,
                "gallery",
                List.of(
                        ColumnOf.<Row>text("name", "ui.table.name", 260, Row::name)
                                .sorted(),
                        ColumnOf.text("village", "ui.picker.prompt", 150, r -> "Tatakan"),
                        ColumnOf.mark("stage", "ui.table.view", 200, Row::stage),
                        ColumnOf.<Row>figure("members", "ui.state.skipped", 110, Row::members)
                                .sorted(),
                        ColumnOf.number(
                                "capital",
                                "ui.filter.search",
                                150,
                                r -> ui.formats().rupiah(r.number() * 1_250_000L)),
                        ColumnOf.<Row>text("hidden", "ui.table.copy", 90, r -> "x")
                                .hidden()),
                new Rows(count),
                Row::number);
        table.empty(new EmptyState(
                BootstrapIcons.BUILDING,
                "Belum ada koperasi",
                "Impor daftar dari Excel, atau tambahkan satu per satu.",
                Buttons.primary("_Impor daftar", () -> {})));
        table.sortBy(List.of());
        return table;
    }

    public Parent listPage(int count, boolean detail) {
        PageHeader header = new PageHeader("Koperasi");
        header.count(ui.formats().number(count) + " koperasi");
        header.filter("Kab. Tapin; tahap: berbadan hukum");
        header.actions(Buttons.plain("_Impor", BootstrapIcons.UPLOAD, () -> {}));
        header.primary(Buttons.plain("_Tambah koperasi", BootstrapIcons.PLUS, () -> {}));
        FilterChip<String> regency = new FilterChip<>(
                ui,
                "Kab/kota",
                p -> List.of(
                        new FilterChip.Choice<>("63.05", "Kab. Tapin", 135),
                        new FilterChip.Choice<>("63.01", "Kab. Tanah Laut", 135)));
        regency.choose(Map.of("63.05", "Kab. Tapin"));
        FilterChip<String> stage = new FilterChip<>(
                ui,
                "Tahap",
                p -> List.of(
                        new FilterChip.Choice<>("AHU", "berbadan hukum (SK AHU)", 1652),
                        new FilterChip.Choice<>("DEED", "akta pendirian", 301),
                        new FilterChip.Choice<>("PLAN", "rintisan", 60)));
        PagedTable<Row> table = table(count);
        HBox filters = new HBox(regency, stage, new Spacer(), table.viewMenu());
        filters.getStyleClass().add("filter-line");
        DetailPane pane = new DetailPane(ui.texts(), table::focusTable);
        if (detail) {
            table.focusTable();
            pane.show(
                    "KDMP Tatakan 0",
                    new FormGrid(1)
                            .group("Identitas")
                            .add(new FormField(ui.texts(), "Nama", new TextField("KDMP Tatakan"), true)),
                    Buttons.plain("_Buka lengkap", () -> {}));
        }
        BorderPane page = new BorderPane(table, new VBox(header, filters), pane, null, null);
        return page;
    }

    public Parent formPage() {
        Validation validation = new Validation();
        DateField date = new DateField(ui.texts(), ui.formats());
        DateField wrong = new DateField(ui.texts(), ui.formats());
        RupiahField money = new RupiahField(ui.formats());
        NumberField seats = new NumberField(ui.formats(), 0, 99);
        SearchPicker<String> village = new SearchPicker<>(
                ui.tasks(), ui.texts(), typed -> List.of("Tatakan", "Tatah"), s -> s, s -> "Kec. Tapin Selatan");
        date.valueProperty().set(LocalDate.of(2026, 10, 31));
        wrong.setText("31/13/2026");
        money.valueProperty().set(3_000_000_000L);
        seats.valueProperty().set(4L);
        village.valueProperty().set("Tatakan");
        validation.rule(() -> {
            List<Finding> found = new ArrayList<>(wrong.problems("wrong"));
            found.add(Finding.warning("seats", "ui.picker.none", "4 pengurus").from("Permenkop 1/2025 Pasal 12"));
            return found;
        });
        FormGrid form = new FormGrid(2)
                .group("Identitas")
                .add(new FormField(ui.texts(), "Nama koperasi", new TextField("KDMP Tatakan"), true))
                .add(new FormField(ui.texts(), "Desa/kelurahan", village, true))
                .add(new FormField(ui.texts(), "Tanggal akta pendirian", date, false))
                .add(new FormField(ui.texts(), "Tanggal SK AHU", wrong, false).bind(validation, "wrong"))
                .group("Modal dan pengurus")
                .add(new FormField(ui.texts(), "Modal sendiri", money, false))
                .add(new FormField(ui.texts(), "Jumlah pengurus", seats, false).bind(validation, "seats"))
                .wide(new FormField(ui.texts(), "Catatan", new TextArea("Musdes khusus 12 Mei 2026."), false));
        validation.lookAtAll();
        HBox marks = new HBox(12);
        for (Mark.Kind kind : Mark.Kind.values()) {
            marks.getChildren().add(new StatusMark(Mark.of(kind, kind.name().toLowerCase(java.util.Locale.ROOT))));
        }
        PageHeader header = new PageHeader("KDMP Tatakan");
        header.actions(Buttons.plain("_Riwayat", () -> {}));
        header.primary(Buttons.plain("_Simpan koperasi", () -> {}));
        return new BorderPane(form, new VBox(header, marks), null, null, null);
    }
}
