package id.kopdesk.workbook;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A workbook whose rows are read one after the other, for lists too long to be held in memory. CSV is held whole. */
public final class SheetStream implements AutoCloseable {
    private static final long LARGEST = 400L << 20;
    private static final long LARGEST_PART = 2_000L << 20;

    private final Path file;
    private final String name;
    private final String hash;
    private final @Nullable SourceBook whole;
    private final @Nullable ZipFile zip;
    private final @Nullable ZipGuard parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<String> strings = List.of();
    private XlsxStyles styles = XlsxStyles.NONE;
    private boolean date1904;

    private record Sheet(String name, String part, boolean visible) {}

    /**
     * @param index by which {@link #rows} knows the sheet
     * @param rows the first ones
     * @param merges all of the sheet
     */
    public record Head(int index, String name, boolean visible, List<SourceRow> rows, List<SourceSheet.Merge> merges) {}

    /** @throws CodedException naming why it cannot be read, and what to do */
    public static SheetStream open(Path file, Progress progress) {
        String name = String.valueOf(file.getFileName());
        try {
            boolean packed;
            if (!Files.isRegularFile(file)) {
                throw new CodedException("KD-510", "workbook.read.missing", name);
            }
            try (InputStream in = Files.newInputStream(file)) {
                packed = in.read() == 'P' && in.read() == 'K';
            }
            if (!packed) {
                SourceBook book = SourceBook.read(file, progress);
                return new SheetStream(file, name, book.hash(), book, null);
            }
            if (Files.size(file) > LARGEST) {
                throw new CodedException("KD-511", "workbook.read.large", name, LARGEST >> 20);
            }
            SourceBook.requireClosed(file, name);
            SheetStream stream = new SheetStream(file, name, hash(file), null, new ZipFile(file.toFile()));
            stream.begin();
            return stream;
        } catch (IOException e) {
            throw new CodedException(e, "KD-513", "workbook.read.unreadable", name);
        }
    }

    private SheetStream(Path file, String name, String hash, @Nullable SourceBook whole, @Nullable ZipFile zip) {
        this.file = file;
        this.name = name;
        this.hash = hash;
        this.whole = whole;
        this.zip = zip;
        this.parts = zip == null ? null : new ZipGuard(zip, name, LARGEST_PART);
    }

    private void begin() {
        guarded(() -> {
            ZipGuard own = java.util.Objects.requireNonNull(parts);
            XlsxReader.requireWorkbook(own, name);
            XlsxReader reader = new XlsxReader(own);
            for (XlsxReader.Sheet sheet : reader.book()) {
                String part = reader.part(sheet);
                if (part != null) {
                    sheets.add(new Sheet(sheet.name(), part, sheet.visible()));
                }
            }
            styles = reader.styles();
            strings = reader.strings();
            date1904 = reader.date1904();
        });
    }

    public Path file() {
        return file;
    }

    /** SHA-256 of the file, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** @param rows how many of each sheet, from its top */
    public List<Head> heads(int rows, Progress progress) {
        List<Head> heads = new ArrayList<>();
        SourceBook book = whole;
        if (book != null) {
            for (SourceSheet sheet : book.sheets()) {
                heads.add(new Head(
                        heads.size(),
                        sheet.name(),
                        sheet.visible(),
                        sheet.rows().subList(0, Math.min(rows, sheet.rows().size())),
                        sheet.merges()));
            }
            return heads;
        }
        for (int i = 0; i < sheets.size(); i++) {
            progress.check();
            List<SourceRow> first = new ArrayList<>();
            read(i, progress, row -> {
                first.add(row);
                return first.size() < rows;
            });
            Sheet sheet = sheets.get(i);
            heads.add(new Head(i, sheet.name(), sheet.visible(), first, MergeScan.of(this::open, sheet.part(), name)));
        }
        return heads;
    }

    /** Every row of a sheet, in order. */
    public void rows(int sheet, Progress progress, Consumer<SourceRow> into) {
        SourceBook book = whole;
        if (book != null) {
            book.sheets().get(sheet).rows().forEach(into);
            return;
        }
        read(sheet, progress, row -> {
            into.accept(row);
            return true;
        });
    }

    private void read(int sheet, Progress progress, Predicate<SourceRow> into) {
        guarded(() -> {
            Sheet own = sheets.get(sheet);
            try (InputStream in = open(own.part())) {
                new XlsxSheetReader(strings, styles, date1904, progress, into)
                        .read(in, own.name(), own.part(), own.visible());
            }
        });
    }

    private InputStream open(String part) throws IOException {
        return java.util.Objects.requireNonNull(parts).open(part);
    }

    private interface Reading {
        void run() throws IOException, XMLStreamException;
    }

    private void guarded(Reading reading) {
        try {
            reading.run();
        } catch (CodedException | Progress.Cancelled e) {
            throw e;
        } catch (IOException | XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            // A broken file fails wherever it is read: a string that is not in the table, a number that is none.
            throw new CodedException(e, "KD-520", "workbook.read.damaged", name);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new CodedException(e, "KD-524", "workbook.read.memory", name);
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream counted = new DigestInputStream(in, digest)) {
                counted.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (zip != null) {
            try {
                zip.close();
            } catch (IOException e) {
                // Read only: nothing can be lost.
                org.slf4j.LoggerFactory.getLogger(SheetStream.class).warn("the file stays open", e);
            }
        }
    }
}
