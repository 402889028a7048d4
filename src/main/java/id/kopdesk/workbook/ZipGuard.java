package id.kopdesk.workbook;

import id.kopdesk.base.CodedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keeps a workbook that was built to do harm from filling memory or disk: sizes are counted, never believed. */
final class ZipGuard {
    private static final int MOST_ENTRIES = 500;
    private static final long LARGEST_PART = 200L << 20;
    private static final long GRACE = 1L << 20;
    private static final int MOST_RATIO = 150;

    private final ZipFile zip;
    private final String name;
    private final long largest;

    /** For a workbook that is read whole into memory. */
    ZipGuard(ZipFile zip, String name) {
        this(zip, name, LARGEST_PART);
    }

    /**
     * @param largest bytes of one part at most, unpacked
     * @throws CodedException when the file has too many parts, or two of one name
     */
    ZipGuard(ZipFile zip, String name, long largest) {
        this.zip = zip;
        this.name = name;
        this.largest = largest;
        if (zip.size() > MOST_ENTRIES) {
            throw bomb();
        }
        Set<String> seen = new HashSet<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            if (!seen.add(entries.nextElement().getName().toLowerCase(Locale.ROOT))) {
                throw new CodedException("KD-520", "workbook.read.damaged", name);
            }
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** @throws CodedException when there is no such part */
    InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new CodedException("KD-520", "workbook.read.damaged", name);
        }
        long most = Math.min(largest, Math.max(GRACE, entry.getCompressedSize() * MOST_RATIO));
        return new Counted(zip.getInputStream(entry), most);
    }

    private CodedException bomb() {
        return new CodedException("KD-521", "workbook.read.bomb", name);
    }

    private final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return one < 0 ? one : counted(1, one);
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            int got = super.read(to, from, most);
            return got < 0 ? got : counted(got, got);
        }

        private int counted(int bytes, int result) {
            left -= bytes;
            if (left < 0) {
                throw bomb();
            }
            return result;
        }
    }
}
