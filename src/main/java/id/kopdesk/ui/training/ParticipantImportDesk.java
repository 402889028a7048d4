package id.kopdesk.ui.training;

import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.History;
import id.kopdesk.database.Table;
import id.kopdesk.database.Undo;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.intake.Receipt;
import id.kopdesk.region.Region;
import id.kopdesk.training.ParticipantImport;
import id.kopdesk.training.TrainingTables;
import id.kopdesk.ui.intake.ImportDesk;
import id.kopdesk.ui.intake.PreviewList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Attendance lists of one batch. */
final class ParticipantImportDesk implements ImportDesk {
    private static final int MOST = 200;

    private final Texts texts;
    private final TrainingDesk desk;
    private final UUID batch;

    ParticipantImportDesk(Texts texts, TrainingDesk desk, UUID batch) {
        this.texts = texts;
        this.desk = desk;
        this.batch = batch;
    }

    private ParticipantImport imports() {
        return new ParticipantImport(
                desk.database(), desk.regions(), desk.clock().today());
    }

    @Override
    public LocalDate today() {
        return desk.clock().today();
    }

    @Override
    public ZoneId zone() {
        return desk.clock().zone();
    }

    @Override
    public List<Batch> earlier() {
        return new ImportBatches(desk.database())
                .list(MOST).stream().filter(ParticipantImport::isOurs).toList();
    }

    @Override
    public int takeBack(Batch taken, String reason) {
        List<Table> tables = new ArrayList<>(TrainingTables.all());
        tables.add(ImportBatches.TABLE);
        return imports().revert(desk.actor(), new Undo(desk.database(), new History(tables)), taken, reason);
    }

    @Override
    public void template(Path target) {
        imports().template(desk.actor(), batch, target, texts);
    }

    @Override
    public String field(String name) {
        if (name.startsWith("mark.")) {
            LocalDate day = LocalDate.parse(name.substring(5, 15));
            return day.getDayOfMonth() + "/" + day.getMonthValue() + " "
                    + texts.get("training.half." + name.substring(16));
        }
        return texts.get(name.equals("pre") ? "report.training.pre" : "report.training.post");
    }

    @Override
    public String place(String code) {
        return desk.regions().path(code).stream()
                .skip(1)
                .map(Region::name)
                .reduce((wide, narrow) -> narrow + ", " + wide)
                .orElse("");
    }

    @Override
    public ReadList read(Path file, LocalDate asOf, Progress progress) {
        ParticipantImport imports = imports();
        ParticipantImport.Staged staged = imports.stage(desk.actor(), batch, file, asOf, progress);
        return new PreviewList(this, file, staged.preview()) {
            @Override
            public Receipt commit(Progress commitProgress) {
                return imports.commit(desk.actor(), staged, commitProgress);
            }

            @Override
            public void annotate(Path target) {
                imports.annotate(staged, target, texts);
            }
        };
    }
}
