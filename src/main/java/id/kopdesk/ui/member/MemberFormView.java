package id.kopdesk.ui.member;

import id.kopdesk.member.MemberHome;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Unsaved;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.SearchPicker;
import id.kopdesk.ui.record.FieldKit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A member's record: who, where, what in the cooperative; beside it the savings. */
final class MemberFormView implements Screen {
    private static final int MOST_VILLAGES = 40;

    private final MemberKit kit;
    private final MemberFormModel model;
    private final PageHeader header;
    private final FieldKit fields;
    private final SavingsPane savings;
    private final BorderPane root = new BorderPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();

    MemberFormView(MemberScreens screens, MemberFormModel model) {
        this.kit = screens.kit();
        this.model = model;
        if (!model.isNew()) {
            kit.ui.access().seen("member", model.file().id());
        }
        fields = new FieldKit(kit.ui, model.values(), model.validation(), kit.words);
        savings = new SavingsPane(kit);
        header = new PageHeader("");
        Button save = Buttons.shortcut(
                Buttons.plain(kit.text("ui.member.save"), BootstrapIcons.CHECK2, this::save),
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));
        save.disableProperty().bind(model.saving());
        if (kit.mayUnmask() && !model.isNew() && model.file().member().person().nationalId() != null) {
            header.actions(Buttons.plain(kit.text("ui.member.unmask"), BootstrapIcons.EYE, this::unmask));
        }
        if (kit.mayWrite()) {
            header.primary(save);
        }
        ScrollPane scroll = new ScrollPane(grid());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        root.setTop(header);
        root.setCenter(scroll);
        root.setRight(savings);
        show();
    }

    private void show() {
        String name = model.isNew() ? kit.text("ui.member.new") : model.name();
        header.title(name);
        title.set(name);
        savings.setVisible(!model.isNew());
        savings.setManaged(!model.isNew());
        if (!model.isNew()) {
            savings.show(model.file());
        }
    }

    private Node grid() {
        SearchPicker<MemberHome> cooperative = new SearchPicker<>(
                kit.ui.tasks(),
                kit.ui.texts(),
                kit::cooperatives,
                MemberHome::name,
                line -> kit.words.place(line.village()));
        cooperative.setDisable(!model.isNew());
        SearchPicker<Region> village = new SearchPicker<>(
                kit.ui.tasks(), kit.ui.texts(), this::villages, Region::name, r -> kit.words.place(r.code()));
        FormGrid grid = new FormGrid(2);
        grid.group(kit.text("ui.member.group.person"))
                .wide(fields.picked(
                        "cooperative", cooperative, line -> line.id().toString(), this::cooperative, true))
                .add(fields.text("name", true))
                .add(fields.text("titles", false))
                .add(fields.text("nationalId", false))
                .add(fields.text("nationalIdNote", false))
                .add(fields.text("alias", false))
                .add(fields.choice("sex", List.of("MALE", "FEMALE"), false))
                .add(fields.text("birthPlace", false))
                .add(fields.date("birthDate", false));
        grid.group(kit.text("ui.member.group.contact"))
                .add(fields.text("address", false))
                .add(fields.picked(
                        "village",
                        village,
                        Region::code,
                        code -> kit.regions.find(code).orElse(null),
                        false))
                .add(fields.text("phone", false))
                .add(fields.text("job", false));
        grid.group(kit.text("ui.member.group.membership"))
                .add(fields.text("number", false))
                .add(fields.date("joinOn", false))
                .add(fields.choice("role", List.of("MEMBER", "BOARD", "SUPERVISOR", "MANAGER"), true))
                .add(fields.choice("status", List.of("ACTIVE", "INACTIVE", "SUSPENDED", "LEFT"), true))
                .add(fields.date("statusOn", false))
                .add(fields.text("statusReason", false))
                .wide(fields.lines("note", 2));
        return grid;
    }

    private @org.jspecify.annotations.Nullable MemberHome cooperative(String id) {
        return kit.cooperative(UUID.fromString(id)).orElse(null);
    }

    private List<Region> villages(String typed) {
        return kit.regions.search(typed.isBlank() ? "a" : typed, 400).stream()
                .filter(r -> r.level() == Region.Level.VILLAGE && RegionTree.isAtOrBelow(r.code(), kit.area))
                .limit(MOST_VILLAGES)
                .toList();
    }

    private void unmask() {
        kit.ui
                .dialogs()
                .askText(new Dialogs.TextQuestion(
                        kit.text("ui.member.unmask.title"),
                        kit.text("ui.member.unmask.why"),
                        kit.text("ui.member.unmask.reason"),
                        "",
                        kit.text("ui.member.unmask.go"),
                        typed -> typed.strip().length() < 5
                                ? Optional.of(kit.text("ui.member.unmask.short"))
                                : Optional.empty()))
                .ifPresent(model::unmask);
    }

    private void save() {
        model.save(saved -> {
            show();
            kit.ui
                    .dialogs()
                    .toast(kit.text("ui.member.saved", saved.member().person().name()));
        });
    }

    MemberFormModel model() {
        return model;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return model.values().changed().get() && kit.mayWrite()
                ? Optional.of(new Unsaved() {
                    @Override
                    public String what() {
                        return title.get();
                    }

                    @Override
                    public void save(Runnable then) {
                        model.save(saved -> then.run());
                    }

                    @Override
                    public void discard() {
                        model.discard();
                    }
                })
                : Optional.empty();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.SAVE, this::save);
    }
}
