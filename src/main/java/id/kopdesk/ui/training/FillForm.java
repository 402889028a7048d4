package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Invitations;
import id.kopdesk.training.Newcomer;
import id.kopdesk.training.ParticipantCategory;
import id.kopdesk.training.Programme;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** Fills a batch from those whom the programme has not reached. */
final class FillForm {
    private static final List<ParticipantCategory> OFFERED = List.of(
            ParticipantCategory.BOARD,
            ParticipantCategory.SUPERVISOR,
            ParticipantCategory.MANAGER,
            ParticipantCategory.VILLAGE_HEAD,
            ParticipantCategory.VILLAGE_STAFF,
            ParticipantCategory.VILLAGE_COUNCIL,
            ParticipantCategory.FACILITATOR,
            ParticipantCategory.PROJECT_OFFICER,
            ParticipantCategory.BUSINESS_ASSISTANT,
            ParticipantCategory.OTHER);
    /** Ticked where the programme names no categories. */
    private static final int USUAL = 4;

    private final TrainingScreens screens;
    private final UiContext ui;
    private final BatchModel model;

    FillForm(TrainingScreens screens, BatchModel model) {
        this.screens = screens;
        this.ui = screens.ui();
        this.model = model;
    }

    void open() {
        BatchFile file = model.now();
        Programme programme = file.programme().value();
        TrainingBatch batch = file.batch().value();
        int free = Math.max(0, batch.quota() - file.seated().size());
        Map<String, String> initial = new HashMap<>();
        initial.put("per", Integer.toString(programme.perCooperative()));
        initial.put("most", Integer.toString(Math.max(1, free)));
        initial.put("woman", "true");
        OFFERED.stream()
                .filter(c -> programme.categories().isEmpty()
                        ? OFFERED.indexOf(c) < USUAL
                        : programme.categories().contains(c))
                .forEach(c -> initial.put("category." + c, "true"));
        Ask ask = new Ask(ui, Map.of(), initial, FillForm::check);
        Label why =
                new Label(ui.texts().get("ui.training.fill.what", ui.formats().number(free)));
        why.setWrapText(true);
        FormGrid form = new FormGrid(2)
                .wide(why)
                .add(ask.kit().text("per", true))
                .add(ask.kit().text("most", true))
                .wide(new FormField(
                        ui.texts(),
                        ui.texts().get("ui.training.field.categories"),
                        boxes(
                                ask,
                                OFFERED.stream()
                                        .collect(Collectors.toMap(
                                                c -> "category." + c,
                                                this::name,
                                                (a, b) -> a,
                                                java.util.LinkedHashMap::new))),
                        true))
                .wide(ask.kit().yesNo("woman"));
        Map<String, String> kecamatan = new java.util.LinkedHashMap<>();
        batch.regencies()
                .forEach(code -> screens.desk()
                        .regions()
                        .children(code)
                        .forEach(r -> kecamatan.put("kec." + r.code(), r.name())));
        ScrollPane scroll = new ScrollPane(boxes(ask, kecamatan));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(110);
        scroll.getStyleClass().add("scope-list");
        form.wide(new FormField(ui.texts(), ui.texts().get("ui.training.field.subdistricts"), scroll, false));
        ask.show(ui.texts().get("ui.training.fill.title"), form, ui.texts().get("ui.training.fill.go"))
                .map(Typed::new)
                .ifPresent(t -> fill(file, t));
    }

    private static List<Finding> check(Map<String, String> values) {
        Typed t = new Typed(values);
        boolean any = values.keySet().stream().anyMatch(name -> name.startsWith("category."));
        if (t.number("per") < 1 || t.number("per") > 20) {
            return List.of(Finding.error("per", "training.programme.per"));
        }
        return t.number("most") < 1 || !any
                ? List.of(Finding.error(any ? "most" : "categories", "ui.training.required"))
                : List.of();
    }

    private static FlowPane boxes(Ask ask, Map<String, String> names) {
        FlowPane boxes = new FlowPane(12, 4);
        names.forEach((name, label) -> {
            CheckBox box = new CheckBox(label);
            box.setSelected("true".equals(ask.values().of(name).get()));
            box.selectedProperty()
                    .addListener((o, before, on) -> ask.values().of(name).set(on ? "true" : ""));
            boxes.getChildren().add(box);
        });
        return boxes;
    }

    private void fill(BatchFile file, Typed t) {
        Set<String> subdistricts = names(t, "kec.");
        Set<ParticipantCategory> categories =
                names(t, "category.").stream().map(ParticipantCategory::valueOf).collect(Collectors.toSet());
        Invitations.Wish wish = new Invitations.Wish(
                new HashSet<>(file.batch().value().regencies()),
                subdistricts,
                categories,
                t.number("per"),
                t.number("most"),
                t.yes("woman"));
        model.change(
                d -> {
                    List<Newcomer> people =
                            d
                                    .invitations()
                                    .propose(
                                            d.actor(),
                                            file.programme().id(),
                                            wish,
                                            d.clock().today())
                                    .stream()
                                    .map(p -> new Newcomer(
                                            p.newcomer().person(), p.newcomer().category(), title(p), null, false))
                                    .toList();
                    return d.participants().fill(d.actor(), model.id(), people);
                },
                added -> ui.dialogs()
                        .toast(ui.texts()
                                .get(
                                        added.seated() + added.waiting() == 0
                                                ? "ui.training.fill.nobody"
                                                : "ui.training.fill.done",
                                        ui.formats().number(added.seated()),
                                        ui.formats().number(added.waiting()))));
    }

    /** Who are neither officers nor of a village are the cooperative's members here. */
    private String name(ParticipantCategory category) {
        return category == ParticipantCategory.OTHER
                ? ui.texts().get("ui.training.fill.members")
                : screens.words().words().category(category);
    }

    private @Nullable String title(Invitations.Proposal p) {
        return p.seat() != null
                ? ui.texts().get("ui.training.seat." + p.seat())
                : p.newcomer().category() == ParticipantCategory.OTHER
                        ? ui.texts().get("ui.training.fill.member")
                        : p.newcomer().title();
    }

    private static Set<String> names(Typed t, String prefix) {
        return t.values().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toSet());
    }
}
