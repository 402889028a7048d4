package id.kopdesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.MeetingState;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterTest {
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final List<Region> TAPIN = Kalsel.TREE.villagesOf("63.05");

    @TempDir
    Path folder;

    private static CooperativeStore store(Database database) {
        return new CooperativeStore(database, file -> List.of());
    }

    private static RegisterReader reader(Database database) {
        return new RegisterReader(database, Kalsel.TREE, "63");
    }

    /** So many cooperatives in the first villages of Tapin; the first has NIB and met. */
    private static List<CooperativeFile> tapin(Database database, int count) {
        List<CooperativeFile> made = new ArrayList<>();
        LocalDate founded = LocalDate.of(2025, 7, 1);
        for (int i = 0; i < count; i++) {
            Region village = TAPIN.get(i);
            CooperativeFile file = CooperativeFile.fresh(
                    Cooperative.named(
                            "Koperasi Desa Merah Putih " + village.name(), CooperativeKind.VILLAGE, village.code()),
                    founded);
            made.add(store(database)
                    .save(
                            SITI,
                            i > 0
                                    ? file
                                    : file.withMilestones(List.of(Part.fresh(new Milestone(
                                                    MilestoneKind.BUSINESS_ID,
                                                    MilestoneState.DONE,
                                                    "1905250093184",
                                                    founded,
                                                    founded,
                                                    null))))
                                            .withMeetings(List.of(Part.fresh(
                                                    new AnnualMeeting(2025, MeetingState.DONE, null, founded)))),
                            Optional.empty()));
        }
        return made;
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyRowOfTheFiguresIsAccountedForAndTheMissingAreNamed(Engine engine) throws IOException {
        try (Database database = engine.fresh(folder.resolve("o"));
                RegisterBook book = new RegisterBook()) {
            tapin(database, 3);
            Path file = book.row(RegisterBook.FIGURES)
                    .row("KALIMANTAN SELATAN", "KAB. TAPIN", 135, 1, 135, 86, 12925000, 6966000, 1, 1, 12, 2.91)
                    .row("KALIMANTAN SELATAN", "KAB. BALANGAN", 156, 109, 156, 0, 0, 0, 0, 0, 8, 4.64)
                    .row("KALIMANTAN TENGAH", "KAB. TABALONG", 131, 110, 131, 128, 1, 1, 0, 0, 12, 4.67)
                    .row("KALIMANTAN SELATAN", "KAB. AKAIWA", 5, 0, 0, 0, 0, 0, 0, 0, 1, 1)
                    .row("KALIMANTAN SELATAN", "KABUPATEN TAPIN", 135, 1, 135, 86, 1, 1, 1, 1, 12, 2.91)
                    .row("TOTAL", "", 562, 221)
                    .write(folder.resolve("kabkota.xlsx"));
            ReadFile read = reader(database).read(SITI, file, DAY, Progress.NONE);
            Receipt receipt = read.snapshot().receipt();
            assertThat(receipt.data()).isEqualTo(5);
            assertThat(receipt.adds()).isTrue();
            assertThat(receipt.totals()).isEqualTo(1);
            assertThat(receipt.of(Outcome.PLACED)).isEqualTo(2);
            assertThat(receipt.of(Outcome.DUPLICATE)).isEqualTo(1);
            assertThat(receipt.of(Outcome.DOUBTFUL) + receipt.of(Outcome.UNKNOWN))
                    .isEqualTo(2);
            assertThat(receipt.unknown()).containsExactly("pct_penduduk_miskin");
            assertThat(receipt.missing()).hasSize(11).contains("63.02", "63.72").doesNotContain("63.05", "63.11");
            assertThat(receipt.findings()).containsEntry("register.zero.TRADING", 3);
            RegionRow balangan = read.regions().get(1);
            assertThat(balangan.of(RegisterFigure.ANNUAL_MEETINGS)).isEqualTo(new Reported.NotReported<>());
            assertThat(balangan.of(RegisterFigure.ACCOUNTS)).isEqualTo(new Reported.Empty<>());

            RegisterStore store = new RegisterStore(database, store(database));
            Comparison read0 = new Comparer(database, store, Kalsel.TREE, "63").of(SITI, read);
            assertThat(read0.differences())
                    .filteredOn(d ->
                            d.kind() == Difference.Kind.NUMBER && d.regionCode().equals("63.05"))
                    .extracting(Difference::figure)
                    .containsExactly(
                            RegisterFigure.COOPERATIVES, RegisterFigure.TAX_IDS, RegisterFigure.ANNUAL_MEETINGS);
            assertThat(read0.count(Difference.Kind.MISSING_THERE)).isEqualTo(11);

            store.save(SITI, read, "63", Progress.NONE);
            Snapshot kept = store.snapshots().get(0);
            assertThat(kept.receipt()).isEqualTo(receipt);
            assertThat(new Comparer(database, store, Kalsel.TREE, "63")
                            .of(SITI, kept)
                            .differences())
                    .containsExactlyInAnyOrderElementsOf(read0.differences());
            assertThatThrownBy(() -> store.save(
                            SITI, reader(database).read(SITI, file, DAY, Progress.NONE), "63", Progress.NONE))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-893"));
            RegionRow tabalong = store.regions(SITI, kept, "").stream()
                    .filter(row -> row.place().regency().equals("KAB. TABALONG"))
                    .findFirst()
                    .orElseThrow();
            assertThat(tabalong.outcome()).isNotEqualTo(Outcome.PLACED);

            store.decide(SITI, kept, tabalong, "63.09");
            assertThat(new Comparer(database, store, Kalsel.TREE, "63")
                            .of(SITI, kept)
                            .count(Difference.Kind.MISSING_THERE))
                    .as("a row that a person placed is compared")
                    .isEqualTo(10);
            RegionRow ghost = store.regions(SITI, kept, "").stream()
                    .filter(row -> row.place().regency().equals("KAB. AKAIWA"))
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> store.decide(SITI, kept, ghost, "63.09"))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-895"));
            assertThat(reader(database)
                            .read(SITI, file, DAY.plusMonths(1), Progress.NONE)
                            .regions())
                    .filteredOn(row -> row.place().regency().equals("KAB. TABALONG"))
                    .as("the choice holds for the next file")
                    .allMatch(row ->
                            row.outcome() == Outcome.PLACED && row.regionCode().equals("63.09"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void figuresThatMovedSinceTheSnapshotBeforeAreSeen(Engine engine) throws IOException {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            RegisterStore store = new RegisterStore(database, store(database));
            keep(database, store, 130, LocalDate.of(2026, 5, 1));
            keep(database, store, 135, DAY);
            Comparison comparison = new Comparer(database, store, Kalsel.TREE, "63")
                    .of(SITI, store.snapshots().get(0));
            assertThat(comparison.snapshot().takenOn()).isEqualTo(DAY);
            assertThat(comparison.numbers())
                    .filteredOn(row -> row.moved(RegisterFigure.COOPERATIVES))
                    .extracting(NumberRow::regionCode)
                    .containsExactly("63.05");
        }
    }

    private void keep(Database database, RegisterStore store, int cooperatives, LocalDate day) throws IOException {
        try (RegisterBook book = new RegisterBook()) {
            Path file = book.row(RegisterBook.FIGURES)
                    .row("KALIMANTAN SELATAN", "KAB. TAPIN", cooperatives, 74, 135, 86)
                    .row("KALIMANTAN SELATAN", "KAB. BANJAR", 290, 74, 135, 86)
                    .write(folder.resolve("s" + day + ".xlsx"));
            store.save(SITI, reader(database).read(SITI, file, day, Progress.NONE), "63", Progress.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theCooperativeListIsMatchedInsideItsParentsAndItsDirtIsNamed(Engine engine) throws IOException {
        try (Database database = engine.fresh(folder.resolve("o"));
                RegisterBook book = new RegisterBook()) {
            List<CooperativeFile> ours = tapin(database, 8);
            book.row(RegisterBook.LIST);
            for (int i = 0; i < 7; i++) {
                Region village = TAPIN.get(i);
                String kecamatan = Kalsel.TREE
                        .find(village.code().substring(0, 8))
                        .orElseThrow()
                        .name();
                String name = ("Koperasi Desa Merah Putih " + village.name()
                                + (i == 2 ? " Kecamatan " + kecamatan : ""))
                        .toUpperCase(Locale.ROOT);
                book.row(
                        "60000" + i,
                        name,
                        "KALIMANTAN SELATAN",
                        "KAB. TAPIN",
                        kecamatan.toUpperCase(Locale.ROOT),
                        i == 1 ? 2.95 : -2.95,
                        i == 3 ? 0 : i == 4 ? 15.1 : 115.1);
            }
            Region free = TAPIN.get(20);
            String kecamatan =
                    Kalsel.TREE.find(free.code().substring(0, 8)).orElseThrow().name();
            Path file = book.row("600000", "LAIN", "KALIMANTAN SELATAN", "KAB. TAPIN", kecamatan, 0, 0)
                    .row(
                            "600020",
                            "KOPERASI DESA MERAH PUTIH " + free.name(),
                            "KALIMANTAN SELATAN",
                            "KAB. TAPIN",
                            kecamatan)
                    .row("600021", "KOPERASI DESA MERAH PUTIH AKAIWA", "KALIMANTAN SELATAN", "KAB. AKAIWA", "AKAIWA")
                    .write(folder.resolve("daftar.xlsx"));
            ReadFile read = reader(database).read(SITI, file, DAY, Progress.NONE);
            assertThat(read.snapshot().kind()).isEqualTo(SnapshotKind.LIST);
            Receipt receipt = read.snapshot().receipt();
            assertThat(receipt.adds()).isTrue();
            assertThat(receipt.data()).isEqualTo(10);
            assertThat(receipt.of(Outcome.OURS)).isEqualTo(7);
            assertThat(receipt.of(Outcome.DUPLICATE)).isEqualTo(1);
            assertThat(receipt.of(Outcome.NOT_OURS)).isEqualTo(1);
            assertThat(receipt.of(Outcome.UNKNOWN)).isEqualTo(1);
            assertThat(read.cooperatives().get(1).findings())
                    .extracting(f -> f.key())
                    .contains("register.point.sign");
            assertThat(read.cooperatives().get(4).findings())
                    .extracting(f -> f.key())
                    .contains("cooperative.point.outside");

            RegisterStore store = new RegisterStore(database, store(database));
            assertThat(store.save(SITI, read, "63", Progress.NONE)).isEqualTo(7);
            assertThat(store(database)
                            .find(SITI, ours.get(0).id())
                            .orElseThrow()
                            .cooperative()
                            .simkopdesId())
                    .isEqualTo("600000");
            Comparison comparison = new Comparer(database, store, Kalsel.TREE, "63")
                    .of(SITI, store.snapshots().get(0));
            assertThat(comparison.differences())
                    .filteredOn(d -> d.kind() == Difference.Kind.MISSING_THERE)
                    .extracting(Difference::cooperative)
                    .containsExactly(ours.get(7).id());
            assertThat(comparison.count(Difference.Kind.MISSING_HERE)).isEqualTo(1);
            assertThat(comparison.count(Difference.Kind.NAME)).isZero();
            assertThat(store.saidOf(ours.get(2).id()).orElseThrow().row().simkopdesId())
                    .isEqualTo("600002");
        }
    }
}
