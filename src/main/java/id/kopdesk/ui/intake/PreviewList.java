package id.kopdesk.ui.intake;

import id.kopdesk.intake.Decision;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.Preview;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A list whose rows are judged one by one in a preview; how it is saved and written back its room knows. */
public abstract class PreviewList implements ImportDesk.ReadList {
    private final ImportDesk desk;
    private final Path file;
    private final Preview<?> preview;

    protected PreviewList(ImportDesk desk, Path file, Preview<?> preview) {
        this.desk = desk;
        this.file = file;
        this.preview = preview;
    }

    @Override
    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public List<Item> items() {
        return preview.items();
    }

    @Override
    public Map<RowStatus, Integer> counts() {
        return preview.counts();
    }

    @Override
    public void decide(int row, Decision decision) {
        preview.decide(row, decision);
    }

    @Override
    public int revert(Receipt receipt, String reason) {
        return desk.takeBack(
                desk.earlier().stream()
                        .filter(one -> one.id().equals(receipt.batch()))
                        .findFirst()
                        .orElseThrow(),
                reason);
    }
}
