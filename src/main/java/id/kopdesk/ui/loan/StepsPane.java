package id.kopdesk.ui.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.loan.Criterion;
import id.kopdesk.loan.DocumentKind;
import id.kopdesk.loan.LoanEvent;
import id.kopdesk.loan.StepKind;
import id.kopdesk.loan.StepLook;
import id.kopdesk.loan.Submission;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.StatusMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The steps in order, each with what happened or why it is not open; beside them what the borrower must have. */
final class StepsPane extends HBox {
    /** As many reasons as are read at a glance; the others follow when these are settled. */
    private static final int MOST_REASONS = 4;

    private final LoanWords words;
    private final Consumer<StepLook> record;
    private final Consumer<DocumentKind> upload;
    private final Runnable guests;
    private final VBox timeline = new VBox();
    private final VBox beside = new VBox();

    StepsPane(LoanWords words, Consumer<StepLook> record, Consumer<DocumentKind> upload, Runnable guests) {
        this.words = words;
        this.record = record;
        this.upload = upload;
        this.guests = guests;
        timeline.getStyleClass().add("timeline");
        beside.getStyleClass().add("home-column");
        beside.setMinWidth(360);
        beside.setMaxWidth(360);
        HBox.setHgrow(timeline, Priority.ALWAYS);
        getStyleClass().add("home-columns");
        getChildren().addAll(timeline, beside);
    }

    void show(LoanDesk.Opened opened, List<StepLook> looks) {
        timeline.getChildren().setAll(looks.stream().map(this::step).toList());
        List<Node> cards = new ArrayList<>();
        if (!opened.loan().criteria().isEmpty()) {
            cards.add(criteria(opened.loan().criteria()));
        }
        cards.add(asked(opened));
        beside.getChildren().setAll(cards);
    }

    private HBox step(StepLook look) {
        StatusMark mark = new StatusMark(mark(look));
        mark.setMinWidth(110);
        Label name = new Label(words.step(look.step()));
        name.getStyleClass().add("card-name");
        VBox text = new VBox(2, name);
        HBox.setHgrow(text, Priority.ALWAYS);
        LoanEvent event = look.event();
        if (event != null) {
            text.getChildren().add(quiet(told(event)));
        } else if (look.step().optional() && look.status() == StepLook.Status.OPEN) {
            text.getChildren().add(quiet(words.get("ui.loan.step.optional")));
        }
        look.reasons().stream()
                .limit(MOST_REASONS)
                .forEach(reason -> text.getChildren().add(reason(reason)));
        if (look.reasons().size() > MOST_REASONS) {
            text.getChildren()
                    .add(quiet(words.get("ui.loan.step.more", look.reasons().size() - MOST_REASONS)));
        }
        HBox line = new HBox(12, mark, text);
        line.getStyleClass().add("timeline-step");
        if (look.step().kind() == StepKind.MEETING) {
            line.getChildren().add(Buttons.plain(words.get("ui.loan.guests.do"), guests));
        }
        if (look.status() == StepLook.Status.OPEN) {
            line.getChildren().add(Buttons.plain(words.get("ui.loan.record.short"), () -> record.accept(look)));
        }
        missing(look).ifPresent(kind -> line.getChildren().add(uploading(kind)));
        return line;
    }

    private Button uploading(DocumentKind kind) {
        Button button = Buttons.plain(words.get("ui.loan.upload"), () -> upload.accept(kind));
        button.setAccessibleText(words.get("ui.loan.upload.what", words.get("loan.document." + kind)));
        return button;
    }

    /** The first paper that keeps a step shut, to be uploaded from there. */
    private static Optional<DocumentKind> missing(StepLook look) {
        return look.reasons().stream()
                .map(Finding::field)
                .filter(field -> field.startsWith("document."))
                .findFirst()
                .map(field -> DocumentKind.valueOf(field.substring("document.".length())));
    }

    private Mark mark(StepLook look) {
        String word = words.get("ui.loan.look." + look.status());
        return switch (look.status()) {
            case DONE -> Mark.of(Mark.Kind.DONE, word);
            case OPEN -> Mark.of(Mark.Kind.DUE, word);
            case BLOCKED -> Mark.of(Mark.Kind.NOT_REPORTED, word);
        };
    }

    private String told(LoanEvent event) {
        List<String> parts = new ArrayList<>();
        parts.add(words.date(event.onDate()));
        add(parts, event.reference());
        Long amount = event.amount();
        if (amount != null) {
            parts.add(words.rupiah(amount));
        }
        Long support = event.support();
        if (support != null) {
            parts.add(words.get("ui.loan.told.support", words.rupiah(support)));
        }
        add(parts, event.place());
        add(parts, event.leader());
        int people =
                event.attendance().values().stream().mapToInt(Integer::intValue).sum();
        if (people > 0) {
            parts.add(words.get("ui.loan.told.people", people));
        }
        add(parts, event.note());
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            parts.add(text);
        }
    }

    private Label reason(Finding finding) {
        Label label = new Label(words.sentence(finding));
        label.setWrapText(true);
        label.getStyleClass().add(finding.severity() == Finding.Severity.ERROR ? "card-small" : "mark-due");
        String source = finding.source();
        if (source != null) {
            Buttons.tip(label, source);
        }
        return label;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "card-small");
        return label;
    }

    private VBox card(String headingKey) {
        Label heading = new Label(words.get(headingKey));
        heading.getStyleClass().add("card-heading");
        VBox card = new VBox(heading);
        card.getStyleClass().add("card-box");
        return card;
    }

    private VBox criteria(List<Criterion> criteria) {
        VBox card = card("ui.loan.criteria");
        for (Criterion each : criteria) {
            Mark.Kind kind = switch (each.state()) {
                case MET -> Mark.Kind.DONE;
                case NOT_MET -> Mark.Kind.WRONG;
                case UNKNOWN -> Mark.Kind.NOT_REPORTED;
            };
            StatusMark mark = new StatusMark(Mark.of(kind, words.get("loan.met." + each.state())));
            mark.setMinWidth(128);
            Label name = new Label(words.get("loan.criterion." + each.kind()));
            name.setWrapText(true);
            Buttons.tip(name, each.kind().source() + (each.detail().isEmpty() ? "" : ": " + each.detail()));
            HBox line = new HBox(8, mark, name);
            line.getStyleClass().add("card-line");
            card.getChildren().add(line);
        }
        return card;
    }

    private VBox asked(LoanDesk.Opened opened) {
        VBox card = card("ui.loan.asked");
        List<Part<Submission>> rounds = opened.file().submissions();
        for (int i = rounds.size() - 1; i >= 0; i--) {
            Submission s = rounds.get(i).value();
            Label head = new Label(words.get("ui.loan.round", s.round(), words.date(s.filedOn())));
            head.getStyleClass().add("card-name");
            Label money = new Label(words.get(
                    "ui.loan.round.terms",
                    words.rupiah(s.amount()),
                    words.rupiah(s.operating()),
                    s.rate().toPlainString().replace('.', ','),
                    s.tenor(),
                    s.grace(),
                    words.get("loan.method." + s.method())));
            money.setWrapText(true);
            money.getStyleClass().add("card-small");
            VBox round = new VBox(2, head, money);
            if (s.purpose() != null) {
                round.getChildren().add(quiet(s.purpose()));
            }
            round.getStyleClass().add("card-line");
            card.getChildren().add(round);
        }
        return card;
    }
}
