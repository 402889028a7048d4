package id.kopdesk.ui.register;

import id.kopdesk.register.Comparison;
import id.kopdesk.register.Difference;
import id.kopdesk.register.ReadFile;
import id.kopdesk.register.RegisterWords;
import id.kopdesk.register.Snapshot;
import id.kopdesk.register.SnapshotKind;
import id.kopdesk.report.register.RegisterBook;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.PageHeader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** SIMKOPDES beside our own: one snapshot at a time, what differs, what moved, and what waits for a person's choice. */
final class RegisterView implements Screen {
    private final UiContext ui;
    private final RegisterDesk desk;
    private final RegisterWords words;
    private final RegisterBook book;
    private final Consumer<UUID> cooperative;
    private final Consumer<Path> show;
    private final PageHeader header;
    private final ComboBox<Snapshot> snapshots = new ComboBox<>();
    private final Label verdict = new Label();
    private final TabPane tabs = new TabPane();
    private final Latest latest;
    private final VBox top;
    private final BorderPane root = new BorderPane();
    private @Nullable Comparison comparison;
    private boolean filling;

    RegisterView(
            UiContext ui,
            RegisterDesk desk,
            RegisterWords words,
            RegisterBook book,
            Consumer<UUID> cooperative,
            Consumer<Path> show) {
        this.ui = ui;
        this.desk = desk;
        this.words = words;
        this.book = book;
        this.cooperative = cooperative;
        this.show = show;
        latest = new Latest(ui.tasks());
        header = new PageHeader(text("ui.register.title"));
        header.actions(
                Buttons.plain(text("ui.register.export"), BootstrapIcons.FILE_EARMARK_SPREADSHEET, this::export));
        header.primary(Buttons.plain(text("ui.register.import"), BootstrapIcons.UPLOAD, this::read));
        snapshots.setAccessibleText(text("ui.register.snapshot"));
        snapshots.setPrefWidth(460);
        snapshots.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Snapshot snapshot) {
                return snapshot == null ? "" : words.snapshot(snapshot);
            }

