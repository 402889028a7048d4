package id.kopdesk.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The region list that the program brings along: 91,599 regions of all Indonesia, sorted by code. */
public final class ShippedRegions {
    /** The regulation that the shipped codes follow. */
    public static final String REGULATION = "Kepmendagri 300.2.2-2138 Tahun 2025";

    /** Bundle key of the notice that the licence (ODbL 1.0) asks to be shown. */
    public static final String NOTICE_KEY = "region.source.notice";

    /** Bundle key of the short form for the source line of a workbook. */
    public static final String SHORT_NOTICE_KEY = "region.source.short";

    /** How many regions there are in all. */
    public static final int COUNT = 91_599;

    private ShippedRegions() {}

    /** Hands over every region in the order of codes, so a parent always comes before its children. */
    public static void forEach(Consumer<Region> use) {
        try (InputStream packed = ShippedRegions.class.getResourceAsStream("/region/wilayah.csv.gz")) {
            if (packed == null) {
                throw new IllegalStateException("missing resource /region/wilayah.csv.gz");
            }
            BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8), 1 << 16);
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                use.accept(parse(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Region> all() {
        List<Region> regions = new ArrayList<>(COUNT);
        forEach(regions::add);
        return regions;
    }

    private static Region parse(String line) {
        List<String> cells = RegionLine.cut(line);
        Region.Type type = Region.Type.ofWord(cells.get(3)).orElseThrow();
        return new Region(cells.get(0), cells.get(1), type.level(), type);
    }
}
