package id.kopdesk.ui.office;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Setting;
import id.kopdesk.office.SettingKey;
import id.kopdesk.office.Settings;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PlainTable;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
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
import org.jspecify.annotations.Nullable;

/** "Pengaturan › Ketentuan": numbers that rules leave open, each with its source and whether somebody checked it. */
public final class PolicyScreen implements Screen {
    private final UiContext ui;
    private final Texts texts;
    private final PolicyModel model;
    private final PolicyWords words;
    private final PlainTable<Setting> table;
    private final PageHeader header;
    private final BorderPane root = new BorderPane();

    public PolicyScreen(UiContext ui, Settings settings, Actor actor) {
        this.ui = ui;
        texts = ui.texts();
        words = new PolicyWords(texts, ui.formats());
        model = new PolicyModel(ui.tasks(), settings, actor);
        table = new PlainTable<Setting>(
                        texts, texts.get("ui.office.policy.title"), texts.get("ui.office.policy.reading"))
                .text("ui.office.policy.column.name", 400, s -> words.name(s.key()))
                .number("ui.office.policy.column.value", 130, words::value)
                .mark("ui.office.policy.column.state", 150, this::state)
                .text("ui.office.policy.column.source", 320, Setting::source)
                .text(
                        "ui.office.policy.column.whose",
                        110,
                        s -> texts.get(s.own() ? "ui.office.policy.own" : "ui.office.policy.shipped"))
                .onOpen(this::edit);
        table.setItems(model.rows());
        header = header();
        root.setTop(new VBox(header, groups()));
        root.setCenter(table);
    }

    private PageHeader header() {
        PageHeader top = new PageHeader(texts.get("ui.office.policy.title"));
        Button back = Buttons.plain(texts.get("ui.office.policy.reset"), this::reset);
        back.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> table.chosen().filter(Setting::own).isEmpty(),
                        table.getSelectionModel().selectedItemProperty()));
        Button change = Buttons.primary(texts.get("ui.office.policy.change"), this::edit);
        change.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        top.actions(back);
        top.primary(change);
        model.unconfirmed().addListener(o -> count(top));
        count(top);
        return top;
    }

    private void count(PageHeader top) {
        int open = model.unconfirmed().get();
        top.filter(
                open == 0
                        ? texts.get("ui.office.policy.allConfirmed")
                        : texts.get("ui.office.policy.unconfirmed", ui.formats().number(open)));
    }

    private Node groups() {
        ToggleGroup group = new ToggleGroup();
        List<Node> chips = new ArrayList<>();
        chips.add(chip(texts.get("ui.office.policy.group.all"), null, group));
        for (SettingKey.Group one : SettingKey.Group.values()) {
            chips.add(chip(texts.get("ui.office.policy.group." + one), one, group));
        }
        Label note = new Label(texts.get("ui.office.policy.note"));
        note.getStyleClass().add("muted");
        chips.add(note);
        HBox line = new HBox(chips.toArray(Node[]::new));
        line.getStyleClass().add("filter-line");
        return line;
    }

    private ToggleButton chip(String name, SettingKey.@Nullable Group of, ToggleGroup group) {
        ToggleButton chip = new ToggleButton(name);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.setSelected(of == null);
        chip.setOnAction(e -> {
            chip.setSelected(true);
            model.only().set(of);
        });
        return chip;
    }

    private Mark state(Setting setting) {
        return setting.confirmed()
                ? Mark.of(Mark.Kind.DONE, texts.get("ui.office.policy.confirmed"))
                : Mark.of(Mark.Kind.DUE, texts.get("ui.office.policy.toCheck"));
    }

    private void edit() {
        table.chosen().ifPresent(setting -> {
            PolicyForm form = new PolicyForm(ui, words, setting);
            if (ui.dialogs().form(words.name(setting.key()), form, texts.get("ui.office.policy.save"), form.ready())) {
                model.save(form.wanted(), () -> ui.dialogs().toast(texts.get("ui.office.policy.saved")));
            }
        });
    }

    private void reset() {
        table.chosen()
                .filter(Setting::own)
                .ifPresent(own -> model.reset(
                        own,
                        () -> ui.dialogs()
                                .toast(
                                        texts.get("ui.office.policy.wasReset"),
                                        texts.get("ui.office.policy.takeBack"),
                                        () -> model.save(
                                                own.key().shipped().with(own.content(), own.source(), own.confirmed()),
                                                () -> {}))));
    }

    PolicyModel model() {
        return model;
    }

    PlainTable<Setting> table() {
        return table;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(texts.get("ui.office.policy.title"));
    }

    @Override
    public void shown() {
        model.read();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, model::read);
    }
}
