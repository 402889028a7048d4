package id.kopdesk.safekeeping;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** One entry of a zip as a stream of its own: closing it leaves the zip open. */
final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream into) {
        super(into);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
