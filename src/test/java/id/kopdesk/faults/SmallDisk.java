package id.kopdesk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory that can be filled to its last byte. */
public final class SmallDisk implements AutoCloseable {
    private final Path at;

    /** @throws Fault.CannotRun where nobody may mount */
    public SmallDisk(Path at, int megabytes) throws IOException, InterruptedException {
        this.at = Files.createDirectories(at);
        try {
            Process mount = new ProcessBuilder(
                            "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=777", "tmpfs", at.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(mount.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (mount.waitFor() != 0) {
                throw new Fault.CannotRun("needs leave to mount a small disk: " + said.strip());
            }
        } catch (IOException e) {
            throw new Fault.CannotRun("needs the command mount: " + e.getMessage());
        }
    }

    /** Leaves only so many megabytes free. */
    public void fill(int left) throws IOException {
        long most = Files.getFileStore(at).getUsableSpace() - ((long) left << 20);
        byte[] block = new byte[64 << 10];
        try (var out = Files.newOutputStream(at.resolve("penuh"))) {
            for (long written = 0; written < most || left == 0; written += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            if (left > 0) {
                throw e;
            }
        }
    }

    public void free() throws IOException {
        Files.deleteIfExists(at.resolve("penuh"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        new ProcessBuilder("umount", "-l", at.toString()).start().waitFor();
    }
}
