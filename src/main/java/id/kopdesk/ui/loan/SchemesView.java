package id.kopdesk.ui.loan;

import id.kopdesk.loan.Parameter;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.SchemeStep;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PlainTable;
import id.kopdesk.ui.control.StatusMark;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Skema: every edition with its parameters, their sources and how sure they are; an edit makes the next edition. */
final class SchemesView implements Screen {
    private final LoanScreens screens;
    private final UiContext ui;
    private final LoanWords words;
    private final PageHeader header;
    private final ListView<Scheme> list = new ListView<>();
    private final VBox detail = new VBox();
    private final BorderPane root = new BorderPane();

    SchemesView(LoanScreens screens, List<Scheme> all) {
        this.screens = screens;
        ui = screens.ui();
        words = screens.words();
        header = new PageHeader(words.get("ui.loan.schemes"));
        header.actions(Buttons.plain(words.get("ui.loan.scheme.new"), this::copy));
        header.primary(Buttons.plain(words.get("ui.loan.scheme.edit"), this::edit));
        list.getItems().setAll(ordered(all));
        list.setPrefWidth(340);
        list.getStyleClass().add("two-line-list");
        list.setAccessibleText(words.get("ui.loan.schemes"));
        list.setCellFactory(l -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Scheme item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(item == null || empty ? null : line(item));
                setPrefWidth(310);
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) {
                show(now);
            }
        });
        detail.getStyleClass().add("papers");
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("home-scroll");
        root.setTop(header);
        root.setLeft(list);
        root.setCenter(scroll);
        list.getSelectionModel().select(0);
    }

    private VBox line(Scheme scheme) {
        Label name = label(scheme.name());
        Label edition = label(words.get("ui.loan.scheme.line", scheme.code(), scheme.edition()));
        edition.getStyleClass().add("muted");
        return new VBox(name, edition);
    }

    /** Those by village approval first, each scheme's newest edition before the older ones. */
    private static List<Scheme> ordered(List<Scheme> all) {
        return all.stream()
                .sorted(Comparator.comparing(Scheme::path)
                        .thenComparing(Scheme::code)
                        .thenComparing(Scheme::edition, Comparator.reverseOrder()))
                .toList();
    }

    private void show(Scheme s) {
        Label name = new Label(s.name());
        name.getStyleClass().add("page-title");
        name.setWrapText(true);
        Label basis = label(s.legalBasis());
        Label valid = label(words.get(
                s.validTo() == null ? "ui.loan.scheme.from" : "ui.loan.scheme.fromTo",
                words.date(s.validFrom()),
                words.date(s.validTo())));
        StatusMark sure = sure(s.validityConfirmed());
        Label source = label(s.validitySource());
        source.getStyleClass().add("muted");
        Label approver = label(words.get(
                "ui.loan.scheme.approver",
                words.get("ui.loan.approver." + s.villageApprover()),
                words.get("ui.loan.approver." + s.wardApprover()),
                words.get(s.cooperativeBorrows() ? "ui.loan.yes" : "ui.loan.no")));
        PlainTable<Parameter> parameters = new PlainTable<Parameter>(
                        words.texts(),
                        words.get("ui.loan.scheme.parameters"),
                        words.get("ui.loan.scheme.parameters.none"))
                .text("ui.loan.scheme.parameter", 210, p -> words.parameter(p.key()))
                .text("ui.loan.scheme.content", 130, words::content)
                .text(
                        "ui.loan.scheme.sure",
                        125,
                        p -> words.get(p.confirmed() ? "ui.loan.confirmed" : "ui.loan.unconfirmed"))
                .text("ui.loan.scheme.source", 320, Parameter::source);
        parameters.getItems().setAll(s.parameters());
        PlainTable<SchemeStep> steps = new PlainTable<SchemeStep>(words.texts(), words.get("ui.loan.scheme.steps"), "")
                .text("ui.loan.scheme.step", 205, this::stepName)
                .text("ui.loan.scheme.branch", 80, st -> words.get("ui.loan.branch." + st.branch()))
                .text("ui.loan.scheme.documents", 280, this::documents)
                .text("ui.loan.scheme.source", 220, SchemeStep::source);
        steps.getItems().setAll(s.steps());
        detail.getChildren()
                .setAll(
                        name,
                        basis,
                        valid,
                        sure,
                        source,
                        approver,
                        heading("ui.loan.scheme.parameters"),
                        parameters.fitted(),
                        heading("ui.loan.scheme.steps"),
                        steps.fitted());
        String note = s.note();
        if (note != null) {
            detail.getChildren().add(6, label(note));
        }
    }

    private StatusMark sure(boolean confirmed) {
        return new StatusMark(Mark.of(
                confirmed ? Mark.Kind.DONE : Mark.Kind.DUE,
                words.get(confirmed ? "ui.loan.confirmed" : "ui.loan.unconfirmed")));
    }

    private String stepName(SchemeStep step) {
        return words.step(step) + (step.optional() ? " (" + words.get("ui.loan.step.optional") + ")" : "");
    }

    private String documents(SchemeStep step) {
        return step.documents().stream()
                .map(kind -> words.get("loan.document." + kind))
                .collect(Collectors.joining(", "));
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private Label heading(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("group-heading");
        return label;
    }

    private void edit() {
        Scheme chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            ui.navigator().open(new SchemeForm(screens, chosen, false));
        }
    }

    private void copy() {
        Scheme chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            ui.navigator().open(new SchemeForm(screens, chosen, true));
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(words.get("ui.loan.schemes"));
    }

    @Override
    public void shown() {
        Scheme chosen = list.getSelectionModel().getSelectedItem();
        ui.tasks()
                .run("ui.loan.task.open", progress -> screens.desk().schemes().all())
                .quietly()
                .onDone(all -> {
                    list.getItems().setAll(ordered(all));
                    list.getSelectionModel()
                            .select(Math.max(
                                    0, chosen == null ? 0 : list.getItems().indexOf(chosen)));
                })
                .start();
    }
}
