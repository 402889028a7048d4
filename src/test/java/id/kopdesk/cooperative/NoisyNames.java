package id.kopdesk.cooperative;

import id.kopdesk.region.Region;
import id.kopdesk.region.RegionClue;
import id.kopdesk.region.RegionTree;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names of cooperatives as the national list writes them, made from villages whose code is known. */
final class NoisyNames {
    /** @param truth code of the village the name was made from */
    record Row(String name, RegionClue place, String truth) {}

    private final RegionTree tree;
    private final Random random;

    NoisyNames(RegionTree tree, long seed) {
        this.tree = tree;
        this.random = new Random(seed);
    }

    Row of(Region village) {
        return of(village, village.name());
    }

    Row of(Region village, String writtenVillage) {
        List<Region> path = tree.path(village.code());
        String name = prefix(village) + " " + spaced(writtenVillage) + suffix(path);
        return new Row(random.nextInt(4) == 0 ? name : name.toUpperCase(Locale.ROOT), place(path), village.code());
    }

    static RegionClue place(List<Region> path) {
        Region regency = path.get(1);
        return new RegionClue(
                path.get(0).name().toUpperCase(Locale.ROOT),
                (regency.type().isCity() ? "KOTA " : "KAB. ") + regency.name().toUpperCase(Locale.ROOT),
                path.get(2).name(),
                "");
    }

    /** The name with one letter changed, left out, doubled elsewhere or put in. */
    String misspelt(String name) {
        int at = random.nextInt(name.length());
        char other = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + other + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at) + other + name.substring(at);
        };
    }

    private String prefix(Region village) {
        boolean ward = village.type() == Region.Type.URBAN_WARD;
        String kind = ward ? "Kelurahan" : "Desa";
        String full = "Koperasi " + kind + " Merah Putih";
        return switch (random.nextInt(14)) {
            case 0 -> full + " " + kind;
            case 1 -> full + " " + full;
            case 2 -> ward ? "KKMP" : "KDMP";
            case 3 -> "Koperasi " + kind + " MerahPutih";
            case 4 -> (ward ? "KKMP " : "KDMP ") + kind;
            case 5 -> "KOPERASI KONSUMEN " + kind + " Merah Putih";
            default -> full;
        };
    }

    private String spaced(String name) {
        return switch (random.nextInt(10)) {
            case 0 -> name.replace(" ", "");
            case 1 -> split(name);
            case 2 -> name.replace(" ", "-");
            case 3 -> name.replaceFirst("(?<=[aiueo])(?=[a-z])", "'");
            case 4 -> "  " + name.replace(" ", "  ");
            default -> name;
        };
    }

    private String split(String name) {
        if (name.contains(" ") || name.length() < 6) {
            return name;
        }
        int at = 2 + random.nextInt(name.length() - 4);
        return name.substring(0, at) + " " + name.substring(at);
    }

    private String suffix(List<Region> path) {
        String subdistrict = path.get(2).name();
        String regency = path.get(1).name();
        String kind = path.get(1).type().isCity() ? "Kota " : "Kabupaten ";
        return switch (random.nextInt(12)) {
            case 0, 1 -> " Kecamatan " + subdistrict;
            case 2 -> " Kec. " + subdistrict;
            case 3 -> " " + subdistrict;
            case 4 -> " Kecamatan " + subdistrict + " " + kind + regency;
            case 5 -> " " + regency;
            case 6 -> " " + subdistrict + " " + regency;
            default -> "";
        };
    }
}
