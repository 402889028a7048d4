package id.kopdesk.cooperative;

import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A generated list as SIMKOPDES gives it out, with the noise of real ones and the truth beside each row. */
final class SimkopdesList {
    static final List<String> HEADINGS =
            List.of("cooperative_id", "name", "province", "district", "subdistrict", "latitude", "longitude");

    /** @param clean whether nothing is misspelt or misplaced, so that the village must be found */
    record Row(List<String> cells, String village, boolean clean) {}

    private final Random random;
    private final RegionTree tree;

    SimkopdesList(RegionTree tree, long seed) {
        this.tree = tree;
        this.random = new Random(seed);
    }

    List<Row> rows(int count) {
        List<Region> villages = new ArrayList<>(tree.villagesOf("63"));
        Collections.shuffle(villages, random);
        List<Row> rows = new ArrayList<>();
        for (Region village : villages.subList(0, count)) {
            rows.add(row(village, rows.size()));
        }
        return rows;
    }

    private Row row(Region village, int number) {
        List<Region> path = tree.path(village.code());
        boolean urban = village.type() == Region.Type.URBAN_WARD;
        String prefix = "KOPERASI " + (urban ? "KELURAHAN" : "DESA") + " MERAH PUTIH ";
        String regency =
                (path.get(1).type().isCity() ? "KOTA " : "KAB. ") + path.get(1).name();
        String name = prefix + village.name();
        boolean clean = true;
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> name += " KECAMATAN " + path.get(2).name();
            case 3 -> name += " " + regency.replace("KAB.", "KABUPATEN");
            case 4 -> name = prefix + name;
            case 5 -> name = prefix + (urban ? "KELURAHAN " : "DESA ") + village.name();
            case 6 -> name = prefix + village.name().replace(" ", "");
            case 7 -> name = name.replace("MERAH PUTIH", "MERAHPUTIH");
            case 8 -> name += " KECAMATAN " + path.get(2).name() + " " + regency + " KALIMANTAN SELATAN";
            case 9 -> name = prefix + village.name().replaceFirst("([aiu])([a-z])", "$1'$2");
            case 10 -> {
                clean = false;
                name = prefix + misspelt(village.name());
            }
            default -> name += "";
        }
        String latitude = String.format(Locale.ROOT, "%.6f", -1.5 - 2.5 * random.nextDouble());
        String longitude = String.format(Locale.ROOT, "%.6f", 114.5 + 1.7 * random.nextDouble());
        boolean nowhere = random.nextInt(10) == 0;
        return new Row(
                List.of(
                        Integer.toString(600_000 + number),
                        name.toUpperCase(Locale.ROOT),
                        "KALIMANTAN SELATAN",
                        regency.toUpperCase(Locale.ROOT),
                        path.get(2).name().toUpperCase(Locale.ROOT),
                        nowhere ? "0" : latitude,
                        nowhere ? "0" : longitude),
                village.code(),
                clean);
    }

    private String misspelt(String name) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
            default -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at);
        };
    }
}
