package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which cooperative a file is of, by its title rows, its sheet's and its own name: by code, or by the name of its village. */
final class CooperativeFinder {
    private static final Pattern CODE = Pattern.compile("(\\d{2})\\.?(\\d{2})\\.?(\\d{2})\\.?(\\d{4})(?!\\d)");
    private static final Pattern KIND = Pattern.compile(
            "\\b(DAFTAR|DATA|NAMA|BUKU|REKAP|ANGGOTA|KOPERASI|KOPDES|KOPKEL|KDMP|KKMP|KDKMP|KMP|DESA|KELURAHAN|KEL|MERAH|PUTIH|PER|TAHUN|BULAN|XLSX|CSV|SHEET\\d*|LEMBAR\\d*|\\d+)\\b");

    private final RegionTree regions;
    private final List<Scope.Place> places;
    private final Map<String, List<Scope.Place>> byCore = new HashMap<>();

    CooperativeFinder(RegionTree regions, List<Scope.Place> all, Actor actor) {
        this.regions = regions;
        places = all.stream().filter(place -> actor.reaches(place.village())).toList();
        for (Scope.Place place : places) {
            byCore.computeIfAbsent(core(place.name()), key -> new ArrayList<>()).add(place);
            String village = regions.find(place.village()).map(Region::name).orElse("");
            List<Scope.Place> same = byCore.computeIfAbsent(CleanText.sortName(village), key -> new ArrayList<>());
            if (!same.contains(place)) {
                same.add(place);
            }
        }
    }

    /** The one that the lines mean, the surest line first; empty where none or several could be meant. */
    Optional<Scope.Place> find(List<String> lines) {
        for (String line : lines) {
            Matcher code = CODE.matcher(line);
            while (code.find()) {
                String village = code.group(1) + "." + code.group(2) + "." + code.group(3) + "." + code.group(4);
                List<Scope.Place> there =
                        places.stream().filter(p -> p.village().equals(village)).toList();
                if (there.size() == 1) {
                    return Optional.of(there.get(0));
                }
            }
        }
        List<String> around = lines.stream().map(CleanText::sortName).toList();
        for (String line : lines) {
            Optional<Scope.Place> named = named(line, around);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private Optional<Scope.Place> named(String line, List<String> around) {
        String core = core(line);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        List<Scope.Place> found = byCore.getOrDefault(core, List.of());
        if (found.isEmpty()) {
            // "TATAKAN KECAMATAN TAPIN SELATAN": the village stands before what it lies in.
            String head = core.replaceFirst("\\b(KECAMATAN|KEC|KABUPATEN|KAB|KOTA|PROVINSI)\\b.*", "")
                    .strip();
            found = byCore.getOrDefault(head, List.of());
        }
        if (found.size() > 1) {
            found = found.stream().filter(place -> mentioned(place, around)).toList();
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean mentioned(Scope.Place place, List<String> around) {
        String subdistrict = regions.find(place.subdistrict())
                .map(Region::name)
                .map(CleanText::sortName)
                .orElse("?");
        String regency = regions.find(place.regency())
                .map(Region::name)
                .map(CleanText::sortName)
                .orElse("?");
        boolean named = around.stream().anyMatch(line -> line.matches(".*\\bKEC(AMATAN)? " + subdistrict + "\\b.*"));
        boolean wide = around.stream().noneMatch(line -> line.matches(".*\\bKEC(AMATAN)? .*"))
                && around.stream().anyMatch(line -> line.matches(".*\\b(KABUPATEN|KAB|KOTA) " + regency + "\\b.*"));
        return named || wide;
    }

    private static String core(String text) {
        return KIND.matcher(CleanText.sortName(text))
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
    }
}
