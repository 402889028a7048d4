package id.kopdesk.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's files as a plan lets them be; H2 itself makes the instances, so plans are looked up by folder. */
public final class FaultPath extends FilePathWrapper {
    static final String LAYER = "kopfault:";
    private static final Map<String, DiskPlan> PLANS = new ConcurrentHashMap<>();
    private static final DiskPlan SOUND = (step, file) -> {};

    /** H2 asks for it. */
    public FaultPath() {}

    static void plan(Path folder, DiskPlan plan) {
        FilePath.register(new FaultPath());
        PLANS.put(folder.toAbsolutePath().toString() + "/", plan);
    }

    static void forget(Path folder) {
        PLANS.remove(folder.toAbsolutePath().toString() + "/");
    }

    @Override
    public String getScheme() {
        return LAYER.substring(0, LAYER.length() - 1);
    }

    private DiskPlan plan() {
        String file = getBase().toString();
        return PLANS.entrySet().stream()
                .filter(entry -> file.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(SOUND);
    }

    private String file() {
        return getBase().toString();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        plan().before(DiskPlan.Step.OPEN, file());
        return new FaultChannel(getBase().open(mode), plan(), file());
    }

    @Override
    public void delete() {
        asked(DiskPlan.Step.DELETE);
        super.delete();
    }

    @Override
    public void moveTo(FilePath target, boolean atomic) {
        asked(DiskPlan.Step.MOVE);
        super.moveTo(target, atomic);
    }

    private void asked(DiskPlan.Step step) {
        try {
            plan().before(step, file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
