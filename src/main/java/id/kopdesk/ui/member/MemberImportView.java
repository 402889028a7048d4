package id.kopdesk.ui.member;

import id.kopdesk.base.Progress;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.intake.StagedRow;
import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.intake.StagedRow.Kind;
import id.kopdesk.member.MemberImportFile;
import id.kopdesk.member.MemberRow;
import id.kopdesk.member.StagedMembers;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PagedTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A staged member list: what each row would become, duplicates apart, rows to be mended, saved together or not at all. */
final class MemberImportView implements Screen, PageSource<StagedRow> {
    private static final double BESIDE = 430;

    private final MemberKit kit;
    private final StagedMembers staged;
    private final MemberRepair repair;
    private final PageHeader header;
    private final PagedTable<StagedRow> table;
    private final Label reasons = new Label();
    private final HBox chips = new HBox();
    private final Button save;
    private final BorderPane root = new BorderPane();
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final SimpleBooleanProperty nothing = new SimpleBooleanProperty();
    private final ScrollPane beside = new ScrollPane();
    private final Latest latest;
    private @Nullable Kind only;

    private record Counts(Map<Kind, Long> kinds, long ready, long all) {}

    MemberImportView(MemberKit kit, StagedMembers staged) {
        this.kit = kit;
        this.staged = staged;
        repair = new MemberRepair(kit, staged);
        latest = new Latest(kit.ui.tasks());
        header = new PageHeader(kit.text("ui.member.import.title"));
        header.filter(staged.origin().fileName());
        table = new PagedTable<>(kit.ui, "member-import", columns(), this, StagedRow::no);
        table.onOpen(this::mend);
        table.onCurrent(this::current);
        table.actions(new MemberImportMany(kit, staged, this::refresh).actions());
        reasons.setWrapText(true);
        reasons.setMinHeight(Region.USE_PREF_SIZE);
        reasons.getStyleClass().add("row-reasons");
        reasons.managedProperty().bind(reasons.textProperty().isNotEmpty());
        reasons.visibleProperty().bind(reasons.managedProperty());
        save = Buttons.plain("", this::save);
        save.setId("member-import-save");
        save.disableProperty().bind(busy.or(nothing));
        Button mend = Buttons.plain(kit.text("ui.member.import.mend"), () -> chosen(this::mend));
        Button take = Buttons.plain(kit.text("ui.member.import.take"), () -> chosen(row -> answer(row, Choice.TAKE)));
        take.setId("member-import-take");
        Button skip = Buttons.plain(kit.text("ui.member.import.skip"), () -> chosen(row -> answer(row, Choice.SKIP)));
        header.actions(mend, take, skip, Buttons.plain(kit.text("ui.member.import.home"), this::home));
        header.primary(save);
        chips.getStyleClass().add("filter-line");
        root.setTop(new VBox(header, chips));
        root.setCenter(table);
        root.setBottom(reasons);
        beside.setFitToWidth(true);
        beside.setMinWidth(BESIDE);
        beside.setPrefWidth(BESIDE);
        beside.setMaxWidth(BESIDE);
        beside.getStyleClass().addAll("detail-pane", "detail-scroll");
        beside.setVisible(false);
        beside.managedProperty().bind(beside.visibleProperty());
        root.setRight(beside);
    }

    /** The reasons of the row in full, and beside it the member that it seems to be. */
    private void current(@Nullable StagedRow row) {
        boolean known = row != null && row.kind() == Kind.KNOWN;
        reasons.setText(row == null || known ? "" : reasons(row));
        if (row == null || !known) {
            beside.setVisible(false);
            return;
        }
        latest.ask(
                "ui.member.task.open",
                progress -> staged.known(row),
                found -> found.ifPresent(one -> {
                    beside.setContent(new KnownPane(kit, one, this::keep, this::decided));
                    beside.setVisible(true);
                }));
    }

    private void keep(StagedRow row, Set<String> kept) {
        kit.ui
                .tasks()
                .act("ui.member.task.save", progress -> staged.choose(row.no(), Choice.UPDATE, kept))
                .start();
    }

    private void decided(StagedRow row, Choice choice, Set<String> kept) {
        kit.ui
                .tasks()
                .act("ui.member.task.save", progress -> staged.choose(row.no(), choice, kept))
                .onDone(this::refresh)
                .start();
    }

    private List<ColumnOf<StagedRow>> columns() {
        boolean several = staged.files().size() > 1;
        ColumnOf<StagedRow> file = ColumnOf.text(
                "file",
                "ui.member.import.column.file",
                200,
                row -> String.valueOf(staged.files().get(row.file()).file().getFileName()));
        return List.of(
                ColumnOf.text("name", "ui.member.field.name", 220, StagedRow::name),
                ColumnOf.number("row", "ui.intake.column.row", 60, row -> Integer.toString(row.row())),
                ColumnOf.mark("kind", "ui.intake.column.status", 150, this::mark),
                ColumnOf.text("cooperative", "ui.member.field.cooperative", 220, row -> home(row.owner())),
                ColumnOf.text("nationalId", "ui.member.field.nationalId", 140, this::masked),
                ColumnOf.text("reasons", "ui.intake.column.reasons", 420, this::reasons),
                several ? file : file.hidden());
    }

    private String home(@Nullable UUID owner) {
        return owner == null ? "–" : kit.cooperativeName(owner);
    }

    private String masked(StagedRow row) {
        return staged.row(row)
                .map(MemberRow::nationalId)
                .map(id.kopdesk.cooperative.NationalId::masked)
                .orElse("–");
    }

