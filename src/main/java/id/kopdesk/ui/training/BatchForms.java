package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.region.Region;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.BatchStatus;
import id.kopdesk.training.Programme;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormGrid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Begins, changes, copies and removes batches. */
final class BatchForms {
    private static final int USUAL_DAYS = 3;
    private static final int USUAL_QUOTA = 100;
    private static final int NEXT_WEEK = 7;

    private final TrainingScreens screens;
    private final UiContext ui;
    private final TrainingDesk desk;

    BatchForms(TrainingScreens screens) {
        this.screens = screens;
        this.ui = screens.ui();
        this.desk = screens.desk();
    }

    private record Start(List<Part<Programme>> programmes, int number) {}

    void add(Consumer<Part<TrainingBatch>> then) {
        ui.tasks()
                .run("ui.training.task.open", progress -> {
                    List<Part<Programme>> all = desk.programmes().all();
                    return new Start(
                            all,
                            all.isEmpty()
                                    ? 1
                                    : desk.batches().nextNumber(all.get(0).id()));
                })
                .onDone(start -> add(start, then))
                .quietly()
                .start();
    }

    private void add(Start start, Consumer<Part<TrainingBatch>> then) {
        if (start.programmes().isEmpty()) {
            ui.dialogs().inform(text("ui.training.programmes.none"), text("ui.training.programmes.first"));
            screens.programmes();
            return;
        }
        LocalDate first = desk.clock().today().plusDays(NEXT_WEEK);
        TrainingBatch fresh = TrainingBatch.planned(
                start.programmes().get(0).id(),
                start.number(),
                desk.regencies().get(0).code(),
                "",
                USUAL_QUOTA,
                first,
                first.plusDays(USUAL_DAYS - 1L));
        new BatchForm(screens, start.programmes(), fresh, List.of())
                .show(text("ui.training.batch.add.title"))
                .ifPresent(answer -> ui.tasks()
                        .run(
                                "ui.training.task.save",
                                progress ->
                                        desk.batches().save(desk.actor(), Part.fresh(answer.batch()), answer.days()))
                        .onDone(then)
                        .start());
    }

    void edit(BatchModel model) {
        if (!model.loaded()) {
            return;
        }
        BatchFile file = model.now();
        new BatchForm(
                        screens,
                        List.of(file.programme()),
                        file.batch().value(),
                        file.days().stream().map(Part::value).toList())
                .show(text("ui.training.batch.edit.title"))
                .ifPresent(answer -> model.change(
                        d -> d.batches().save(d.actor(), file.batch().with(answer.batch()), answer.days()),
                        saved -> ui.dialogs().toast(text("ui.training.saved"))));
    }

    /** To the next kab/kota of the office, the week after, unless something else is chosen. */
    void copy(BatchModel model) {
        if (model.loaded()) {
            List<String> codes = desk.regencies().stream().map(Region::code).toList();
            int at = codes.indexOf(model.now().batch().value().regency());
            copyTo(model, codes.get((at + 1) % codes.size()));
        }
    }

    /** @param proposed the kab/kota that the form begins with */
    void copyTo(BatchModel model, String proposed) {
        TrainingBatch from = model.now().batch().value();
        List<String> codes = desk.regencies().stream().map(Region::code).toList();
        Ask ask = new Ask(
                ui,
                Map.of("regency", code -> screens.words().words().titled(code)),
                Map.of(
                        "regency", proposed,
                        "firstOn", from.firstOn().plusDays(NEXT_WEEK).toString(),
                        "quota", Integer.toString(from.quota())),
                values -> {
                    List<Finding> found = new ArrayList<>();
                    Typed t = new Typed(values);
                    for (String name : List.of("regency", "firstOn", "quota")) {
                        if (!values.containsKey(name)) {
                            found.add(Finding.error(name, "ui.training.required"));
                        }
                    }
                    if (t.number("quota") < 1) {
                        found.add(Finding.error("quota", "training.batch.quota"));
                    }
                    return found;
                });
        FormGrid form = new FormGrid(2)
                .add(ask.kit().choice("regency", codes, true))
                .add(ask.kit().text("venue", false))
                .add(ask.kit().date("firstOn", true))
                .add(ask.kit().text("quota", true));
        ask.show(text("ui.training.copy.title", screens.words().words().batch(from)), form, text("ui.training.copy.go"))
                .map(Typed::new)
                .ifPresent(t -> ui.tasks()
                        .run(
                                "ui.training.task.save",
                                progress -> desk.batches()
                                        .copy(
                                                desk.actor(),
                                                model.id(),
                                                t.text("regency"),
                                                t.date("firstOn").orElseThrow(),
                                                t.text("venue"),
                                                t.number("quota")))
                        .onDone(copied -> {
                            ui.navigator().replace(screens.batchScreen(copied.id()));
                            ui.dialogs()
                                    .toast(text(
                                            "ui.training.copied",
                                            screens.words().words().batch(copied.value())));
                        })
                        .start());
    }

    void remove(BatchModel model) {
        if (!model.loaded()) {
            return;
        }
        BatchFile file = model.now();
        String name = screens.words().words().batch(file.batch().value());
        ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        text("ui.training.batch.remove.title", name),
                        text("ui.training.batch.remove.what"),
                        text("ui.training.reason"),
                        "",
                        text("ui.training.batch.remove.go"),
                        typed -> typed.isBlank()
                                ? java.util.Optional.of(text("ui.training.reason.needed"))
                                : java.util.Optional.empty()))
                .ifPresent(reason -> ui.tasks()
                        .act(
                                "ui.training.task.save",
                                progress -> desk.batches().remove(desk.actor(), file.batch(), reason))
                        .onDone(ui.navigator()::back)
                        .start());
    }

    /** Puts the batch into another state, such as running. */
    void status(BatchModel model, BatchStatus now) {
        BatchFile file = model.now();
        model.change(d -> d.batches()
                .save(
                        d.actor(),
                        file.batch().with(file.batch().value().with(now)),
                        file.days().stream().map(Part::value).toList()));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
