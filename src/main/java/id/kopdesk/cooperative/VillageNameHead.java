package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A cooperative's name cut into words, with the places where the village's own name may begin: behind "Koperasi Desa
 * Merah Putih", however often that stands there, and behind a word for "village" that some put before the name.
 *
 * @param words the whole name in the sort form
 * @param starts indexes into words, ascending
 * @param marked whether the name says that this is a Merah Putih cooperative at all
 */
record VillageNameHead(List<String> words, List<Integer> starts, boolean marked, Set<Sort> sorts) {
    /** Which sort of village the name speaks of. */
    enum Sort {
        RURAL,
        URBAN
    }

    private static final Set<String> LEAD = Set.of(
            "KOPERASI",
            "KOP",
            "KONSUMEN",
            "PRODUSEN",
            "JASA",
            "SERBA",
            "USAHA",
            "PRIMER",
            "SYARIAH",
            "DESA",
            "DS",
            "KELURAHAN",
            "KEL",
            "KOPDES",
            "KOPKEL",
            "KOPDESKEL");
    private static final Set<String> SHORT = Set.of("KDMP", "KKMP", "KDKMP", "KKDMP", "KOPDES", "KOPKEL", "KOPDESKEL");
    private static final Set<String> RURAL = Set.of("DESA", "DS", "KDMP", "KOPDES");
    private static final Set<String> URBAN = Set.of("KELURAHAN", "KEL", "KKMP", "KOPKEL");
    private static final Set<String> BEFORE_NAME = Set.of("SYARIAH", "DESA", "DS", "KELURAHAN", "KEL");

    /** What a village is called where it is not called desa, by province code. */
    private static final Map<String, Set<String>> LOCAL = Map.ofEntries(
            Map.entry("11", Set.of("GAMPONG", "KAMPUNG")),
            Map.entry("13", Set.of("NAGARI")),
            Map.entry("14", Set.of("KEPENGHULUAN", "KAMPUNG")),
            Map.entry("15", Set.of("DUSUN", "RIO")),
            Map.entry("18", Set.of("PEKON", "KAMPUNG", "TIYUH")),
            Map.entry("64", Set.of("KAMPUNG")),
            Map.entry("73", Set.of("LEMBANG")),
            Map.entry("81", Set.of("NEGERI", "OHOI")),
            Map.entry("91", Set.of("KAMPUNG")),
            Map.entry("92", Set.of("KAMPUNG")),
            Map.entry("93", Set.of("KAMPUNG")),
            Map.entry("94", Set.of("KAMPUNG")),
            Map.entry("95", Set.of("KAMPUNG")),
            Map.entry("96", Set.of("KAMPUNG")));

    static VillageNameHead of(String name, String provinceCode) {
        String split = CleanText.sortName(name)
                .replaceAll("\\bMERAHPUTIH", "MERAH PUTIH ")
                .replaceAll("\\b(KOPERASI|DESA|KELURAHAN)(?=(DESA|KELURAHAN|MERAH) )", "$1 ")
                .replaceAll("\\b(KECAMATAN|KABUPATEN)(?=[A-Z])", "$1 ")
                .replaceAll(" +", " ")
                .strip();
        List<String> words = split.isEmpty() ? List.of() : List.of(split.split(" "));
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (int next = mark(words, 0); next > at; next = mark(words, at)) {
            note(words.subList(at, next), sorts);
            starts.add(next);
            at = next;
        }
        boolean marked = at > 0;
        if (!marked) {
            at = words.size() > 1 && words.get(0).equals("KOPERASI") ? 1 : 0;
            starts.add(at);
        }
        Set<String> local = LOCAL.getOrDefault(provinceCode, Set.of());
        while (at < words.size() - 1 && (BEFORE_NAME.contains(words.get(at)) || local.contains(words.get(at)))) {
            note(words.subList(at, at + 1), sorts);
            starts.add(++at);
        }
        return new VillageNameHead(words, List.copyOf(starts), marked, sorts);
    }

    /** The index behind a mark of a Merah Putih cooperative that begins here, or here if none does. */
    private static int mark(List<String> words, int from) {
        int at = from;
        while (at < words.size() && LEAD.contains(words.get(at))) {
            at++;
        }
        if (at + 1 < words.size()
                && words.get(at).equals("MERAH")
                && words.get(at + 1).equals("PUTIH")) {
            return at + 2;
        }
        int behind = from;
        while (behind < words.size() && words.get(behind).equals("KOPERASI")) {
            behind++;
        }
        if (behind < words.size() && SHORT.contains(words.get(behind))) {
            boolean short2 = behind + 1 < words.size() && words.get(behind + 1).equals("MP");
            return behind + (short2 ? 2 : 1);
        }
        return from;
    }

    private static void note(List<String> words, Set<Sort> sorts) {
        for (String word : words) {
            if (RURAL.contains(word)) {
                sorts.add(Sort.RURAL);
            } else if (URBAN.contains(word)) {
                sorts.add(Sort.URBAN);
            }
        }
    }

    /** Whether a village of this sort contradicts the name; a name that says both, or neither, contradicts nothing. */
    boolean contradicts(Sort sort) {
        return sorts.size() == 1 && !sorts.contains(sort);
    }

    String text(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
