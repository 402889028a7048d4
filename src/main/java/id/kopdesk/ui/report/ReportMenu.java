package id.kopdesk.ui.report;

import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.ReportForm;
import id.kopdesk.report.SheetSets.SheetSet;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The other ways out of a month: print, files per kab/kota, the office's form, and sets of sheets. */
final class ReportMenu {
    private final UiContext ui;
    private final ReportModel model;
    private final MonthDesk desk;
    private final Supplier<Optional<ReportSheet>> shown;
    private final Consumer<Path> openFile;
    private final MenuButton more;
    private final MenuButton sets;

    ReportMenu(
            UiContext ui,
            ReportModel model,
            MonthDesk desk,
            Supplier<Optional<ReportSheet>> shown,
            Consumer<Path> openFile) {
        this.ui = ui;
        this.model = model;
        this.desk = desk;
        this.shown = shown;
        this.openFile = openFile;
        more = new MenuButton(text("ui.report.more"));
        more.setAccessibleText(text("ui.report.more"));
        more.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        more.getItems()
                .setAll(
                        item("ui.report.print.sheet", this::printSheet),
                        item("ui.report.print.all", () -> print(report -> report.sheets())),
                        new SeparatorMenuItem(),
                        item("ui.report.each.folder", () -> each(false)),
                        item("ui.report.each.zip", () -> each(true)),
                        new SeparatorMenuItem(),
                        item("ui.report.form.own", this::fillOwn));
        for (ReportForm.Shipped form : ReportForm.Shipped.values()) {
            more.getItems().add(item("ui.report.form." + form, () -> fillShipped(form)));
        }
        sets = new MenuButton(text("ui.report.set.basic"));
        sets.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        sets.setAccessibleText(text("ui.report.set.title"));
    }

    MenuButton more() {
        return more;
    }

    MenuButton sets() {
        return sets;
    }

    /** Reads which sets there are. */
    void refresh() {
        ui.tasks()
                .run("ui.report.task.sets", progress -> desk.sets())
                .quietly()
                .onDone(this::show)
                .start();
    }

    private void show(List<SheetSet> all) {
        ToggleGroup group = new ToggleGroup();
        sets.getItems().clear();
        sets.getItems().add(choice(group, text("ui.report.set.basic"), Optional.empty()));
        sets.getItems().add(choice(group, text("ui.report.set.all"), Optional.of(ReportModel.WHOLE)));
        all.forEach(set -> sets.getItems().add(choice(group, set.name(), Optional.of(set))));
        sets.getItems().addAll(new SeparatorMenuItem(), item("ui.report.set.new", () -> edit(Optional.empty())));
        model.set().filter(set -> !set.equals(ReportModel.WHOLE)).ifPresent(set -> {
            sets.getItems().add(item("ui.report.set.edit", () -> edit(Optional.of(set))));
            sets.getItems().add(item("ui.report.set.remove", () -> remove(set)));
        });
        sets.setText(model.set()
                .map(set -> set.equals(ReportModel.WHOLE) ? text("ui.report.set.all") : set.name())
                .orElse(text("ui.report.set.basic")));
    }