    private Mark mark(StagedRow row) {
        if (row.choice() == Choice.SKIP) {
            return Mark.of(Mark.Kind.NEUTRAL, kit.text("intake.status.SKIPPED"));
        }
        if (row.updates()) {
            return Mark.of(Mark.Kind.DONE, kit.text("ui.member.import.updated"));
        }
        if (row.choice() == Choice.TAKE && row.ready()) {
            return Mark.of(Mark.Kind.DONE, kit.text("ui.member.import.taken"));
        }
        Mark.Kind kind = switch (row.kind()) {
            case NEW -> Mark.Kind.DONE;
            case SAME -> Mark.Kind.NEUTRAL;
            case TWIN, KNOWN, DOUBTFUL -> Mark.Kind.DUE;
            case REJECTED -> Mark.Kind.WRONG;
        };
        return Mark.of(kind, kit.text("ui.member.import.kind." + row.kind()));
    }

    private String reasons(StagedRow row) {
        return row.reasons().stream()
                .map(reason -> reason.sentence(kit.ui.texts()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void chosen(java.util.function.Consumer<StagedRow> then) {
        StagedRow row = table.current();
        if (row != null && !busy.get()) {
            then.accept(row);
        }
    }

    private void answer(StagedRow row, Choice choice) {
        Choice now = row.choice() == choice ? Choice.NONE : choice;
        kit.ui
                .tasks()
                .act("ui.member.task.save", progress -> staged.choose(row.no(), now))
                .onDone(this::refresh)
                .start();
    }

    private void mend(StagedRow row) {
        repair.ask(row)
                .ifPresent(mended -> kit.ui
                        .tasks()
                        .run("ui.member.task.save", progress -> staged.mend(row.no(), mended))
                        .onDone(done -> refresh())
                        .start());
    }

    /** Says which cooperative a file is of whose titles did not tell. */
    private void home() {
        StagedRow row = table.current();
        if (row == null) {
            return;
        }
        MemberImportFile file = staged.files().get(row.file());
        repair.askHome(String.valueOf(file.file().getFileName()))
                .ifPresent(home -> kit.ui
                        .tasks()
                        .act("ui.member.task.save", progress -> staged.owner(row.file(), home.id()))
                        .onDone(this::refresh)
                        .start());
    }

    private void refresh() {
        kit.ui
                .tasks()
                .run(
                        "ui.member.task.open",
                        progress -> new Counts(
                                staged.counts(),
                                staged.rows().ready(),
                                staged.rows().size()))
                .onDone(this::show)
                .start();
        table.reload();
    }

    private void show(Counts counts) {
        header.count(kit.text("ui.intake.rows", kit.ui.formats().number(counts.all())));
        save.setText(kit.text("ui.member.import.save", kit.ui.formats().number(counts.ready())));
        save.setAccessibleText(save.getText().replace("_", ""));
        nothing.set(counts.ready() == 0);
        ToggleGroup group = new ToggleGroup();
        chips.getChildren().clear();
        for (Kind kind : Kind.values()) {
            long count = counts.kinds().getOrDefault(kind, 0L);
            ToggleButton chip = new ToggleButton(kit.text("ui.member.import.kind." + kind) + " "
                    + kit.ui.formats().number(count));
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.setDisable(count == 0);
            chip.setSelected(only == kind);
            chip.setOnAction(e -> {
                only = chip.isSelected() ? kind : null;
                table.reload();
            });
            chips.getChildren().add(chip);
        }
    }

    private void save() {
        busy.set(true);
        kit.ui
                .tasks()
                .run("ui.intake.task.save", progress -> kit.imports().commit(kit.actor, staged, progress))
                .onDone(this::saved)
                .onEnd(() -> busy.set(false))
                .start();
    }

    private void saved(Receipt receipt) {
        kit.ui.navigator().back();
        kit.ui
                .dialogs()
                .inform(
                        kit.text("ui.intake.saved.title"),
                        kit.text(
                                "ui.member.import.saved",
                                kit.ui.formats().number(receipt.written()),
                                kit.ui.formats().number(receipt.of(RowStatus.CHANGED)),
                                kit.ui.formats().number(receipt.of(RowStatus.SAME)),
                                kit.ui.formats().number(receipt.of(RowStatus.DOUBTFUL)),
                                kit.ui.formats().number(receipt.of(RowStatus.REJECTED))));
        var unit = receipt.unit();
        if (unit != null) {
            kit.ui
                    .dialogs()
                    .toast(kit.text("ui.intake.saved.title"), kit.text("ui.intake.revert"), () -> takeBack(unit));
        }
    }

    /** The whole import, as a new unit of work; refused when one of its members was changed since. */
    private void takeBack(UUID unit) {
        kit.ui
                .tasks()
                .run(
                        "ui.member.task.save",
                        progress -> kit.imports().revert(kit.actor, unit, kit.text("ui.intake.revert")))
                .onDone(rows -> kit.ui.dialogs().toast(kit.text("ui.member.import.back")))
                .start();
    }

    @Override
    public long count(Progress progress) {
        Kind kind = only;
        return kind == null ? staged.rows().size() : staged.counts().getOrDefault(kind, 0L);
    }

    @Override
    public List<StagedRow> page(PageRequest<StagedRow> request, Progress progress) {
        StagedRow after = request.after();
        return staged.rows().page(only, after == null ? 0 : after.no(), request.limit());
    }

    PagedTable<StagedRow> table() {
        return table;
    }

    StagedMembers staged() {
        return staged;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(kit.text("ui.member.import.title"));
    }

    @Override
    public void shown() {
        refresh();
    }

    /** The scratch database goes with the screen; late answers find it closed and are dropped. */
    @Override
    public void closed() {
        kit.ui
                .tasks()
                .act("ui.member.task.open", progress -> staged.close())
                .quietly()
                .start();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::refresh);
    }
}
