package id.kopdesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Shots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxThread.class)
class LookTest {
    @Test
    void amountsAlignBecauseEveryDigitIsAsWideAsTheOthers() {
        for (FontWeight weight : List.of(FontWeight.NORMAL, FontWeight.BOLD)) {
            Font font = Font.font("Noto Sans", weight, FontPosture.REGULAR, 12);
            assertThat(font.getFamily()).isEqualTo("Noto Sans");
            double one = width("1111111111", font);
            for (char digit = '0'; digit <= '9'; digit++) {
                assertThat(width(String.valueOf(digit).repeat(10), font)).isEqualTo(one);
            }
        }
    }

    @Test
    void theIconIsDrawnInEverySizeWithClearCorners() {
        List<Image> images = AppIcon.images();
        assertThat(images).extracting(Image::getWidth).containsExactly(16.0, 32.0, 48.0, 64.0, 128.0, 256.0);
        Image large = images.get(5);
        assertThat(large.getPixelReader().getColor(0, 0).getOpacity()).isZero();
        assertThat(large.getPixelReader().getColor(128, 16).getOpacity()).isEqualTo(1);
    }

    @Test
    void noScreenNamesAColourOfItsOwn() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/id/kopdesk/ui"))) {
            List<Path> literal = sources.filter(p -> p.toString().endsWith(".java"))
                    .filter(p -> !p.endsWith("AppIcon.java"))
                    .filter(p -> text(p).matches("(?s).*(Color\\.|#[0-9a-fA-F]{6}|rgba?\\(|setStyle\\().*"))
                    .toList();
            assertThat(literal).isEmpty();
        }
        assertThat(text(Path.of("src/main/resources/css/kopdesk.css")))
                .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    }

    /** In the dark look the tint is half transparent: the accent must not shine through it. */
    @Test
    void theFocusedListsSelectedRowIsAQuietTintInBothLooks() {
        for (Theme theme : Theme.values()) {
            theme.use();
            TableView<String> table = new TableView<>();
            table.getStyleClass().add("list-table");
            table.setFixedCellSize(32);
            table.getColumns().add(new TableColumn<>("Nama"));
            table.getItems().addAll("a", "b", "c");
            table.getSelectionModel().select(1);
            Scene scene = Shots.dressed(new StackPane(table), 400, 200);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            table.requestFocus();
            for (int i = 0; i < 3; i++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            assertThat(table.isFocused()).isTrue();
            PixelReader pixels = scene.snapshot(null).getPixelReader();
            // Below a head of 36 and the first row of 32 pixels.
            Color accent = pixels.getColor(1, 84);
            Color selected = pixels.getColor(300, 84);
            Color plain = pixels.getColor(300, 116);
            stage.hide();
            assertThat(selected).as("%s", theme).isNotEqualTo(plain).isNotEqualTo(accent);
            assertThat(distance(selected, plain)).isLessThan(distance(accent, plain) / 2);
        }
        Theme.LIGHT.use();
    }

    private static double distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double width(String digits, Font font) {
        Text text = new Text(digits);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
