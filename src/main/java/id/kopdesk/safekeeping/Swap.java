package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts one set of office files in place of another by renames alone. What is to be done stands in a journal first, so
 * that whoever starts after a power cut goes on where it ended: each step can be taken twice.
 */
final class Swap {
    static final String JOURNAL = "pulih.json";
    static final String SCRATCH = ".pulih.tmp";

    private final Path folder;
    private final Disk disk;

    Swap(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * @param from folder with the new files, inside the data folder
     * @param kept folder that takes the old ones
     */
    record Plan(String from, String kept, List<String> old, List<String> fresh) {
        Plan {
            old = List.copyOf(old);
            fresh = List.copyOf(fresh);
        }
    }

    void run(Plan plan) throws IOException {
        Path beside = folder.resolve(JOURNAL + ".tmp");
        try (OutputStream out = disk.create(beside)) {
            out.write(Json.write(plan).getBytes(StandardCharsets.UTF_8));
        }
        disk.move(beside, folder.resolve(JOURNAL));
        finish(plan);
    }

    /** Whether there is something to end or to clear away. */
    boolean leftOver() {
        return begun() || Files.exists(folder.resolve(JOURNAL + ".tmp")) || Files.exists(folder.resolve(SCRATCH));
    }

    private boolean begun() {
        return Files.exists(folder.resolve(JOURNAL));
    }

    /**
     * Ends what was begun, and clears away what was not.
     *
     * @throws CodedException when the journal cannot be read; nothing is touched then
     */
    void recover() throws IOException {
        if (begun()) {
            Plan plan = journal();
            if (canFinish(plan)) {
                finish(plan);
            } else {
                goBack(plan);
            }
        }
        disk.delete(folder.resolve(JOURNAL + ".tmp"));
        Folders.clear(disk, folder.resolve(SCRATCH));
    }

    private Plan journal() throws IOException {
        Path file = folder.resolve(JOURNAL);
        try {
            return Json.read(Files.readString(file, StandardCharsets.UTF_8), Plan.class);
        } catch (IllegalArgumentException e) {
            throw new CodedException(e, "KD-925", "safekeeping.restore.journal", file.toString());
        }
    }

    /** False when somebody took the new files away in between. */
    private boolean canFinish(Plan plan) {
        return plan.fresh().stream()
                .allMatch(name -> Files.exists(in(plan.from(), name))
                        || Files.exists(folder.resolve(name))
                                && (!plan.old().contains(name) || Files.exists(in(plan.kept(), name))));
    }

    private void finish(Plan plan) throws IOException {
        if (!plan.old().isEmpty()) {
            disk.directories(folder.resolve(plan.kept()));
        }
        for (String name : plan.old()) {
            if (!Files.exists(in(plan.kept(), name)) && Files.exists(folder.resolve(name))) {
                disk.move(folder.resolve(name), in(plan.kept(), name));
            }
        }
        for (String name : plan.fresh()) {
            if (Files.exists(in(plan.from(), name))) {
                disk.move(in(plan.from(), name), folder.resolve(name));
            }
        }
        disk.delete(folder.resolve(JOURNAL));
        Folders.clear(disk, folder.resolve(plan.from()));
    }

    private void goBack(Plan plan) throws IOException {
        for (String name : plan.old()) {
            Path old = in(plan.kept(), name);
            if (Files.exists(old)) {
                Folders.clear(disk, folder.resolve(name));
                disk.move(old, folder.resolve(name));
            }
        }
        disk.delete(folder.resolve(JOURNAL));
        Folders.clear(disk, folder.resolve(plan.kept()));
    }

    private Path in(String place, String name) {
        return folder.resolve(place).resolve(name);
    }
}
