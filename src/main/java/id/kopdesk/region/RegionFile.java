package id.kopdesk.region;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.CodedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * A regulation's region list: {@code code,name,level,type[,successor]}, UTF-8, plain or gzip. A row with a successor
 * says that its code has ended and which code took over; all other rows are in force.
 */
final class RegionFile {
    private static final String HEADER = "code,name,level,type";
    private static final int LONGEST_NAME = 120;
    private static final int MOST_LINES = 500_000;

    private final Map<String, Region> current = new TreeMap<>();
    private final Map<String, String> ended = new TreeMap<>();

    private RegionFile() {}

    /** @throws CodedException if the file is not such a list or does not hang together; the line is named */
    static RegionFile read(Path file) {
        RegionFile read = new RegionFile();
        try (InputStream in = open(file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
            String header = Optional.ofNullable(lines.readLine())
                    .orElse("")
                    .replace("\uFEFF", "")
                    .strip();
            if (!header.equals(HEADER) && !header.equals(HEADER + ",successor")) {
                throw new CodedException(
                        "KD-301", "region.file.header", file.getFileName().toString(), HEADER);
            }
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number > MOST_LINES) {
                    throw new CodedException("KD-302", "region.file.line", Integer.toString(number), "");
                }
                if (!line.isBlank()) {
                    read.add(line, number);
                }
            }
        } catch (CharacterCodingException e) {
            throw new CodedException(
                    e, "KD-303", "region.file.text", file.getFileName().toString());
        } catch (IOException e) {
            throw new CodedException(
                    e, "KD-304", "region.file.unreadable", file.getFileName().toString());
        }
        read.checkWhole(file);
        return read;
    }

    Map<String, Region> current() {
        return current;
    }

    /** Codes that have ended, with the code that took over. */
    Map<String, String> ended() {
        return ended;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        return file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    private void add(String line, int number) {
        List<String> cells = RegionLine.cut(line);
        String shown = Integer.toString(number);
        if (cells.size() < 4 || cells.size() > 5 || !RegionNo.isCode(cells.get(0))) {
            throw new CodedException("KD-302", "region.file.line", shown, line);
        }
        String code = cells.get(0);
        String name = CleanText.of(cells.get(1));
        Region.Level level = Region.Level.of(code);
        Optional<Region.Type> type = Region.Type.ofWord(cells.get(3).strip()).filter(t -> t.level() == level);
        boolean fits = cells.get(2).strip().equals(Integer.toString(level.depth())) && type.isPresent();
        if (!fits || CleanText.sortName(name).isEmpty() || name.length() > LONGEST_NAME) {
            throw new CodedException("KD-302", "region.file.line", shown, line);
        }
        String successor = cells.size() == 5 ? cells.get(4).strip() : "";
        if (current.containsKey(code) || ended.containsKey(code)) {
            throw new CodedException("KD-305", "region.file.twice", shown, code);
        }
        if (successor.isEmpty()) {
            current.put(code, new Region(code, name, level, type.orElseThrow()));
        } else {
            ended.put(code, successor);
        }
    }

    private void checkWhole(Path file) {
        if (current.isEmpty()) {
            throw new CodedException(
                    "KD-306", "region.file.empty", file.getFileName().toString());
        }
        for (Region region : current.values()) {
            if (region.parentCode()
                    .filter(parent -> !current.containsKey(parent))
                    .isPresent()) {
                throw new CodedException("KD-307", "region.file.orphan", region.code(), region.name());
            }
        }
        ended.forEach((code, successor) -> {
            if (!current.containsKey(successor)) {
                throw new CodedException("KD-308", "region.file.successor", code, successor);
            }
        });
    }
}
