package id.kopdesk.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** An open file of which a plan sees every write. */
final class FaultChannel extends FileBase {
    private final FileChannel base;
    private final DiskPlan plan;
    private final String file;

    FaultChannel(FileChannel base, DiskPlan plan, String file) {
        this.base = base;
        this.plan = plan;
        this.file = file;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return base.read(to);
    }

    @Override
    public synchronized int read(ByteBuffer to, long position) throws IOException {
        return base.read(to, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        long position = base.position();
        int written = write(from, position);
        base.position(position + written);
        return written;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        plan.before(DiskPlan.Step.WRITE, file);
        ByteBuffer seen = from.duplicate();
        int written = base.write(from, position);
        byte[] bytes = new byte[written];
        seen.get(bytes);
        plan.wrote(file, position, bytes);
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        plan.before(DiskPlan.Step.FORCE, file);
        base.force(metaData);
        plan.forced(file);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        plan.before(DiskPlan.Step.TRUNCATE, file);
        base.truncate(size);
        plan.cut(file, size);
        return this;
    }

    @Override
    public long position() throws IOException {
        return base.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        base.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return base.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
