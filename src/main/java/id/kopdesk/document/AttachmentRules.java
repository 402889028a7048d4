package id.kopdesk.document;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be attached, and what is refused with the reason. */
final class AttachmentRules {
    static final int LONGEST_LABEL = 160;
    private static final int LONGEST_NAME = 120;
    private static final Pattern NATIONAL_ID = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");
    private static final Set<String> CARDS = Set.of("kk", "kia", "ektp");

    private AttachmentRules() {}

    /** @throws CodedException KD-540 to KD-546 naming what is wrong with the file or its label */
    static FileType require(Path source, String label, long mostBytes) {
        String name = name(source);
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new CodedException("KD-540", "document.attachment.label", Integer.toString(LONGEST_LABEL));
        }
        if (isIdentityCard(label) || isIdentityCard(name)) {
            throw new CodedException("KD-541", "document.attachment.identity");
        }
        if (NATIONAL_ID.matcher(label).find() || NATIONAL_ID.matcher(name).find()) {
            throw new CodedException("KD-542", "document.attachment.nationalId");
        }
        try {
            if (!Files.isRegularFile(source) || Files.size(source) == 0) {
                throw new CodedException("KD-543", "document.attachment.none", source.toString());
            }
            if (Files.size(source) > mostBytes) {
                throw new CodedException(
                        "KD-544",
                        "document.attachment.large",
                        megabytes(Files.size(source)),
                        Long.toString(mostBytes >> 20));
            }
            return FileType.of(source)
                    .orElseThrow(() -> new CodedException("KD-545", "document.attachment.type", name));
        } catch (IOException e) {
            throw new CodedException(e, "KD-546", "document.attachment.unreadable", source.toString());
        }
    }

    /**
     * Whether words say that it is a scan of an identity or family card: the office has no ground to keep one (UU
     * 27/2022 Art. 16: limited to what the purpose needs), for the number alone is enough.
     */
    static boolean isIdentityCard(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        String spaced = plain.replaceAll("[^a-z]+", " ").strip();
        return plain.contains("ktp")
                || spaced.contains("kartu tanda penduduk")
                || spaced.contains("kartu keluarga")
                || spaced.contains("kartu identitas anak")
                || Arrays.stream(spaced.split(" ")).anyMatch(CARDS::contains);
    }

    /** The file's own name, clean and with the ending that its content calls for. */
    static String fileName(Path source, FileType type) {
        String name = CleanText.of(name(source)).replaceAll("[\\\\/:*?\"<>|]", "-");
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String shorter = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
        return (shorter.isBlank() ? "berkas" : shorter.strip()) + "." + type.extension();
    }

    private static String name(Path source) {
        return String.valueOf(source.getFileName());
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + (1 << 20) - 1) >> 20);
    }
}
