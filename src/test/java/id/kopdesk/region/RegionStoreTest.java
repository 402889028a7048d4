package id.kopdesk.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegionStoreTest {
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String FIRST = """
            code,name,level,type
            63,Kalimantan Selatan,1,provinsi
            63.03,Banjar,2,kabupaten
            63.03.05,Martapura,3,kecamatan
            63.03.05.1001,Jawa,4,kelurahan
            63.03.05.2001,Indrasari,4,desa
            63.03.05.2002,Tambak Baru,4,desa
            63.03.05.2003,Tunggul Irang,4,desa
            63.03.05.2004,Bincau,4,desa
            64,Kalimantan Timur,1,provinsi
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void regionsAreFoundBrowsedAndSearched(Engine engine) throws IOException {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            RegionStore store = started(database);
            assertThat(store.find("63.03.05.2001")).map(Region::name).contains("Indrasari");
            assertThat(store.find("63.03.05.9999")).isEmpty();
            assertThat(store.children("")).extracting(Region::code).containsExactly("63", "64");
            assertThat(store.children("63.03.05")).hasSize(5);
            assertThat(store.path("63.03.05.1001"))
                    .extracting(Region::name)
                    .containsExactly("Kalimantan Selatan", "Banjar", "Martapura", "Jawa");
            assertThat(store.path("63.99")).isEmpty();
            assertThat(store.search("tambak", 5)).extracting(Region::name).containsExactly("Tambak Baru");
            assertThat(store.search("indrsari", 5)).extracting(Region::name).containsExactly("Indrasari");
            assertThat(store.countByLevel())
                    .containsEntry(Region.Level.PROVINCE, 2L)
                    .containsEntry(Region.Level.VILLAGE, 5L);
            assertThat(store.tree("63.03").villagesOf("63.03")).hasSize(5);
            assertThat(store.tree("63.03.05").find("63")).isPresent();
            assertThat(store.tree("63.03").find("64")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aLaterRegulationDatesCodesAndKeepsWhatTheyWere(Engine engine) throws IOException {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            RegionStore store = started(database);
            RegionTree before = store.tree("");
            RegionReceipt receipt = store.importRegulation(SITI, file("""
                            code,name,level,type,successor
                            63,Kalimantan Selatan,1,provinsi,
                            63.03,Banjar,2,kabupaten,
                            63.03.05,Kertak,3,kecamatan,
                            63.03.05.1001,Jawa,4,kelurahan,
                            63.03.05.2001,Indrasari,4,desa,
                            63.03.05.2002,Tambak Baru,4,desa,63.03.05.1002
                            63.03.05.1002,Tambak Baru,4,kelurahan,
                            63.03.05.2003,Tunggul Irang,4,desa,
                            """), " Kepmendagri  lain ", DAY);
            assertThat(receipt).isEqualTo(new RegionReceipt("Kepmendagri lain", 1, 1, 2, 5));
            assertThat(store.find("64"))
                    .as("a province that the file does not name")
                    .isPresent();
            assertThat(store.find("63.03.05.2004")).isEmpty();
            assertThat(store.history("63.03.05.2004")).singleElement().satisfies(once -> {
                assertThat(once.region().name()).isEqualTo("Bincau");
                assertThat(once.validTo()).isEqualTo(DAY);
                assertThat(once.successor()).isNull();
            });
            assertThat(store.history("63.03.05"))
                    .extracting(h -> h.region().name())
                    .containsExactly("Martapura", "Kertak");
            assertThat(store.history("63.03.05").get(1).validFrom()).isEqualTo(DAY);
            assertThat(store.currentCode("63.03.05.2002")).contains("63.03.05.1002");
            assertThat(store.currentCode("63.03.05.2004")).isEmpty();
            assertThat(store.currentCode("63.03.05.2001")).contains("63.03.05.2001");
            assertThat(store.search("martapura", 1)).extracting(Region::name).containsExactly("Kertak");
            assertThat(store.tree("")).isNotSameAs(before).isSameAs(store.tree(""));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRegulationIsTakenBackAsIfItHadNeverBeenAndCanComeAgain(Engine engine) throws IOException {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            RegionStore store = started(database);
            var before = store.tree("").villagesOf("");
            Path later = file(FIRST.replace("Martapura", "Kertak")
                    .replace("63.03.05.2004,Bincau,4,desa\n", "63.03.05.2005,Bincau Muara,4,desa\n"));
            store.importRegulation(SITI, later, "Kepmendagri lain", DAY);
            RegionEdition newest = store.editions().get(0);
            assertThat(newest.stands()).isTrue();
            assertThatThrownBy(() -> store.takeBack(SITI, newest, "salah berkas", Set.of("63.03.05.2005")))
                    .hasMessageContaining("KD-313");
            assertThatThrownBy(() -> store.takeBack(SITI, store.editions().get(1), "x", Set.of()))
                    .hasMessageContaining("KD-312");
            assertThat(store.find("63.03.05.2005")).isPresent();

            store.takeBack(SITI, newest, "salah berkas", Set.of("63.03.05", "63.03.05.2001"));
            assertThat(store.tree("").villagesOf("")).isEqualTo(before);
            assertThat(store.find("63.03.05")).map(Region::name).contains("Martapura");
            assertThat(store.find("63.03.05.2005")).isEmpty();
            assertThat(store.history("63.03.05")).hasSize(1);
            assertThat(store.editions().get(0).takenBack()).isEqualTo("salah berkas");
            assertThatThrownBy(() -> store.takeBack(SITI, store.editions().get(1), "x", Set.of()))
                    .as("the list the office began with")
                    .hasMessageContaining("KD-312");

            store.importRegulation(SITI, later, "Kepmendagri lain", DAY);
            assertThat(store.find("63.03.05")).map(Region::name).contains("Kertak");
            assertThat(store.editions()).extracting(RegionEdition::no).containsExactly(3L, 2L, 1L);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theSameFileAgainChangesNothing(Engine engine) throws IOException {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            RegionStore store = started(database);
            long edition = store.edition();
            RegionReceipt again = store.importRegulation(SITI, file(FIRST), "Kepmendagri lain", DAY);
            assertThat(again.changedNothing()).isTrue();
            assertThat(again.same()).isEqualTo(9);
            assertThat(store.edition()).isEqualTo(edition);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aFileThatDoesNotHangTogetherChangesNothing(Engine engine) throws IOException {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            RegionStore store = started(database);
            refuses(store, "KD-301", "kode,nama\n63,Kalimantan Selatan\n");
            refuses(store, "KD-301", "");
            refuses(store, "KD-302", "code,name,level,type\n63,Kalimantan Selatan,1,kabupaten\n");
            refuses(store, "KD-302", "code,name,level,type\n63,Kalimantan Selatan,2,provinsi\n");
            refuses(store, "KD-302", "code,name,level,type\n6303,Banjar,2,kabupaten\n");
            refuses(store, "KD-302", "code,name,level,type\n63,,1,provinsi\n");
            refuses(store, "KD-305", FIRST + "63,Kalimantan Selatan,1,provinsi\n");
            refuses(store, "KD-306", "code,name,level,type\n");
            refuses(store, "KD-307", FIRST + "63.04.01,Alalak,3,kecamatan\n");
            refuses(
                    store,
                    "KD-308",
                    FIRST.replace("type\n", "type,successor\n") + "63.03.05.2009,Hilang,4,desa,63.03.05.2999\n");
            refuses(
                    store,
                    "KD-311",
                    "code,name,level,type\n63,Kalimantan Selatan,1,provinsi\n63.03,Banjar,2,kabupaten\n");
            assertThat(store.children("63.03.05")).hasSize(5);
            assertThat(store.edition()).isEqualTo(1);
            Path latin = folder.resolve("latin.csv");
            Files.write(latin, new byte[] {'c', 'o', 'd', 'e', (byte) 0xE9});
            assertThatThrownBy(() -> store.importRegulation(SITI, latin, "X", DAY))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-303"));
            assertThatThrownBy(() -> store.importRegulation(SITI, folder.resolve("none.csv"), "X", DAY))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-304"));
            assertThatThrownBy(() -> store.importRegulation(
                            SITI, file(FIRST + "63.03.05.2005,Baru,4,desa\n"), "X", LocalDate.of(2024, 1, 1)))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-310"));
            Actor viewer = new Actor("tamu", Role.VIEWER, Set.of());
            assertThatThrownBy(() -> store.importRegulation(viewer, file(FIRST), "X", DAY))
                    .isInstanceOf(CodedException.class);
        }
    }

    @Test
    void aNewOfficeHoldsTheNationAndIsFilledOnlyOnce() {
        try (Database database = RegionTemplate.open(folder.resolve("copy"))) {
            RegionStore store = new RegionStore(database);
            store.loadShipped(SITI);
            assertThat(store.edition()).isEqualTo(1);
            assertThat(store.countByLevel())
                    .containsEntry(Region.Level.PROVINCE, 38L)
                    .containsEntry(Region.Level.REGENCY, 514L)
                    .containsEntry(Region.Level.SUBDISTRICT, 7285L)
                    .containsEntry(Region.Level.VILLAGE, 83762L);
            long start = System.nanoTime();
            assertThat(store.tree("63").villagesOf("63")).hasSize(2016);
            long province = System.nanoTime();
            assertThat(store.tree("").size()).isEqualTo(ShippedRegions.COUNT);
            long nation = System.nanoTime();
            System.out.printf(
                    "tree of the province %d ms, of the nation %d ms%n",
                    (province - start) / 1_000_000, (nation - province) / 1_000_000);
            assertThat(store.search("indrasri", 5)).extracting(Region::code).contains("63.03.05.2052");
            assertThat(store.history("63.03").get(0).regulation()).isEqualTo(ShippedRegions.REGULATION);
        }
    }

    private void refuses(RegionStore store, String code, String text) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> store.importRegulation(SITI, file, "Kepmendagri lain", DAY))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private RegionStore started(Database database) throws IOException {
        RegionStore store = new RegionStore(database);
        store.importRegulation(SITI, file(FIRST), "Kepmendagri awal", LocalDate.of(2025, 1, 1));
        assertThat(store.find("63")).isPresent();
        return store;
    }

    private Path file(String text) throws IOException {
        Path file = Files.createTempFile(folder, "wilayah", ".csv");
        Files.writeString(file, text);
        return file;
    }
}
