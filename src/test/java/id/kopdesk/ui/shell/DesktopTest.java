package id.kopdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The start of the window, in a program of its own. */
@EnabledOnOs(OS.LINUX)
class DesktopTest {
    private record Ended(int code, String out, String err) {}

    @Test
    void withoutADisplayThereIsAPlainAnswerAndNoStackTrace() throws Exception {
        Ended ended = start(false, "show");
        assertThat(ended.out()).isEqualTo("NO_DISPLAY\n");
        assertThat(ended.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(ended.code()).isZero();
    }

    @Test
    @Tag("jendela")
    void aWindowOpensAndItsClosingEndsTheRunInSilence() throws Exception {
        Ended ended = start(true, "show");
        assertThat(ended.out()).isEqualTo("id_ID\nCLOSED\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    @Tag("jendela")
    void anOpeningThatFailsIsToldAndEndsTheRun() throws Exception {
        Ended ended = start(true, "fail");
        assertThat(ended.out()).isEqualTo("failed: no office\nCLOSED\n");
    }

    private static Ended start(boolean display, String how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DesktopTest.class.getName(),
                how));
        ProcessBuilder builder = new ProcessBuilder(command);
        if (!display) {
            builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        }
        Path err = java.nio.file.Files.createTempFile("desktop", ".err");
        builder.redirectError(err.toFile());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String errors = java.nio.file.Files.readString(err);
        java.nio.file.Files.delete(err);
        return new Ended(code, out, errors);
    }

    public static void main(String[] how) {
        Desktop.Answer answer = new Desktop().begin(Texts.INDONESIAN).run(new Desktop.Opening() {
            @Override
            public void open(Stage stage, Runnable close) {
                if (how[0].equals("fail")) {
                    throw new IllegalStateException("no office");
                }
                stage.show();
                System.out.println(java.util.Locale.getDefault());
                stage.hide();
                close.run();
            }

            @Override
            public void failed(Throwable failure) {
                System.out.println("failed: " + failure.getMessage());
            }
        });
        System.out.println(answer);
    }
}
