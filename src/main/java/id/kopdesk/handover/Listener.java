package id.kopdesk.handover;

import id.kopdesk.base.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits, beside the open data, for orders of the same person; takes one command after the other. What only concerns the
 * window is not kept waiting by a command.
 */
public final class Listener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    /** What an address of a Unix domain socket holds on every system. */
    private static final int LONGEST_ADDRESS = 100;

    private static final int LONGEST_ORDER = 1 << 20;

    private final Path folder;
    private final Path socket;
    private final ServerSocketChannel server;
    private final Taker taker;
    private final ExecutorService commands = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "kopdesk-handed-over");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Door door;

    /** Does what is ordered and answers the exit code; empty where it cannot be done now, and the caller asks again. */
    @FunctionalInterface
    public interface Taker {
        OptionalInt take(Order order, PrintWriter out, PrintWriter err);
    }

    private Listener(Path folder, Path socket, ServerSocketChannel server, Taker taker) throws IOException {
        this.folder = folder;
        this.socket = socket;
        this.server = server;
        this.taker = taker;
        this.door = next();
    }

    /** Empty where this system has no such sockets: a second start then says who has the data open, as it always did. */
    public static Optional<Listener> open(Path folder, Taker taker) {
        try {
            Path socket = place(folder.toAbsolutePath());
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            Door.close(socket);
            Listener listener = new Listener(folder, socket, server, taker);
            Thread thread = new Thread(listener::listen, "kopdesk-handover");
            thread.setDaemon(true);
            thread.start();
            return Optional.of(listener);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("no orders are taken: {}", e.toString());
            return Optional.empty();
        }
    }

    private static Path place(Path folder) throws IOException {
        Path socket = folder.resolve("panggilan.sock");
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS
                ? socket
                : Files.createTempDirectory("kopdesk").resolve("panggilan.sock");
    }

    private Door next() throws IOException {
        Door next = Door.at(socket);
        next.write(folder);
        return next;
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                serve(server.accept());
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.warn("an order was not taken", e);
            }
        }
    }

    private void serve(SocketChannel caller) throws IOException {
        boolean later = false;
        try {
            Optional<Order> order = hear(caller);
            if (order.isEmpty()) {
                // Two who read the same token: the second reads the next one.
                AnswerWriter.send(writer(caller), new Answer(Answer.Kind.LATER, ""));
            }
            boolean command = order.filter(o -> !OpenFile.window(o)).isPresent();
            if (command) {
                commands.execute(() -> answer(caller, order.orElseThrow()));
                later = true;
            } else if (order.isPresent()) {
                answer(caller, order.get());
            }
        } finally {
            if (!later) {
                caller.close();
            }
        }
    }

    /** Empty for one with a wrong token. */
    private Optional<Order> hear(SocketChannel caller) throws IOException {
        BufferedReader in = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8));
        Order order = Json.read(line(in), Order.class);
        boolean known = MessageDigest.isEqual(
                order.token().getBytes(StandardCharsets.UTF_8), door.token().getBytes(StandardCharsets.UTF_8));
        // A token is spent by its use, right or wrong.
        door = next();
        if (!known) {
            LOG.warn("an order with a wrong token was turned away");
            return Optional.empty();
        }
        return Optional.of(order);
    }

    private void answer(SocketChannel caller, Order order) {
        try (caller) {
            Writer wire = writer(caller);
            OptionalInt code;
            try (PrintWriter out = new PrintWriter(new AnswerWriter(wire, Answer.Kind.OUT), true);
                    PrintWriter err = new PrintWriter(new AnswerWriter(wire, Answer.Kind.ERR), true)) {
                code = taker.take(order, out, err);
            }
            AnswerWriter.send(
                    wire,
                    code.isPresent()
                            ? new Answer(Answer.Kind.EXIT, Integer.toString(code.getAsInt()))
                            : new Answer(Answer.Kind.LATER, ""));
        } catch (IOException | RuntimeException e) {
            LOG.warn("an order was not answered", e);
        }
    }

    private static Writer writer(SocketChannel caller) {
        return Channels.newWriter(caller, StandardCharsets.UTF_8);
    }

    private static String line(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.length() > LONGEST_ORDER) {
                throw new IOException("no order");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            server.close();
            commands.shutdown();
            Door.remove(folder);
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.warn("the door's note stays", e);
        }
    }
}
