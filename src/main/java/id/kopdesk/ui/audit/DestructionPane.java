package id.kopdesk.ui.audit;

import atlantafx.base.theme.Styles;
import id.kopdesk.account.Mention;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Purpose;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.audit.AuditDesk.Found;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PlainTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows whose time of keeping has ended, and destroys it after a last question. */
final class DestructionPane extends BorderPane {
    private static final Pattern NIK = Pattern.compile("\\d{11,}");

    private final UiContext ui;
    private final Texts texts;
    private final DestructionModel model;
    private final Consumer<Path> show;
    private final PlainTable<Mention> mentions;
    private Runnable counted = () -> {};

    DestructionPane(UiContext ui, DestructionModel model, Consumer<Path> show) {
        this.ui = ui;
        this.model = model;
        this.show = show;
        texts = ui.texts();
        PlainTable<Found> table = new PlainTable<Found>(
                        texts, texts.get("ui.audit.tab.destruction"), texts.get("ui.audit.destruction.none"))
                .text("ui.audit.person.name", 280, one -> one.holder().name())
                .text("report.audit.where", 300, one -> texts.get(one.source().titleKey()))
                .text("ui.audit.person.place", 340, one -> one.holder().where())
                .text(
                        "ui.audit.person.ended",
                        140,
                        one -> one.holder().endedOn().map(ui.formats()::date).orElse(""));
        mentions = new PlainTable<Mention>(
                        texts, texts.get("ui.audit.mention.title"), texts.get("ui.audit.mention.none"))
                .text("ui.audit.mention.where", 300, this::where)
                .text("ui.audit.mention.text", 620, one -> masked(one.text()))
                .mark(
                        "ui.audit.mention.decision",
                        140,
                        one -> model.keeps(one)
                                ? Mark.of(Mark.Kind.NEUTRAL, texts.get("ui.audit.mention.stays"))
                                : Mark.of(Mark.Kind.DUE, texts.get("ui.audit.mention.goes")));
        table.setItems(model.rows());
        setTop(head());
        SplitPane both = new SplitPane(table, named());
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(0.55);
        setCenter(both);
    }

    /** The sentences that name those above: of each a person decides. */
    private Node named() {
        mentions.setItems(model.mentions());
        mentions.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        mentions.setId("destruction-mentions");
        Label title = new Label(texts.get("ui.audit.mention.title"));
        title.getStyleClass().add("card-heading");
        Label count = new Label();
        count.getStyleClass().add("muted");
        counted = () -> count.setText(
                model.mentions().isEmpty()
                        ? ""
                        : texts.get(
                                "ui.audit.mention.count",
                                ui.formats().number(model.mentions().size()),
                                ui.formats().number(model.blanked())));
        model.mentions().addListener((InvalidationListener) o -> counted.run());
        HBox line =
                new HBox(title, decide("ui.audit.mention.keep", true), decide("ui.audit.mention.blank", false), count);
        line.getStyleClass().addAll("filter-line", "audit-line");
        BorderPane pane = new BorderPane(mentions);
        pane.setTop(line);
        return pane;
    }

    private Button decide(String key, boolean stay) {
        Button button = Buttons.plain(texts.get(key), () -> {
            model.keep(List.copyOf(mentions.getSelectionModel().getSelectedItems()), stay);
            mentions.refresh();
            counted.run();
        });
        button.disableProperty()
                .bind(Bindings.isEmpty(mentions.getSelectionModel().getSelectedItems())
                        .or(model.working()));
        return button;
    }

    private String where(Mention one) {
        String what = texts.get(one.source().titleKey());
        return one.where().isBlank() ? what : what + ": " + one.where();
    }

    private static String masked(String text) {
        return NIK.matcher(text.replaceAll("\\s+", " ")).replaceAll(found -> Purpose.masked(found.group()));
    }

    void read() {
        model.read();
    }

    private Node head() {
        Label since = new Label();
        InvalidationListener changed = o -> {
            LocalDate before = model.before().get();
            since.setText(
                    before == null
                            ? ""
                            : texts.get(
                                    "ui.audit.destruction.since",
                                    ui.formats().longDate(before),
                                    ui.formats().number(model.rows().size())));
        };
        model.before().addListener(changed);
        model.rows().addListener(changed);
        Label what = new Label(texts.get("ui.audit.destruction.what"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        Button destroy = Buttons.plain(texts.get("ui.audit.destruction.do"), this::destroy);
        destroy.getStyleClass().add(Styles.DANGER);
        destroy.disableProperty().bind(Bindings.isEmpty(model.rows()).or(model.working()));
        Button minutes = Buttons.plain(texts.get("ui.audit.destruction.minutes"), this::minutes);
        minutes.disableProperty().bind(model.done().isNull());
        HBox line = new HBox(destroy, minutes, since);
        line.getStyleClass().addAll("filter-line", "audit-line");
        VBox box = new VBox(line, what);
        box.getStyleClass().add("audit-note");
        return box;
    }

    private void destroy() {
        String count = ui.formats().number(model.rows().size());
        Optional<String> reason = ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        texts.get("ui.audit.destruction.title", count),
                        texts.get("ui.audit.destruction.message"),
                        texts.get("ui.document.reason"),
                        texts.get("ui.audit.destruction.reason"),
                        texts.get("ui.audit.destruction.next"),
                        typed -> typed.isBlank()
                                ? Optional.of(texts.get("ui.document.reason.needed"))
                                : Optional.empty()));
        reason.flatMap(words -> SaveFile.ask(ui, texts.get("ui.audit.destruction.file") + ".docx")
                        .filter(file -> ui.dialogs()
                                .confirm(new Dialogs.Question(
                                        texts.get("ui.audit.destruction.title", count),
                                        texts.get("ui.audit.destruction.last"),
                                        texts.get("ui.audit.destruction.confirm", count),
                                        true))))
                .ifPresent(file -> model.destroy(
                        reason.orElseThrow().strip(), file, written -> SaveFile.saved(ui, written, show)));
    }

    private void minutes() {
        SaveFile.ask(ui, texts.get("ui.audit.destruction.file") + ".docx")
                .ifPresent(file -> model.write(file, written -> SaveFile.saved(ui, written, show)));
    }
}
