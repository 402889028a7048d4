package id.kopdesk.handover;

import id.kopdesk.base.Json;
import java.io.IOException;
import java.io.Writer;

/** Sends what is written, flush by flush. */
final class AnswerWriter extends Writer {
    private final Writer wire;
    private final Answer.Kind kind;
    private final StringBuilder waiting = new StringBuilder();

    AnswerWriter(Writer wire, Answer.Kind kind) {
        this.wire = wire;
        this.kind = kind;
    }

    static void send(Writer wire, Answer answer) throws IOException {
        synchronized (wire) {
            wire.write(Json.write(answer) + "\n");
            wire.flush();
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        waiting.append(text, from, length);
    }

    @Override
    public void flush() throws IOException {
        if (waiting.length() > 0) {
            String text = waiting.toString();
            waiting.setLength(0);
            send(wire, new Answer(kind, text));
        }
    }

    /** The wire stays open for the exit code. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
