package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.office.WorkingDays;
import id.kopdesk.region.Region;
import id.kopdesk.training.Marathon;
import id.kopdesk.training.Programme;
import id.kopdesk.training.RecapLine;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormGrid;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;

/** Lays a programme out over the kab/kota of the office that have no batch in it yet. */
final class PlanForm {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final TrainingDesk desk;

    PlanForm(TrainingScreens screens) {
        this.screens = screens;
        this.ui = screens.ui();
        this.desk = screens.desk();
    }

    private record Ready(Map<String, Integer> cooperatives, int first, WorkingDays days) {}

    void open(Part<Programme> programme) {
        Map<String, String> initial = Map.of(
                "firstOn", desk.clock().today().plusDays(7).toString(),
                "days", "3",
                "most", "150",
                "teams", "2");
        Ask ask = new Ask(ui, Map.of(), initial, values -> {
            Typed t = new Typed(values);
            boolean sound = t.date("firstOn").isPresent()
                    && t.number("days") >= 1
                    && t.number("days") <= 6
                    && t.number("most") >= 1
                    && t.number("teams") >= 1;
            return sound ? List.of() : List.of(Finding.error("days", "ui.training.plan.numbers"));
        });
        Label what = new Label(
                ui.texts().get("ui.training.plan.what", programme.value().perCooperative()));
        what.setWrapText(true);
        FormGrid form = new FormGrid(2)
                .wide(what)
                .add(ask.kit().date("firstOn", true))
                .add(ask.kit().text("days", true))
                .add(ask.kit().text("most", true))
                .add(ask.kit().text("teams", true));
        ask.show(
                        ui.texts()
                                .get(
                                        "ui.training.plan.batches.title",
                                        programme.value().name()),
                        form,
                        ui.texts().get("ui.training.plan.see"))
                .map(Typed::new)
                .ifPresent(t -> ui.tasks()
                        .run("ui.training.task.open", progress -> ready(programme))
                        .onDone(ready -> confirm(programme, ready, t))
                        .start());
    }

    private Ready ready(Part<Programme> programme) {
        List<String> codes = desk.regencies().stream().map(Region::code).toList();
        Map<String, Integer> open = new LinkedHashMap<>();
        desk.recaps().of(desk.actor(), programme.id(), codes).lines().stream()
                .filter(line -> line.batches() == 0 && line.cooperatives() > 0)
                .forEach((RecapLine line) -> open.put(line.regency(), line.cooperatives()));
        return new Ready(
                open, desk.batches().nextNumber(programme.id()), desk.holidays().workingDays());
    }

    private void confirm(Part<Programme> programme, Ready ready, Typed t) {
        List<TrainingBatch> plan = new Marathon(day -> ready.days().closed().contains(day))
                .plan(
                        programme.id(),
                        programme.value().perCooperative(),
                        ready.cooperatives(),
                        ready.first(),
                        t.date("firstOn").orElseThrow(),
                        new Marathon.Shape(t.number("days"), t.number("most"), t.number("teams")));
        if (plan.isEmpty()) {
            ui.dialogs()
                    .inform(
                            ui.texts().get("ui.training.plan.nothing"),
                            ui.texts().get("ui.training.plan.nothing.what"));
            return;
        }
        LocalDate last = plan.get(plan.size() - 1).lastOn();
        boolean yes = ui.dialogs()
                .confirm(new Dialogs.Question(
                        ui.texts().get("ui.training.plan.confirm", plan.size()),
                        ui.texts()
                                .get(
                                        "ui.training.plan.confirm.what",
                                        ui.formats().number(ready.cooperatives().size()),
                                        ui.formats()
                                                .number(plan.stream()
                                                        .mapToInt(TrainingBatch::quota)
                                                        .sum()),
                                        ui.formats().date(plan.get(0).firstOn()),
                                        ui.formats().date(last)),
                        ui.texts().get("ui.training.plan.go"),
                        false));
        if (yes) {
            ui.tasks()
                    .run("ui.training.task.save", progress -> desk.batches().saveAll(desk.actor(), plan))
                    .onDone(count -> {
                        ui.dialogs()
                                .toast(ui.texts()
                                        .get(
                                                "ui.training.plan.done",
                                                ui.formats().number(count)));
                        ui.navigator().back();
                    })
                    .start();
        }
    }
}