            @Override
            public Snapshot fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        snapshots.valueProperty().addListener((o, before, now) -> {
            if (!filling && now != null) {
                compare(now);
            }
        });
        verdict.setWrapText(true);
        verdict.getStyleClass().add("muted");
        HBox line = new HBox(snapshots);
        line.getStyleClass().add("filter-line");
        HBox second = new HBox(verdict);
        second.getStyleClass().add("register-verdict");
        top = new VBox(header, line, second);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(text("ui.register.tabs"));
        root.setTop(top);
    }

    private void refresh(@Nullable UUID wanted) {
        latest.ask("ui.register.task.read", progress -> desk.store.snapshots(), all -> {
            filling = true;
            snapshots.getItems().setAll(all);
            filling = false;
            if (all.isEmpty()) {
                nothing();
                return;
            }
            Snapshot chosen =
                    all.stream().filter(s -> s.id().equals(wanted)).findFirst().orElse(all.get(0));
            filling = true;
            snapshots.setValue(chosen);
            filling = false;
            compare(chosen);
        });
    }

    private void nothing() {
        header.count("");
        verdict.setText("");
        root.setCenter(new EmptyState(
                BootstrapIcons.LAYERS,
                text("ui.register.none"),
                text("ui.register.none.what"),
                Buttons.primary(text("ui.register.import"), this::read)));
    }

    private record Shown(Comparison comparison, List<OpenRow> open) {}

    private void compare(Snapshot snapshot) {
        latest.ask(
                "ui.register.task.compare",
                progress -> new Shown(desk.compare(snapshot), OpenRow.of(desk, snapshot)),
                this::draw);
    }

    private void draw(Shown shown) {
        Comparison c = shown.comparison();
        comparison = c;
        Snapshot snapshot = c.snapshot();
        ui.access().seen("register_snapshot", snapshot.id());
        header.count(
                text("ui.register.count", ui.formats().number(c.differences().size())));
        verdict.setText(text(
                "ui.register.verdict",
                c.count(Difference.Kind.MISSING_THERE),
                c.count(Difference.Kind.MISSING_HERE),
                c.count(Difference.Kind.NUMBER)
                        + c.count(Difference.Kind.NAME)
                        + c.count(Difference.Kind.POINT)
                        + c.count(Difference.Kind.PLACE)
                        + c.count(Difference.Kind.IDENTITY)));
        tabs.getTabs().clear();
        tab(
                text("ui.register.tab.differences", c.differences().size()),
                new DifferenceTable(ui, words, c.differences(), cooperative).node());
        boolean figures = snapshot.kind() == SnapshotKind.STATISTICS;
        if (figures) {
            tab(text("ui.register.tab.numbers"), new NumberTable(ui, words, c.numbers()).node());
        }
        tab(
                text("ui.register.tab.open", shown.open().size()),
                new OpenRows(ui, words, shown.open(), this::decide).node());
        if (!figures) {
            tab(
                    text("ui.register.tab.moved", c.movements().size()),
                    new MovementTable(ui, words, c.movements()).node());
        }
        VBox receipt = new VBox();
        receipt.getStyleClass().addAll("summary", "register-receipt");
        words.receipt(snapshot.receipt()).forEach(sentence -> {
            Label label = new Label(sentence);
            label.setWrapText(true);
            receipt.getChildren().add(label);
        });
        tab(text("ui.register.tab.receipt"), receipt);
        root.setCenter(tabs);
    }

    private void tab(String name, Node content) {
        tabs.getTabs().add(new Tab(name, content));
    }

    /** The person picks one of the candidates of a doubtful row. */
    private void decide(OpenRow row) {
        Snapshot snapshot = snapshots.getValue();
        if (snapshot == null) {
            return;
        }
        ui.access().seen(snapshot.kind() == SnapshotKind.LIST ? "register_cooperative" : "register_region", row.id());
        if (row.candidates().isEmpty()) {
            ui.dialogs().inform(text("ui.register.decide.none"), text("ui.register.decide.none.what", row.place()));
            return;
        }
        List<Dialogs.Option<String>> options = row.candidates().stream()
                .map(code -> new Dialogs.Option<>(words.place(code), code, code))
                .toList();
        Optional<String> chosen = ui.dialogs()
                .choose(text("ui.register.decide"), text("ui.register.decide.what", row.name(), row.place()), options);
        chosen.ifPresent(village -> ui.tasks()
                .act("ui.register.task.save", progress -> row.decide().accept(village))
                .onDone(() -> {
                    ui.dialogs().toast(text("ui.register.decided", words.place(village)));
                    refresh(snapshot.id());
                })
                .start());
    }

    private void read() {
        ui.dialogs()
                .openFile(new Dialogs.FileQuestion(
                        text("ui.register.import.title"),
                        "",
                        null,
                        List.of(new Dialogs.FileKind(text("ui.register.import.kind"), List.of("*.xlsx", "*.csv")))))
                .ifPresent(file -> dated(file)
                        .ifPresent(day -> ui.tasks()
                                .run("ui.register.task.file", progress -> desk.read(file, day, progress))
                                .onDone(this::confirm)
                                .start()));
    }

    /** Of which day the figures are: in the file's name if it is there, else today. */
    private Optional<LocalDate> dated(Path file) {
        DateField day = new DateField(ui.texts(), ui.formats());
        java.util.regex.Matcher named = java.util.regex.Pattern.compile("(20\\d{2}-[01]\\d-[0-3]\\d)")
                .matcher(String.valueOf(file.getFileName()));
        day.valueProperty().set(named.find() ? LocalDate.parse(named.group(1)) : desk.today());
        boolean go = ui.dialogs()
                .form(
                        text("ui.register.dated"),
                        new FormGrid(1).add(new FormField(ui.texts(), text("ui.register.dated.day"), day, true)),
                        text("ui.register.dated.go"),
                        day.valueProperty().isNotNull());
        return go ? day.value() : Optional.empty();
    }

    private void confirm(ReadFile read) {
        boolean keep = ui.dialogs()
                .confirm(new Dialogs.Question(
                        text("ui.register.keep", read.snapshot().fileName()),
                        String.join("\n", words.receipt(read.snapshot().receipt())),
                        text(
                                "ui.register.keep.go",
                                ui.formats().number(read.snapshot().receipt().data())),
                        false));
        if (keep) {
            ui.tasks()
                    .run("ui.register.task.save", progress -> desk.store.save(desk.actor, read, desk.area, progress))
                    .onDone(given -> {
                        ui.dialogs().toast(text("ui.register.kept", ui.formats().number(given)));
                        refresh(read.snapshot().id());
                    })
                    .start();
        }
    }

    private void export() {
        Comparison c = comparison;
        if (c == null) {
            return;
        }
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.register.export.title"),
                        "simkopdes-" + c.snapshot().takenOn() + ".xlsx",
                        null,
                        List.of(new Dialogs.FileKind(text("ui.register.export.kind"), List.of("*.xlsx")))))
                .ifPresent(file -> ui.tasks()
                        .act("ui.register.task.export", progress -> {
                            book.write(c, file);
                            ui.access().exported("register", null, String.valueOf(file.getFileName()));
                        })
                        .onDone(() -> ui.dialogs()
                                .toast(
                                        text("ui.register.exported", String.valueOf(file.getFileName())),
                                        text("ui.register.export.show"),
                                        () -> show.accept(file)))
                        .start());
    }

    TabPane tabs() {
        return tabs;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.register.title"));
    }

    @Override
    public void shown() {
        Snapshot now = snapshots.getValue();
        refresh(now == null ? null : now.id());
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::shown).on(Commands.Key.NEW, this::read);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