    private RadioMenuItem choice(ToggleGroup group, String name, Optional<SheetSet> set) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(model.set().map(SheetSet::id).equals(set.map(SheetSet::id)));
        item.setOnAction(e -> {
            model.set(set);
            refresh();
        });
        return item;
    }

    private void edit(Optional<SheetSet> old) {
        MonthlyReport report = model.whole();
        if (report == null) {
            return;
        }
        new SetDialog(ui)
                .ask(report.sheets().stream().map(ReportSheet::name).toList(), old)
                .ifPresent(set -> ui.tasks()
                        .act("ui.report.task.sets", progress -> desk.save(set))
                        .onDone(done -> {
                            model.set(Optional.of(set));
                            reread(set);
                        })
                        .start());
    }

    /** With the version that it was saved under. */
    private void reread(SheetSet set) {
        ui.tasks()
                .run("ui.report.task.sets", progress -> desk.sets())
                .onDone(all -> {
                    model.set(all.stream().filter(s -> s.id().equals(set.id())).findFirst());
                    show(all);
                })
                .start();
    }

    private void remove(SheetSet set) {
        ui.tasks()
                .act("ui.report.task.sets", progress -> desk.remove(set))
                .onDone(done -> {
                    model.set(Optional.empty());
                    refresh();
                })
                .start();
    }

    private void printSheet() {
        print(report -> shown.get().map(List::of).orElse(List.of()));
    }

    private void print(java.util.function.Function<MonthlyReport, List<ReportSheet>> which) {
        MonthlyReport report = model.report().get();
        if (report == null) {
            return;
        }
        List<ReportSheet> sheets = which.apply(report);
        ui.tasks()
                .run("ui.report.task.print", progress -> {
                    Path file = folder().resolve(
                                    model.fileName(text("ui.report.file")).replace(".xlsx", ".pdf"));
                    ui.access().printed("report", null, String.valueOf(file.getFileName()));
                    desk.print(report, sheets, file, progress);
                    return file;
                })
                .onDone(file -> ui.navigator().open(new PrintPreview(ui, file, openFile)))
                .start();
    }

    /** Prints are made anew each time: the folder goes with the program. */
    private static Path folder() throws IOException {
        Path folder = Files.createTempDirectory("kopdesk-cetak");
        folder.toFile().deleteOnExit();
        return folder;
    }

    private void each(boolean zip) {
        MonthlyReport report = model.report().get();
        if (report == null) {
            return;
        }
        Optional<Path> target = zip
                ? ui.dialogs()
                        .saveFile(new Dialogs.FileQuestion(
                                text("ui.report.each.title"),
                                model.fileName(text("ui.report.file")).replace(".xlsx", ".zip"),
                                null,
                                List.of(new Dialogs.FileKind(text("ui.report.each.kind"), List.of("*.zip")))))
                : ui.dialogs().chooseFolder(text("ui.report.each.title"), null);
        target.ifPresent(chosen -> ui.tasks()
                .run("ui.report.task.each", progress -> {
                    told(chosen);
                    return desk.each(report, chosen, progress);
                })
                .onDone(files -> ui.dialogs()
                        .toast(
                                text("ui.report.each.done", report.regencies().size()),
                                text("ui.report.open"),
                                () -> openFile.accept(chosen)))
                .start());
    }

    private void fillOwn() {
        ui.dialogs()
                .openFile(new Dialogs.FileQuestion(text("ui.report.form.choose"), "", null, kinds()))
                .ifPresent(form -> fill(form, String.valueOf(form.getFileName())));
    }

    private void fillShipped(ReportForm.Shipped form) {
        ui.tasks()
                .run("ui.report.task.form", progress -> {
                    Path copy = folder().resolve(form.file());
                    ReportForm.copy(form, copy);
                    return copy;
                })
                .onDone(copy -> fill(copy, form.file()))
                .start();
    }

    private void fill(Path form, String name) {
        MonthlyReport report = model.report().get();
        if (report == null) {
            return;
        }
        String suggestion = name.replace(".xlsx", "-" + report.period() + ".xlsx");
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(text("ui.report.form.save"), suggestion, null, kinds()))
                .ifPresent(file -> ui.tasks()
                        .run("ui.report.task.form", progress -> {
                            told(file);
                            return desk.fill(form, report, file, progress);
                        })
                        .onDone(unknown -> filled(file, unknown))
                        .start());
    }

    private void filled(Path file, List<String> unknown) {
        if (!unknown.isEmpty()) {
            List<String> first = new ArrayList<>(unknown.subList(0, Math.min(12, unknown.size())));
            ui.dialogs()
                    .inform(
                            text("ui.report.form.unknown"),
                            text("ui.report.form.unknown.what", String.join(", ", first)));
        }
        ui.dialogs()
                .toast(
                        text("ui.report.saved", String.valueOf(file.getFileName())),
                        text("ui.report.open"),
                        () -> openFile.accept(file));
    }

    /** What goes out is written into the log of who looked at what, before it goes. */
    private void told(Path file) {
        ui.access().exported("report", null, String.valueOf(file.getFileName()));
    }

    private List<Dialogs.FileKind> kinds() {
        return List.of(new Dialogs.FileKind(text("ui.report.kind"), List.of("*.xlsx")));
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(text(key));
        item.setMnemonicParsing(true);
        item.setOnAction(e -> run.run());
        return item;
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
