package id.kopdesk.ui.member;

import id.kopdesk.intake.StagedRow;
import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.member.KnownRow;
import id.kopdesk.member.MemberField;
import id.kopdesk.member.MemberFieldWords;
import id.kopdesk.member.MemberUpdate;
import id.kopdesk.region.Region;
import id.kopdesk.ui.control.Buttons;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of a list beside the member that the book has: what differs is ticked, then taken over, or left. */
final class KnownPane extends VBox {
    /** Hears what was decided. */
    interface Answer {
        void decided(StagedRow row, Choice choice, Set<String> kept);
    }

    private static final Set<String> DIFFERENCES =
            Set.of("member.import.differs", "member.import.fills", "member.import.refused");

    private final MemberKit kit;
    private final GridPane grid = new GridPane();
    private final Set<String> kept;
    private int line;

    /**
     * @param keep is told which of our values stay, by their columns, once the row is to be updated
     * @param answer is given what the person said of the row, and which of our values stay
     */
    KnownPane(MemberKit kit, KnownRow known, BiConsumer<StagedRow, Set<String>> keep, Answer answer) {
        this.kit = kit;
        kept = new HashSet<>(known.read().kept());
        getStyleClass().add("summary");
        Label heading = wrapped(known.file().member().shownName());
        heading.getStyleClass().add("detail-title");
        grid.setHgap(8);
        grid.setVgap(6);
        for (double share : new double[] {26, 34, 40}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        head();
        known.update().differences().forEach(one -> difference(known.row(), one, keep));
        known.update().refusals().forEach(this::refusal);
        getChildren()
                .addAll(
                        heading,
                        reasons(known.row()),
                        grid,
                        decision(known.row()),
                        note(known),
                        actions(known, answer));
    }

    /** By what it was found, and what else is to be said of the row; the differences stand below. */
    private Label reasons(StagedRow row) {
        Label said = wrapped(row.reasons().stream()
                .filter(one -> !DIFFERENCES.contains(one.key()))
                .map(one -> one.sentence(kit.ui.texts()))
                .distinct()
                .collect(Collectors.joining(" ")));
        said.getStyleClass().add("muted");
        return said;
    }

    private void head() {
        add(muted(""), muted(kit.text("ui.member.import.known.book")), muted(kit.text("ui.member.import.known.list")));
    }

    private void add(Label name, Label before, javafx.scene.Node after) {
        grid.add(name, 0, line);
        grid.add(before, 1, line);
        grid.add(after, 2, line++);
    }

    private void difference(StagedRow row, MemberUpdate.Difference one, BiConsumer<StagedRow, Set<String>> keep) {
        String after = shown(one.field(), one.after());
        CheckBox take = new CheckBox(after);
        take.setWrapText(true);
        take.setAccessibleText(kit.text("ui.member.pair.take", label(one.field()), after));
        take.setSelected(!kept.contains(one.field().column()));
        take.setDisable(!kit.mayWrite());
        take.selectedProperty().addListener((o, before, on) -> {
            if (on) {
                kept.remove(one.field().column());
            } else {
                kept.add(one.field().column());
            }
            if (row.choice() == Choice.UPDATE) {
                keep.accept(row, Set.copyOf(kept));
            }
        });
        add(named(one.field()), wrapped(before(one)), take);
    }

    private void refusal(MemberUpdate.Refusal one) {
        String after = shown(one.difference().field(), one.difference().after());
        Label why = wrapped(
                kit.text("ui.member.import.known.refused", after, one.why().sentence(kit.ui.texts())));
        why.getStyleClass().add("muted");
        add(named(one.difference().field()), wrapped(before(one.difference())), why);
    }

    private String before(MemberUpdate.Difference one) {
        Object before = one.before();
        return before == null ? "–" : shown(one.field(), before);
    }

    /** What was decided so far, as the list shows it too. */
    private Label decision(StagedRow row) {
        String key = switch (row.choice()) {
            case NONE -> "ui.member.import.known.open";
            case TAKE -> "ui.member.import.known.new";
            case UPDATE -> "ui.member.import.known.updated";
            case SKIP -> "ui.member.import.known.skipped";
        };
        return wrapped(kit.text(key));
    }

    private Label note(KnownRow known) {
        Label note = wrapped(
                kit.text(known.mayBeNew() ? "ui.member.import.known.note" : "ui.member.import.known.note.nationalId"));
        note.getStyleClass().add("muted");
        return note;
    }

    private FlowPane actions(KnownRow known, Answer answer) {
        FlowPane actions = new FlowPane(8, 8);
        if (!kit.mayWrite()) {
            return actions;
        }
        StagedRow row = known.row();
        Button update = Buttons.primary(
                kit.text("ui.member.import.update"), () -> answer.decided(row, Choice.UPDATE, Set.copyOf(kept)));
        update.setId("member-import-update");
        update.setDisable(known.update().differences().isEmpty() || row.choice() == Choice.UPDATE);
        Button leave = Buttons.plain(
                kit.text("ui.member.import.leave"), () -> answer.decided(row, Choice.NONE, Set.copyOf(kept)));
        leave.setDisable(row.choice() == Choice.NONE);
        actions.getChildren().addAll(update, leave);
        if (known.mayBeNew()) {
            Button fresh = Buttons.plain(
                    kit.text("ui.member.import.new"), () -> answer.decided(row, Choice.TAKE, Set.copyOf(kept)));
            fresh.setDisable(row.choice() == Choice.TAKE);
            actions.getChildren().add(fresh);
        }
        return actions;
    }

    private String label(MemberField field) {
        return kit.words.label(field.label());
    }

    private Label named(MemberField field) {
        Label name = wrapped(label(field));
        name.getStyleClass().add("summary-label");
        return name;
    }

    private String shown(MemberField field, Object value) {
        Object said = MemberFieldWords.shown(
                field, value, code -> kit.regions.find(code).map(Region::name).orElse(code));
        if (said instanceof id.kopdesk.base.Texts.Word word) {
            return kit.text(word.key());
        }
        return said instanceof LocalDate day ? kit.words.date(day) : MemberWords.or(said.toString());
    }

    private static Label muted(@Nullable String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
