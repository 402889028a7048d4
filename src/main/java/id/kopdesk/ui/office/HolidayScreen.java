package id.kopdesk.ui.office;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Holiday;
import id.kopdesk.office.Holidays;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PlainTable;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Pengaturan › Hari libur": days on which due dates and deadlines move on. */
public final class HolidayScreen implements Screen {
    private final UiContext ui;
    private final Texts texts;
    private final HolidayModel model;
    private final LocalDate today;
    private final PlainTable<Holiday> table;
    private final BorderPane root = new BorderPane();

    public HolidayScreen(UiContext ui, Holidays holidays, Actor actor, LocalDate today) {
        this.ui = ui;
        this.today = today;
        texts = ui.texts();
        model = new HolidayModel(ui.tasks(), holidays, actor, today.getYear());
        table = new PlainTable<Holiday>(
                        texts, texts.get("ui.office.holiday.title"), texts.get("ui.office.holiday.none"))
                .text("ui.office.holiday.column.day", 120, h -> ui.formats().date(h.day()))
                .text("ui.office.holiday.column.weekday", 90, this::weekday)
                .text("ui.office.holiday.column.name", 330, Holiday::name)
                .text("ui.office.holiday.column.kind", 170, h -> texts.get("ui.office.holiday.kind." + h.kind()))
                .text(
                        "ui.office.holiday.column.source",
                        300,
                        h -> Optional.ofNullable(h.source()).orElse(""))
                .text(
                        "ui.office.policy.column.whose",
                        100,
                        h -> texts.get(h.own() ? "ui.office.policy.own" : "ui.office.policy.shipped"))
                .onOpen(this::edit);
        table.setItems(model.rows());
        root.setTop(new VBox(header(), years()));
        root.setCenter(table);
    }

    private PageHeader header() {
        PageHeader top = new PageHeader(texts.get("ui.office.holiday.title"));
        Button edit = Buttons.plain(texts.get("ui.office.holiday.edit"), this::edit);
        Button remove = Buttons.plain(texts.get("ui.office.holiday.remove"), this::remove);
        edit.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        remove.disableProperty().bind(edit.disableProperty());
        top.actions(edit, remove);
        top.primary(Buttons.primary(texts.get("ui.office.holiday.add"), this::add));
        return top;
    }

    private Node years() {
        HBox line = new HBox();
        line.getStyleClass().add("filter-line");
        ToggleGroup group = new ToggleGroup();
        IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 2).forEach(year -> {
            ToggleButton chip = new ToggleButton(Integer.toString(year));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setToggleGroup(group);
            chip.setSelected(model.year().get() == year);
            model.year().addListener(o -> chip.setSelected(model.year().get() == year));
            chip.setOnAction(e -> {
                chip.setSelected(true);
                model.year().set(year);
            });
            line.getChildren().add(chip);
        });
        Label note = new Label();
        note.getStyleClass().add("muted");
        Runnable say = () -> note.setText(texts.get(
                model.known().get() ? "ui.office.holiday.note" : "ui.office.holiday.unknown",
                Integer.toString(model.year().get())));
        model.known().addListener(o -> say.run());
        model.year().addListener(o -> say.run());
        say.run();
        line.getChildren().add(note);
        return line;
    }

    private String weekday(Holiday holiday) {
        return holiday.day().getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
    }

    private void add() {
        int year = model.year().get();
        LocalDate begin = year == today.getYear() ? today : LocalDate.of(year, 1, 1);
        ask(new Holiday(begin, Holiday.Kind.LOCAL, "", null, 0), true);
    }

    private void edit() {
        table.chosen().ifPresent(holiday -> ask(holiday, false));
    }

    private void ask(Holiday holiday, boolean fresh) {
        HolidayForm form = new HolidayForm(ui, holiday, fresh);
        if (ui.dialogs()
                .form(
                        texts.get(fresh ? "ui.office.holiday.add.title" : "ui.office.holiday.edit.title"),
                        form,
                        texts.get("ui.office.holiday.save"),
                        form.ready())) {
            Holiday wanted = form.wanted();
            Optional<Holiday> already = fresh
                    ? model.rows().stream()
                            .filter(h -> h.day().equals(wanted.day()))
                            .findFirst()
                    : Optional.empty();
            Holiday save = already.map(
                            h -> new Holiday(wanted.day(), wanted.kind(), wanted.name(), wanted.source(), h.version()))
                    .orElse(wanted);
            model.save(save, () -> ui.dialogs().toast(texts.get("ui.office.holiday.saved")));
        }
    }

    private void remove() {
        table.chosen()
                .ifPresent(holiday -> model.remove(
                        holiday,
                        () -> ui.dialogs()
                                .toast(texts.get(
                                        holiday.closed()
                                                ? "ui.office.holiday.removed"
                                                : "ui.office.holiday.closedAgain",
                                        ui.formats().date(holiday.day())))));
    }

    HolidayModel model() {
        return model;
    }

    PlainTable<Holiday> table() {
        return table;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(texts.get("ui.office.holiday.title"));
    }

    @Override
    public void shown() {
        model.read();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, model::read).on(Commands.Key.NEW, this::add);
    }
}
