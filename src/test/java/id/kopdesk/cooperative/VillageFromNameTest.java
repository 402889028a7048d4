package id.kopdesk.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionClue;
import id.kopdesk.region.RegionMatch;
import id.kopdesk.region.RegionMatcher;
import id.kopdesk.region.RegionTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VillageFromNameTest {
    private static final RegionTree NATION = RegionTree.shipped();
    private static final VillageFromName NAMES = new VillageFromName(new RegionMatcher(NATION));
    private static final RegionClue PANARUKAN = new RegionClue("JAWA TIMUR", "KAB. SITUBONDO", "Panarukan", "");

    @Test
    void theVillagesOfTheProvinceFindThemselvesInNoisyNames() {
        List<Region> villages = NATION.villagesOf("63");
        int found = 0;
        int rows = 0;
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < 5; seed++) {
            NoisyNames noisy = new NoisyNames(NATION, seed);
            for (Region village : villages) {
                NoisyNames.Row row = noisy.of(village);
                RegionMatch match = NAMES.find(row.name(), row.place());
                rows++;
                if (match.taken().filter(row.truth()::equals).isPresent()) {
                    found++;
                } else if (match.taken().isPresent()) {
                    wrong.add(row + " became " + match);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(100.0 * found / rows).isGreaterThanOrEqualTo(95.0);
    }

    @Test
    void soDoVillagesOfTheWholeNation() {
        NoisyNames noisy = new NoisyNames(NATION, 42);
        int found = 0;
        int rows = 0;
        List<String> wrong = new ArrayList<>();
        List<Region> villages = NATION.villagesOf("");
        for (int i = 0; i < villages.size(); i += 8) {
            NoisyNames.Row row = noisy.of(villages.get(i));
            RegionMatch match = NAMES.find(row.name(), row.place());
            rows++;
            if (match.taken().filter(row.truth()::equals).isPresent()) {
                found++;
            } else if (match.taken().isPresent()) {
                wrong.add(row + " became " + match);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(100.0 * found / rows).isGreaterThanOrEqualTo(95.0);
    }

    @Test
    void aVillageThatTheListLacksNeverBecomesItsNeighbour() {
        List<String> wrong = new ArrayList<>();
        NoisyNames noisy = new NoisyNames(NATION, 7);
        for (Region regency : NATION.provinces().stream()
                .flatMap(p -> NATION.children(p.code()).stream())
                .toList()) {
            if (!regency.code().startsWith("63") && !regency.code().startsWith("13.0")) {
                continue;
            }
            for (Region subdistrict : NATION.children(regency.code())) {
                List<Region> villages = NATION.children(subdistrict.code());
                for (Region ghost : villages) {
                    List<Region> rest = new ArrayList<>(NATION.path(subdistrict.code()));
                    villages.stream().filter(v -> !v.equals(ghost)).forEach(rest::add);
                    NoisyNames.Row row = noisy.of(ghost);
                    RegionMatch match =
                            new VillageFromName(new RegionMatcher(RegionTree.of(rest))).find(row.name(), row.place());
                    boolean twin = villages.stream()
                            .anyMatch(v -> !v.equals(ghost) && v.name().equals(ghost.name()));
                    if (match.taken().isPresent() && !twin) {
                        wrong.add(row + " became " + match.taken().flatMap(NATION::find));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMisspeltVillageIsItsOwnOrIsAskedAbout() {
        NoisyNames noisy = new NoisyNames(NATION, 11);
        List<String> wrong = new ArrayList<>();
        for (Region village : NATION.villagesOf("63")) {
            for (int i = 0; i < 4; i++) {
                String slip = noisy.misspelt(village.name());
                if (isAnother(village, slip)) {
                    continue;
                }
                NoisyNames.Row row = noisy.of(village, slip);
                RegionMatch match = NAMES.find(row.name(), row.place());
                if (match.taken().filter(code -> !code.equals(row.truth())).isPresent()) {
                    wrong.add(row + " became " + match.taken().flatMap(NATION::find));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesOfTheNationalListFindTheirVillages() {
        assertThat(name("KOPERASI DESA MERAH PUTIH DUWET KECAMATAN PANARUKAN")).isEqualTo("Duwet");
        assertThat(name("KOPERASI DESA MERAH PUTIH WRINGINANOM PANARUKAN")).isEqualTo("Wringinanom");
        assertThat(name("KOPERASI DESA MERAH PUTIH WRINGIN ANOM KEC. PANARUKAN KAB. SITUBONDO"))
                .isEqualTo("Wringinanom");
        assertThat(name("KOPERASI DESA MERAH PUTIH DESA PEL'EYAN SITUBONDO JAWA TIMUR"))
                .isEqualTo("Peleyan");
        assertThat(name("KDMP Paowan")).isEqualTo("Paowan");
        assertThat(name("koperasi desa merahputih koperasi desa merah putih gelung"))
                .isEqualTo("Gelung");
    }

    @Test
    void aWordMoreOrAnotherPlaceIsAskedAbout() {
        assertThat(match("KOPERASI DESA MERAH PUTIH PAOWAN SEJAHTERA").candidates())
                .extracting(c -> c.region().name())
                .first()
                .isEqualTo("Paowan");
        assertThat(match("KOPERASI DESA MERAH PUTIH PELEYAN KECAMATAN KAPONGAN"))
                .isInstanceOf(RegionMatch.Doubtful.class);
        assertThat(match("KOPERASI DESA MERAH PUTIH PELEYAN KECAMATAN KAPONGAN").findings())
                .extracting(Finding::key)
                .contains("region.name.otherPlace");
        assertThat(match("KOPERASI SIMPAN PINJAM PAOWAN").taken()).isEmpty();
        assertThat(match("KOPERASI DESA MERAH PUTIH").taken()).isEmpty();
        assertThat(match("").taken()).isEmpty();
        assertThat(match("KECAMATAN PANARUKAN").taken()).isEmpty();
    }

    @Test
    void aWardsNameForADesaIsSaid() {
        RegionMatch match = match("KOPERASI KELURAHAN MERAH PUTIH PAOWAN");
        assertThat(match.findings()).extracting(Finding::key).contains("region.match.otherKind");
    }

    /** A slip that spells a sibling's very name cannot be noticed by anybody. */
    private static boolean isAnother(Region village, String slip) {
        return NATION.children(village.parentCode().orElseThrow()).stream()
                .anyMatch(other -> CleanText.sortName(other.name()).equals(CleanText.sortName(slip)));
    }

    private static String name(String cooperative) {
        RegionMatch match = match(cooperative);
        return match.taken().flatMap(NATION::find).map(Region::name).orElse(match.toString());
    }

    private static RegionMatch match(String cooperative) {
        return NAMES.find(cooperative, PANARUKAN);
    }
}
