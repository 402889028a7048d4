package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.region.Candidates;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionClue;
import id.kopdesk.region.RegionMatch;
import id.kopdesk.region.RegionMatcher;
import id.kopdesk.region.RegionTree;
import id.kopdesk.region.Siblings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which village a row is about: by its code, else by its name inside the exact parent, else by the cooperative's name. */
final class CooperativeImportPlaces {
    private static final int DIGITS = 10;

    private final RegionMatcher regions;
    private final VillageFromName names;
    private final String area;

    /** @param area code of the office's own area */
    CooperativeImportPlaces(RegionMatcher regions, String area) {
        this.regions = regions;
        this.names = new VillageFromName(regions);
        this.area = area;
    }

    RegionMatch find(String code, String cooperativeName, RegionClue written) {
        List<Finding> notes = new ArrayList<>();
        RegionClue clue = completed(written, notes);
        Optional<String> stated = code.isBlank() ? Optional.empty() : stated(code, notes);
        RegionMatch named = clue.village().isBlank() && !cooperativeName.isBlank()
                ? names.find(cooperativeName, clue)
                : regions.match(clue);
        RegionMatch found = stated.map(known -> agreed(known, named, clue)).orElse(named);
        return Candidates.with(villageOnly(found), notes);
    }

    /** The code, if the list of regions has it. */
    private Optional<String> stated(String written, List<Finding> notes) {
        String digits = written.replaceAll("[^0-9]", "");
        if (digits.length() == DIGITS) {
            String code = digits.replaceFirst("(..)(..)(..)(....)", "$1.$2.$3.$4");
            if (regions.tree().find(code).isPresent()) {
                return Optional.of(code);
            }
        }
        notes.add(Finding.warning("village_code", "cooperative.import.code.unknown", CleanText.of(written)));
        return Optional.empty();
    }

    /** The code counts; a name that clearly says another village makes it a question. */
    private RegionMatch agreed(String code, RegionMatch named, RegionClue clue) {
        Optional<String> other = named.taken().filter(taken -> Region.Level.of(taken) == Region.Level.VILLAGE);
        if (clue.village().isBlank() || other.isEmpty() || other.get().equals(code)) {
            return new RegionMatch.Exact(code);
        }
        List<RegionMatch.Candidate> both = Stream.of(code, other.get())
                .flatMap(one -> regions.tree().find(one).stream())
                .map(region -> new RegionMatch.Candidate(region, 90))
                .toList();
        return Candidates.doubtOrNone(
                both, List.of(Finding.warning("village_code", "cooperative.import.code.other", code, clue.village())));
    }

    /** Fills in what a list of one office leaves out because everybody there knows it. */
    private RegionClue completed(RegionClue clue, List<Finding> notes) {
        List<Region> own = regions.tree().path(area);
        String province =
                clue.province().isBlank() && !own.isEmpty() ? own.get(0).name() : clue.province();
        String regency = clue.regency();
        boolean ownProvince = clue.province().isBlank()
                || regions.match(new RegionClue(clue.province(), "", "", "")).taken().stream()
                        .anyMatch(code -> RegionTree.isAtOrBelow(area, code));
        if (regency.isBlank() && own.size() > 1) {
            regency = title(own.get(1));
        } else if (regency.isBlank() && ownProvince && !clue.subdistrict().isBlank()) {
            regency = regencyOf(clue.subdistrict(), notes).orElse("");
        }
        return new RegionClue(province, regency, clue.subdistrict(), clue.village());
    }

    /** The regency, where a subdistrict of that very name stands only once in the office's area. */
    private Optional<String> regencyOf(String subdistrict, List<Finding> notes) {
        String bare = CleanText.sortName(subdistrict).replaceFirst("^(KECAMATAN|KEC) ", "");
        return regions.inside(area, Region.Level.SUBDISTRICT)
                .look(bare)
                .filter(found -> found.closeness() != Siblings.Closeness.SPELLING)
                .filter(found -> found.regions().size() == 1)
                .flatMap(found -> found.regions().get(0).parentCode())
                .flatMap(regions.tree()::find)
                .map(regency -> {
                    notes.add(Finding.warning(
                            "regency", "cooperative.import.regency.filled", title(regency), CleanText.of(subdistrict)));
                    return title(regency);
                });
    }

    private static String title(Region regency) {
        return (regency.type().isCity() ? "KOTA " : "KAB. ") + regency.name();
    }

    /** A match that stops above the village is no answer here. */
    private RegionMatch villageOnly(RegionMatch found) {
        List<RegionMatch.Candidate> villages = found.candidates().stream()
                .filter(one -> one.region().level() == Region.Level.VILLAGE)
                .filter(one -> RegionTree.isAtOrBelow(one.code(), area))
                .toList();
        boolean taken = found.taken()
                .filter(code -> Region.Level.of(code) == Region.Level.VILLAGE)
                .isPresent();
        if (taken || (found.taken().isEmpty() && villages.equals(found.candidates()))) {
            return found;
        }
        List<Finding> findings = new ArrayList<>(found.findings());
        if (found.taken().isPresent()) {
            findings.add(Finding.error("village", "cooperative.import.village.missing"));
        } else if (villages.isEmpty() && !found.candidates().isEmpty()) {
            findings.add(Finding.error("village", "cooperative.import.area", area));
        }
        return Candidates.doubtOrNone(villages, findings);
    }
}
