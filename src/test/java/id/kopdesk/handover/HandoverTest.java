package id.kopdesk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {
    private final List<Order> taken = Collections.synchronizedList(new ArrayList<>());
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void anOrderComesBackWithItsWordsAndItsExitCode() {
        try (Listener listener = open(folder)) {
            assertThat(call(folder, "periksa", "--data", "x y")).hasValue(7);
            assertThat(taken)
                    .singleElement()
                    .satisfies(order -> assertThat(order.words()).containsExactly("periksa", "--data", "x y"))
                    .satisfies(order -> assertThat(order.environment()).containsEntry("KOPDESK_SANDI", "rahasia ñ"))
                    .satisfies(order -> assertThat(Path.of(order.from())).isAbsolute());
            assertThat(out.toString()).isEqualTo("jawaban ñ\nsatu lagi\n");
            assertThat(err.toString()).isEqualTo("kemajuan\n");
        }
    }

    @Test
    void aTokenIsGoodForOneOrder() {
        try (Listener listener = open(folder)) {
            Door first = Door.read(folder).orElseThrow();
            assertThat(call(folder, "satu")).hasValue(7);
            assertThat(Door.read(folder).orElseThrow().token()).isNotEqualTo(first.token());
            assertThat(knock(first, new Order(first.token(), List.of("dua"), ".", Map.of())))
                    .isEqualTo("{\"kind\":\"LATER\",\"text\":\"\"}\n");
            assertThat(call(folder, "tiga")).hasValue(7);
            assertThat(taken).extracting(o -> o.words().get(0)).containsExactly("satu", "tiga");
        }
    }

    @Test
    void whatIsNoOrderIsTurnedAwayAndTheNextOneIsTaken() {
        try (Listener listener = open(folder)) {
            assertThat(knock(Door.read(folder).orElseThrow(), "GET / HTTP/1.1")).isEmpty();
            assertThat(knock(Door.read(folder).orElseThrow(), Map.of("token", "x")))
                    .isEmpty();
            assertThat(call(folder, "satu")).hasValue(7);
        }
    }

    @Test
    void onlyTheOwnerCanReadTheTokenAndUseTheSocket() throws Exception {
        try (Listener listener = open(folder)) {
            for (String name : List.of("panggilan.json", "panggilan.sock")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .isEqualTo("rw-------");
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderWithALongNameIsReachedToo() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("x".repeat(120)));
        try (Listener listener = open(deep)) {
            assertThat(call(deep, "satu")).hasValue(7);
        }
    }

    @Test
    void whereNobodyListensTheCallerGoesOnByItself() throws Exception {
        assertThat(call(folder, "satu")).isEmpty();
        new Door(folder.resolve("panggilan.sock").toString(), "0").write(folder);
        assertThat(call(folder, "satu")).as("left by a program that was killed").isEmpty();
        try (Listener listener = open(folder)) {
            assertThat(call(folder, "satu")).hasValue(7);
        }
    }

    private Listener open(Path where) {
        return Listener.open(where, (order, o, e) -> {
                    taken.add(order);
                    e.println("kemajuan");
                    o.println("jawaban ñ");
                    o.println("satu lagi");
                    return OptionalInt.of(7);
                })
                .orElseThrow();
    }

    private OptionalInt call(Path where, String... words) {
        return Caller.call(
                where,
                List.of(words),
                Map.of("KOPDESK_SANDI", "rahasia ñ"),
                new PrintWriter(out),
                new PrintWriter(err));
    }

    /** What comes back to somebody who speaks for himself. */
    private static String knock(Door door, Object words) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(door.socket()))) {
            channel.write(ByteBuffer.wrap((Json.write(words) + "\n").getBytes(StandardCharsets.UTF_8)));
            ByteBuffer answer = ByteBuffer.allocate(1000);
            int read = channel.read(answer);
            return read < 0 ? "" : new String(answer.array(), 0, read, StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
