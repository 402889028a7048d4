package id.kopdesk.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegionTreeTest {
    private static final RegionTree TREE = Kalsel.TREE;

    @Test
    void theProvinceHasItsRegenciesSubdistrictsAndVillages() {
        assertThat(TREE.children("63")).hasSize(13);
        assertThat(TREE.children("63").stream()
                        .mapToInt(regency -> TREE.children(regency.code()).size())
                        .sum())
                .isEqualTo(156);
        assertThat(TREE.villagesOf("63").stream().collect(Collectors.groupingBy(Region::type, Collectors.counting())))
                .containsEntry(Region.Type.VILLAGE, 1872L)
                .containsEntry(Region.Type.URBAN_WARD, 144L);
        assertThat(TREE.villagesOf("63.71")).hasSize(52);
    }

    @Test
    void aPathRunsFromTheProvinceDown() {
        Region indrasari = TREE.find("63.03.05.2052").orElseThrow();
        assertThat(TREE.path(indrasari.code()))
                .extracting(Region::name)
                .containsExactly("Kalimantan Selatan", "Banjar", "Martapura", "Indrasari");
        assertThat(TREE.path("63.99")).isEmpty();
        assertThat(TREE.children("63.99")).isEmpty();
        assertThat(TREE.find("6")).isEmpty();
    }

    @Test
    void aMisspeltNameIsStillFoundAndTheNearestComesFirst() {
        assertThat(TREE.search("martapra", 5)).extracting(Region::code).contains("63.03.05");
        assertThat(TREE.search("Banjar", 3).get(0).code()).isEqualTo("63.03");
        assertThat(TREE.search("pulau laut utara", 3))
                .extracting(Region::name)
                .first()
                .asString()
                .startsWith("Pulau");
        assertThat(TREE.search("atuatu", 3)).extracting(Region::name).contains("Atu-atu");
        assertThat(TREE.search("qqqqqq", 3)).isEmpty();
        assertThat(TREE.search("  ", 3)).isEmpty();
    }

    @Test
    void aTreeWithAHoleOrATwinIsRefused() {
        Region province = new Region("63", "Kalimantan Selatan", Region.Level.PROVINCE, Region.Type.PROVINCE);
        Region orphan = new Region("63.03.05", "Martapura", Region.Level.SUBDISTRICT, Region.Type.SUBDISTRICT);
        assertThatThrownBy(() -> RegionTree.of(List.of(province, orphan))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RegionTree.of(List.of(province, province)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShippedListIsWhole() {
        List<Region> all = ShippedRegions.all();
        assertThat(all).hasSize(ShippedRegions.COUNT);
        assertThat(all.stream().collect(Collectors.groupingBy(Region::type, Collectors.counting())))
                .containsEntry(Region.Type.PROVINCE, 38L)
                .containsEntry(Region.Type.SUBDISTRICT, 7285L)
                .containsEntry(Region.Type.VILLAGE, 75252L)
                .containsEntry(Region.Type.URBAN_WARD, 8496L)
                .containsEntry(Region.Type.CUSTOMARY_VILLAGE, 14L);
        assertThat(all).extracting(Region::name).contains("Lubuk Pakam I,II");
        assertThat(all).allSatisfy(region -> assertThat(region.level()).isEqualTo(Region.Level.of(region.code())));
    }

    @Test
    void aNameIsTitledInBothLanguages() {
        Region banjar = TREE.find("63.03").orElseThrow();
        assertThat(banjar.titled(Texts.of(Texts.INDONESIAN))).isEqualTo("Kabupaten Banjar");
        assertThat(banjar.titled(Texts.of(Texts.ENGLISH))).isEqualTo("Banjar Regency");
    }
}
