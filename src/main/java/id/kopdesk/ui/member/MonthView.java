package id.kopdesk.ui.member;

import id.kopdesk.base.Period;
import id.kopdesk.member.MandatoryLine;
import id.kopdesk.member.MemberHome;
import id.kopdesk.ui.AmountText;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Unsaved;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PlainTable;
import id.kopdesk.ui.control.SearchPicker;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A month's mandatory savings of one cooperative: amounts typed one under the other, Enter goes on, saved together. */
final class MonthView implements Screen {
    private static final int MONTHS = 24;

    private final MemberKit kit;
    private final Latest latest;
    private final PageHeader header;
    private final SearchPicker<MemberHome> cooperative;
    private final ComboBox<Period> month = new ComboBox<>();
    private final DateField paidOn;
    private final PlainTable<MandatoryLine> table;
    private final Label about = new Label();
    private final Map<UUID, String> typed = new HashMap<>();
    private final SimpleBooleanProperty changed = new SimpleBooleanProperty();
    private final BorderPane root = new BorderPane();
    private long tariff;

    private record Sheet(long tariff, List<MandatoryLine> lines) {}

    MonthView(MemberKit kit) {
        this.kit = kit;
        latest = new Latest(kit.ui.tasks());
        header = new PageHeader(kit.text("ui.member.month.title"));
        cooperative = new SearchPicker<>(
                kit.ui.tasks(),
                kit.ui.texts(),
                kit::cooperatives,
                MemberHome::name,
                home -> kit.words.place(home.village()));
        cooperative.setPrefWidth(340);
        cooperative.setAccessibleText(kit.text("ui.member.field.cooperative"));
        cooperative.setPromptText(kit.text("ui.member.month.cooperative"));
        cooperative.setId("month-cooperative");
        paidOn = new DateField(kit.ui.texts(), kit.ui.formats());
        paidOn.valueProperty().set(kit.clock.today());
        paidOn.setAccessibleText(kit.text("ui.member.saving.on"));
        paidOn.setPrefWidth(140);
        table = new PlainTable<MandatoryLine>(
                        kit.ui.texts(), kit.text("ui.member.month.title"), kit.text("ui.member.month.none"))
                .text("ui.member.column.number", 100, line -> MemberWords.or(line.number()))
                .text("ui.member.field.name", 280, MandatoryLine::name)
                .number("ui.member.month.paid", 130, line -> kit.ui.formats().rupiah(line.paid()));
        table.getColumns().add(AmountColumn.of(kit, this::shownAmount, this::type, this::after));
        table.number("ui.member.month.saved", 130, line -> kit.ui.formats().rupiah(line.saved()))
                .number("ui.member.month.arrears", 130, line -> kit.ui.formats().rupiah(line.arrears()))
                .number("ui.member.month.behind", 140, line -> Integer.toString(line.monthsBehind(tariff)));
        months();
        Button fill = Buttons.plain(kit.text("ui.member.month.fill"), this::fill);
        Button save = Buttons.shortcut(
                Buttons.plain(kit.text("ui.member.month.save"), BootstrapIcons.CHECK2, () -> save(() -> {})),
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));
        save.disableProperty().bind(changed.not());
        if (kit.mayWrite()) {
            header.actions(fill);
            header.primary(save);
        }
        HBox line = new HBox(cooperative, month, new Label(kit.text("ui.member.saving.on")), paidOn, about);
        line.getStyleClass().add("filter-line");
        about.getStyleClass().add("muted");
        root.setTop(new VBox(header, line));
        root.setCenter(table);
        cooperative.valueProperty().addListener(o -> read());
        month.valueProperty().addListener(o -> read());
    }

    private void months() {
        YearMonth now = Period.of(kit.clock.today()).month();
        for (int i = 0; i < MONTHS; i++) {
            month.getItems().add(new Period(now.minusMonths(i)));
        }
        month.setValue(month.getItems().get(0));
        month.setAccessibleText(kit.text("ui.member.saving.month"));
        month.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Period period) {
                return period == null ? "" : kit.ui.formats().month(period);
            }

            @Override
            public Period fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
    }

    private void read() {
        MemberHome home = cooperative.valueProperty().get();
        typed.clear();
        changed.set(false);
        if (home == null) {
            table.getItems().clear();
            return;
        }
        Period period = month.getValue();
        latest.ask(
                "ui.member.task.open",
                progress -> new Sheet(
                        kit.mandatory.tariff(home.id()), kit.mandatory.lines(kit.actor, home.id(), period, progress)),
                this::show);
    }

    private void show(Sheet sheet) {
        tariff = sheet.tariff();
        about.setText(
                tariff == 0
                        ? kit.text("ui.member.month.notariff")
                        : kit.text("ui.member.month.tariff", kit.ui.formats().rupiah(tariff)));
        header.count(kit.text(
                "ui.member.count", kit.ui.formats().number(sheet.lines().size())));
        table.setItems(FXCollections.observableArrayList(sheet.lines()));
    }

    private String shownAmount(MandatoryLine line) {
        return typed.getOrDefault(
                line.member(), line.paid() == 0 ? "" : kit.ui.formats().number(line.paid()));
    }

    private void type(MandatoryLine line, String text) {
        typed.put(line.member(), text);
        changed.set(true);
    }

    private void after(int row) {
        if (row < table.getItems().size()) {
            table.scrollTo(Math.max(0, row - 5));
            table.getSelectionModel().clearAndSelect(row);
        }
    }

    /** Puts the fixed amount where nothing was paid or typed yet. */
    private void fill() {
        if (tariff == 0) {
            kit.ui.dialogs().inform(kit.text("ui.member.month.title"), kit.text("ui.member.month.notariff"));
            return;
        }
        for (MandatoryLine line : table.getItems()) {
            if (shownAmount(line).isBlank()) {
                typed.put(line.member(), kit.ui.formats().number(tariff));
            }
        }
        changed.set(!typed.isEmpty());
        table.refresh();
    }

    private void save(Runnable then) {
        MemberHome home = cooperative.valueProperty().get();
        if (home == null || !changed.get() || paidOn.valueProperty().get() == null) {
            return;
        }
        Map<UUID, Long> amounts = new HashMap<>();
        for (MandatoryLine line : table.getItems()) {
            String text = typed.get(line.member());
            if (text == null) {
                continue;
            }
            Optional<Long> amount = text.isBlank() ? Optional.of(0L) : AmountText.rupiah(text);
            if (amount.isEmpty() || amount.get() < 0) {
                after(table.getItems().indexOf(line));
                kit.ui
                        .dialogs()
                        .inform(
                                kit.text("ui.member.month.title"),
                                kit.text("ui.member.month.wrong", line.name(), text));
                return;
            }
            amounts.put(line.member(), amount.get());
        }
        Period period = month.getValue();
        var day = paidOn.valueProperty().get();
        kit.ui
                .tasks()
                .run("ui.member.task.save", progress -> kit.mandatory.save(kit.actor, home.id(), period, day, amounts))
                .onDone(count -> {
                    kit.ui.dialogs().toast(kit.text("ui.member.month.saved.toast", count));
                    read();
                    then.run();
                })
                .start();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(kit.text("ui.member.month.title"));
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return changed.get()
                ? Optional.of(new Unsaved() {
                    @Override
                    public String what() {
                        return kit.text("ui.member.month.title");
                    }

                    @Override
                    public void save(Runnable then) {
                        MonthView.this.save(then);
                    }

                    @Override
                    public void discard() {
                        changed.set(false);
                        read();
                    }
                })
                : Optional.empty();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.SAVE, () -> save(() -> {})).on(Commands.Key.REFRESH, this::read);
    }
}
