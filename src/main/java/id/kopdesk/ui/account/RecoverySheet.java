package id.kopdesk.ui.account;

import id.kopdesk.account.RecoveryKey;
import id.kopdesk.base.Texts;
import id.kopdesk.database.SafeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The sheet that goes into a locked drawer. */
final class RecoverySheet {
    private static final double PAGE_WIDTH = 440;
    private static final int COLUMNS = 3;

    private RecoverySheet() {}

    static String text(Texts texts, String office, RecoveryKey key) {
        StringBuilder words = new StringBuilder();
        List<String> all = key.words();
        for (int i = 0; i < all.size(); i++) {
            words.append(i + 1).append(". ").append(all.get(i)).append((i + 1) % COLUMNS == 0 ? "\n" : "     ");
        }
        return texts.get("ui.account.sheet", office, words.toString());
    }

    static Node page(String text) {
        Text page = new Text(text);
        page.setFont(Font.font("monospace", 12));
        page.setWrappingWidth(PAGE_WIDTH);
        return page;
    }

    static void write(Path file, String text) throws IOException {
        SafeFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
