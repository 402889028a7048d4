package id.kopdesk.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What may be laid beside a record, told by the file's content and never by its name. */
public enum FileType {
    PDF("pdf"),
    JPG("jpg"),
    PNG("png"),
    DOCX("docx"),
    XLSX("xlsx");

    private static final int HEAD = 1024;
    private final String extension;

    FileType(String extension) {
        this.extension = extension;
    }

    /** Without its dot. */
    public String extension() {
        return extension;
    }

    /** Empty for everything else: programs, macros, archives, old Office files, text. */
    static Optional<FileType> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (begins(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPG);
        }
        if (begins(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        return begins(head, 'P', 'K', 3, 4) ? office(file) : Optional.empty();
    }

    private static Optional<FileType> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean macros = zip.stream().anyMatch(e -> e.getName().endsWith("vbaProject.bin"));
            if (macros || zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(DOCX);
            }
            return Optional.ofNullable(zip.getEntry("xl/workbook.xml")).map(e -> XLSX);
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
