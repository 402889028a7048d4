package id.kopdesk.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlineCheckTest {
    private final Publisher publisher = new Publisher();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private byte[] answer = publisher.head();
    private int status = 200;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/{platform}/{bentuk}";
    }

    private OnlineCheck check(String own) {
        return new OnlineCheck(publisher.trusted(), Publisher.pc(own, Form.DEB));
    }

    @Test
    void aNewerVersionIsToldAndOnlyItsHeadIsAskedFor() {
        assertThat(check("1.4.0").ask(address()))
                .hasValueSatisfying(found -> assertThat(found.version()).hasToString("2.0.0"));
        assertThat(asked).containsExactly("GET /linux-x64/deb");
    }

    @Test
    void ofAWholeUpdateFileBehindTheAddressOnlyTheStartIsTaken() {
        answer = Publisher.joined(publisher.head(), new byte[1 << 20]);
        assertThat(check("1.4.0").ask(address())).isPresent();
    }

    @Test
    void nothingNewerIsNoNews() {
        assertThat(check("2.0.0").ask(address())).isEmpty();
        assertThat(check("2.1.0").ask(address())).isEmpty();
    }

    @Test
    void anAnswerThatIsNotSignedIsNotBelieved() {
        answer = "<html>Masuk ke Wi-Fi</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        refused("KD-981", address());
        answer = new Publisher().head();
        refused("KD-983", address());
        answer = publisher.form(Form.SETUP).head();
        refused("KD-985", address());
    }

    @Test
    void nobodyThereAndAPageThatIsMissingAreSaid() {
        status = 404;
        refused("KD-991", address());
        server.stop(0);
        refused("KD-991", address());
    }

    @Test
    void onlyAWholeHttpAddressIsOne() {
        for (String wrong : List.of("", "kopdesk.id/x", "file:///etc/passwd", "ftp://x/y", "https://", "http://a b/")) {
            refused("KD-992", wrong);
        }
    }

    @Test
    void itIsOffUntilSomebodyTurnsItOnAndADamagedNoteIsOff() throws Exception {
        OnlineMemory memory = new OnlineMemory(folder);
        assertThat(memory.choice()).isEqualTo(new OnlineMemory.Choice(false, ""));
        assertThatThrownBy(() -> memory.choose(new OnlineMemory.Choice(true, " ")))
                .isInstanceOf(CodedException.class);
        memory.choose(new OnlineMemory.Choice(true, " https://kopdesk.example/{platform} "));
        memory.asked(Instant.EPOCH);
        assertThat(new OnlineMemory(folder).choice())
                .isEqualTo(new OnlineMemory.Choice(true, "https://kopdesk.example/{platform}"));
        assertThat(memory.asked()).contains(Instant.EPOCH);
        Files.writeString(folder.resolve("pembaruan.json"), "{rusak");
        assertThat(memory.choice().on()).isFalse();
        assertThat(memory.asked()).isEmpty();
    }

    private void refused(String code, String address) {
        assertThatThrownBy(() -> check("1.4.0").ask(address))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
