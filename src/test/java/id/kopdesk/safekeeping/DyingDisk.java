package id.kopdesk.safekeeping;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The PC's disks until the nth operation; that one is done half, and none after it. */
final class DyingDisk implements Disk {
    private final Disk real = new LocalDisk();
    private final boolean power;
    private int left;

    private DyingDisk(int operations, boolean power) {
        this.left = operations;
        this.power = power;
    }

    /** The process is gone: nothing that stands after the operation runs, and nothing catches it. */
    static DyingDisk killedAt(int operation) {
        return new DyingDisk(operation, true);
    }

    /** The operation fails once, as on a full disk; what clears up after it works. */
    static DyingDisk failingAt(int operation) {
        return new DyingDisk(operation, false);
    }

    /** What happens where the power goes. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private void step() throws IOException {
        left--;
        if (left == 0 && !power) {
            throw new IOException("no space left on device");
        }
        if (left <= 0 && power) {
            throw new Killed();
        }
    }

    /** Whether the operation was reached at all. */
    boolean died() {
        return left <= 0;
    }

    @Override
    public void directories(Path folder) throws IOException {
        step();
        real.directories(folder);
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        step();
        return new FilterOutputStream(real.create(file)) {
            private boolean begun;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (!begun) {
                    begun = true;
                    if (left == 1) {
                        out.write(bytes, from, length / 2);
                    }
                    step();
                }
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                try {
                    step();
                } finally {
                    out.close();
                }
            }
        };
    }

    @Override
    public void force(Path file) throws IOException {
        step();
        real.force(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        real.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        real.delete(path);
    }
}
