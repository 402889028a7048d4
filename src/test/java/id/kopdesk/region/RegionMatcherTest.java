package id.kopdesk.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RegionMatcherTest {
    private static final RegionTree NATION = RegionTree.shipped();
    private static final RegionMatcher NATIONAL = new RegionMatcher(NATION);
    private static final RegionMatcher KALSEL = new RegionMatcher(Kalsel.TREE);

    @Test
    void everyShippedRegionIsFoundByItsOwnPath() {
        RegionTree tree = Kalsel.TREE;
        for (Region village : tree.villagesOf("")) {
            List<Region> path = tree.path(village.code());
            RegionMatch match = KALSEL.match(new RegionClue(
                    path.get(0).name(), titled(path.get(1)), path.get(2).name(), village.name()));
            assertThat(match.taken().isPresent() ? match.taken().orElseThrow() : twins(match, village))
                    .isEqualTo(village.code());
        }
    }

    @Test
    void affixesCaseAndSpacingDoNotHide() {
        assertThat(taken("KALIMANTAN SELATAN", "KAB. BANJAR", "KEC. MARTAPURA", "Desa Indrasari"))
                .isEqualTo("63.03.05.2052");
        assertThat(taken("Prov. Kalsel", "KABUPATEN KOTABARU", "Kecamatan Pulau Laut Utara", ""))
                .startsWith("63.02.");
        assertThat(taken("kalimantan  selatan", "Kota Baru", "PULAULAUT UTARA", ""))
                .startsWith("63.02.");
        assertThat(taken("KALSEL", "HSU", "", "")).isEqualTo("63.08");
    }

    @Test
    void regencyAndCityOfLikeNamesAreNeverMixedUp() {
        assertThat(taken("KALIMANTAN SELATAN", "BANJAR", "", "")).isEqualTo("63.03");
        assertThat(taken("KALIMANTAN SELATAN", "KOTA BANJARBARU", "", "")).isEqualTo("63.72");
        assertThat(taken("KALIMANTAN SELATAN", "KOTA BANJARMASIN", "", "")).isEqualTo("63.71");
        assertThat(match("KALIMANTAN SELATAN", "KOTA BANJAR", "", "")).isInstanceOf(RegionMatch.Doubtful.class);
        assertThat(taken("JAWA BARAT", "KAB. BOGOR", "", "")).isEqualTo("32.01");
        assertThat(taken("JAWA BARAT", "KOTA BOGOR", "", "")).isEqualTo("32.71");
        assertThat(match("JAWA BARAT", "BOGOR", "", "")).isInstanceOf(RegionMatch.Doubtful.class);
        assertThat(taken("JAWA BARAT", "KOTA BANJAR", "", "")).isEqualTo("32.79");
        assertThat(match("KALIMANTAN SELATAN", "BANJARMSIN", "", "")).isInstanceOf(RegionMatch.Doubtful.class);
    }

    @Test
    void aRegencyIsTakenFromASplitProvinceAndAskedAboutUnderAWrongOne() {
        RegionMatch split = match("PAPUA", "KAB. MERAUKE", "", "");
        assertThat(split.taken()).contains("93.01");
        assertThat(split.findings()).extracting(Finding::key).contains("region.match.split");
        RegionMatch wrong = match("PAPUA BARAT DAYA", "KAB. NIAS SELATAN", "", "");
        assertThat(wrong).isInstanceOf(RegionMatch.Doubtful.class);
        assertThat(wrong.findings()).extracting(Finding::key).contains("region.match.otherProvince");
        assertThat(match("PAPUA", "AKAIWA", "", "").taken()).isEmpty();
    }

    @Test
    void namesThatTwoVillagesOfOneSubdistrictShareAreAskedAbout() {
        Set<String> shared = new TreeSet<>();
        for (Region village : NATION.villagesOf("")) {
            RegionMatch match = new LevelMatcher(Region.Level.VILLAGE)
                    .judge(village.name(), NATIONAL.inside(village.parentCode().orElseThrow(), Region.Level.VILLAGE));
            if (match.taken().isEmpty()) {
                assertThat(match.candidates())
                        .extracting(RegionMatch.Candidate::region)
                        .contains(village);
                shared.add(village.code());
            } else {
                assertThat(match.taken()).contains(village.code());
            }
        }
        assertThat(shared).hasSize(32);
    }

    @Test
    void aVillageThatIsMissingNeverBecomesItsNeighbour() {
        List<String> silent = new ArrayList<>();
        for (Region subdistrict : NATIONAL.inside("", Region.Level.SUBDISTRICT).regions()) {
            List<Region> villages = NATION.children(subdistrict.code());
            for (Region ghost : villages) {
                Siblings rest = new Siblings(villages.stream()
                        .filter(village -> !village.equals(ghost))
                        .toList());
                boolean twin = villages.stream()
                        .anyMatch(other -> !other.equals(ghost) && other.name().equals(ghost.name()));
                RegionMatch match = new LevelMatcher(Region.Level.VILLAGE).judge(ghost.name(), rest);
                if (match.taken().isPresent() && !twin) {
                    silent.add(ghost + " became " + match.taken().orElseThrow());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static String taken(String province, String regency, String subdistrict, String village) {
        RegionMatch match = match(province, regency, subdistrict, village);
        return match.taken().orElse(match.toString());
    }

    private static RegionMatch match(String province, String regency, String subdistrict, String village) {
        return NATIONAL.match(new RegionClue(province, regency, subdistrict, village));
    }

    private static String twins(RegionMatch match, Region village) {
        return match.candidates().stream().anyMatch(one -> one.region().equals(village)) ? village.code() : "";
    }

    private static String titled(Region regency) {
        return (regency.type().isCity() ? "KOTA " : "KAB. ") + regency.name();
    }
}
