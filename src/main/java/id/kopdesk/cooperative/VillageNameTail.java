package id.kopdesk.cooperative;

import id.kopdesk.region.Region;
import id.kopdesk.region.Siblings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The subdistrict, regency and province that some names carry behind the village, with or without those words. */
final class VillageNameTail {
    private static final Set<String> SUBDISTRICT = Set.of("KECAMATAN", "KEC", "DISTRIK");
    private static final Set<String> REGENCY = Set.of("KABUPATEN", "KAB");
    private static final Set<String> CITY = Set.of("KOTA", "KOTAMADYA");
    private static final Set<String> PROVINCE = Set.of("PROVINSI", "PROV");
    private static final int LONGEST = 6;

    private final VillageNameHead head;
    private final List<Siblings> above;
    private final boolean city;
    private final int end;
    private final boolean[] fits;

    /** @param path province, regency and subdistrict that the row says */
    VillageNameTail(VillageNameHead head, List<Region> path) {
        this.head = head;
        this.above = path.stream().map(region -> new Siblings(List.of(region))).toList();
        this.city = path.get(1).type().isCity();
        boolean[] whole = fits(head.words().size());
        this.end = contradiction(whole).orElse(head.words().size());
        this.fits = end == head.words().size() ? whole : fits(end);
    }

    /** Where the village's name may end: before any tail that is understood, ascending. */
    List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        for (int at = 1; at <= end; at++) {
            if (fits[at]) {
                ends.add(at);
            }
        }
        return ends;
    }

    /** What the name says behind "Kecamatan" or "Kabupaten" if that is not the place the row says. */
    Optional<String> otherPlace() {
        return end == head.words().size()
                ? Optional.empty()
                : Optional.of(head.text(end, head.words().size()));
    }

    private boolean[] fits(int size) {
        boolean[] ok = new boolean[size + 1];
        ok[size] = true;
        for (int at = size - 1; at > 0; at--) {
            ok[at] = phrase(at, size, ok);
        }
        return ok;
    }

    private boolean phrase(int at, int size, boolean[] ok) {
        String word = head.words().get(at);
        int behind = at + 1;
        boolean administrative = behind < size
                && Set.of("ADM", "ADMINISTRASI").contains(head.words().get(behind));
        int name = administrative ? behind + 1 : behind;
        return (SUBDISTRICT.contains(word) && named(2, behind, size, ok))
                || (REGENCY.contains(word) && !city && named(1, name, size, ok))
                || (CITY.contains(word) && city && named(1, name, size, ok))
                || (PROVINCE.contains(word) && named(0, behind, size, ok))
                || named(2, at, size, ok)
                || named(1, at, size, ok)
                || named(0, at, size, ok);
    }

    /** Whether the place's name stands here and what follows it is understood too. */
    private boolean named(int level, int from, int size, boolean[] ok) {
        for (int to = from + 1; to <= Math.min(size, from + LONGEST); to++) {
            if (ok[to] && above.get(level).lookSorted(head.text(from, to)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Integer> contradiction(boolean[] ok) {
        int first = head.starts().get(head.starts().size() - 1) + 1;
        for (int at = first; at < head.words().size() - 1; at++) {
            String word = head.words().get(at);
            boolean explicit = SUBDISTRICT.contains(word) || REGENCY.contains(word) || PROVINCE.contains(word);
            if (explicit && !ok[at]) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
