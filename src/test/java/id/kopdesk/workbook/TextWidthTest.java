package id.kopdesk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void aNameThatFitsItsColumnTakesOneLine() {
        assertThat(TextWidth.lines("Koperasi Desa Merah Putih Sungai Telan Besar", 38))
                .isEqualTo(1);
        assertThat(TextWidth.lines("Koperasi Desa Merah Putih Karya Baru Kecamatan Tabunganen", 38))
                .isEqualTo(2);
        assertThat(TextWidth.lines("KOPERASI DESA MERAH PUTIH WONOMULYO MEKARWANGI", 38))
                .isEqualTo(2);
        assertThat(TextWidth.lines("satu\ndua", 38)).isEqualTo(2);
        assertThat(TextWidth.lines("1".repeat(90), 30)).isEqualTo(3);
    }

    /** Held against a real font whose letters are as wide as Calibri's or wider, in words of every mixture. */
    @Test
    void noTextIsWiderThanItIsTakenFor() throws IOException {
        Random random = new Random(20261125);
        String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,-/()";
        try (PDDocument document = new PDDocument();
                InputStream file =
                        Objects.requireNonNull(getClass().getResourceAsStream("/fonts/NotoSans-Regular.ttf"))) {
            PDFont font = PDType0Font.load(document, file);
            double digit = font.getStringWidth("0");
            for (int i = 0; i < 2_000; i++) {
                StringBuilder text = new StringBuilder();
                for (int c = 0; c < 40; c++) {
                    text.append(random.nextInt(6) == 0 ? ' ' : letters.charAt(random.nextInt(letters.length())));
                }
                assertThat(font.getStringWidth(text.toString()) / digit)
                        .as(text.toString())
                        .isLessThan(TextWidth.of(text.toString()) * 1.06);
            }
        }
    }
}
