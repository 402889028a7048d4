package id.kopdesk.handover;

import id.kopdesk.base.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.LoggerFactory;

/** Hands a command to the program that has the data of a folder open. */
public final class Caller {
    private Caller() {}

    /**
     * @param words the command line; empty to bring the window to the front
     * @param environment the variables that commands read
     * @return the exit code, or empty when nobody listens there: the caller then goes on by itself
     */
    public static OptionalInt call(
            Path folder, List<String> words, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        return ask(folder, words, environment, out, err).exit();
    }

    static Reply ask(
            Path folder, List<String> words, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        Optional<Door> door = Door.read(folder);
        if (door.isEmpty()) {
            return Reply.of(Reply.Kind.NOT_NOW);
        }
        boolean sent = false;
        try (SocketChannel channel =
                SocketChannel.open(UnixDomainSocketAddress.of(door.get().socket()))) {
            Writer wire = Channels.newWriter(channel, StandardCharsets.UTF_8);
            String from = Path.of("").toAbsolutePath().toString();
            wire.write(Json.write(new Order(door.get().token(), words, from, environment)) + "\n");
            sent = true;
            wire.flush();
            return hear(new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8)), out, err);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            LoggerFactory.getLogger(Caller.class).info("nobody takes the order: {}", e.toString());
            return Reply.of(sent ? Reply.Kind.BROKEN_OFF : Reply.Kind.NOT_NOW);
        }
    }

    private static Reply hear(BufferedReader in, PrintWriter out, PrintWriter err) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Answer answer = Json.read(line, Answer.class);
            switch (answer.kind()) {
                case OUT -> {
                    out.print(answer.text());
                    out.flush();
                }
                case ERR -> {
                    err.print(answer.text());
                    err.flush();
                }
                case EXIT -> {
                    return Reply.done(Integer.parseInt(answer.text()));
                }
                case LATER -> {
                    return Reply.of(Reply.Kind.NOT_NOW);
                }
            }
        }
        return Reply.of(Reply.Kind.BROKEN_OFF);
    }
}
