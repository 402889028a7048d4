package id.kopdesk.cli;

import id.kopdesk.account.Secret;
import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file with a password in its only line. */
final class PasswordFile {
    private static final int LONGEST = 4096;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PasswordFile() {}

    /** @throws CodedException KD-966 when it cannot be read or holds no line of text */
    static Secret read(Path file) {
        byte[] bytes = new byte[0];
        CharBuffer letters = CharBuffer.allocate(0);
        try {
            if (Files.size(file) > LONGEST) {
                throw new CodedException("KD-966", "cli.password.file", file.toString());
            }
            bytes = Files.readAllBytes(file);
            letters = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            CharSequence line = line(letters);
            if (line.length() == 0) {
                throw new CodedException("KD-966", "cli.password.file", file.toString());
            }
            return Secret.of(line);
        } catch (IOException e) {
            throw new CodedException(e, "KD-966", "cli.password.file", file.toString());
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(letters.array(), '\0');
        }
    }

    /** Editors end the line and may begin the file with a mark; neither belongs to the password. */
    private static CharSequence line(CharBuffer letters) {
        int from = letters.length() > 0 && letters.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int to = letters.length();
        while (to > from && (letters.charAt(to - 1) == '\n' || letters.charAt(to - 1) == '\r')) {
            to--;
        }
        return letters.subSequence(from, to);
    }
}
