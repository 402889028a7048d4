package id.kopdesk.workbook;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A workbook or CSV file as it was read. Nothing outside the file is ever fetched, and no formula is computed.
 *
 * @param hash SHA-256 of the file, in hexadecimal
 */
public record SourceBook(Path file, String hash, boolean csv, List<SourceSheet> sheets) {
    private static final long LARGEST = 50L << 20;

    public SourceBook {
        sheets = List.copyOf(sheets);
    }

    /**
     * @throws CodedException naming why it cannot be read, and what to do
     * @throws Progress.Cancelled when the person asked to stop
     */
    public static SourceBook read(Path file, Progress progress) {
        String name = String.valueOf(file.getFileName());
        try {
            return read(file, name, progress);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new CodedException(e, "KD-524", "workbook.read.memory", name);
        }
    }

    private static SourceBook read(Path file, String name, Progress progress) {
        requireClosed(file, name);
        byte[] content = content(file, name);
        String hash = sha256(content);
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            return new SourceBook(file, hash, false, XlsxReader.read(file, name, progress));
        }
        requireText(content, name);
        return new SourceBook(file, hash, true, List.of(CsvSource.read(content, name)));
    }

    private static byte[] content(Path file, String name) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new CodedException("KD-510", "workbook.read.missing", name);
            }
            if (Files.size(file) > LARGEST) {
                throw new CodedException("KD-511", "workbook.read.large", name, LARGEST >> 20);
            }
            byte[] content = Files.readAllBytes(file);
            if (content.length == 0) {
                throw new CodedException("KD-512", "workbook.read.empty", name);
            }
            return content;
        } catch (IOException e) {
            throw new CodedException(e, "KD-513", "workbook.read.unreadable", name);
        }
    }

    /** Excel and LibreOffice lay a small file beside one that is open: what is on disk may not be what is shown. */
    static void requireClosed(Path file, String name) {
        if (Files.exists(file.resolveSibling("~$" + name))
                || Files.exists(file.resolveSibling(".~lock." + name + "#"))) {
            throw new CodedException("KD-514", "workbook.read.open", name);
        }
    }

    private static void requireText(byte[] content, String name) {
        if (content.length > 7 && content[0] == (byte) 0xD0 && content[1] == (byte) 0xCF) {
            boolean locked = has(content, "EncryptedPackage");
            throw new CodedException(
                    locked ? "KD-515" : "KD-516", locked ? "workbook.read.encrypted" : "workbook.read.xls", name);
        }
        String head = new String(content, 0, Math.min(content.length, 1000), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (head.contains("<html") || head.contains("<table") || head.contains("<!doctype") || head.contains("<?xml")) {
            throw new CodedException("KD-517", "workbook.read.html", name);
        }
        boolean wide = content.length > 1 && (content[0] & 0xFF) >= 0xFE && (content[1] & 0xFF) >= 0xFE;
        if (head.startsWith("%pdf") || (!wide && head.indexOf('\0') >= 0)) {
            throw new CodedException("KD-518", "workbook.read.foreign", name);
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?")) {
            throw new CodedException("KD-519", "workbook.read.renamed", name);
        }
    }

    private static boolean has(byte[] content, String word) {
        String wide = new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(content, StandardCharsets.ISO_8859_1).contains(wide);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
