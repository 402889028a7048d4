package id.kopdesk.ui.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.CooperativeHistory;
import id.kopdesk.cooperative.Drafts;
import id.kopdesk.database.ConflictException;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.cooperative.CooperativeDesk.Opened;
import id.kopdesk.ui.cooperative.CooperativeDesk.Standing;
import id.kopdesk.ui.record.DraftPlace;
import id.kopdesk.ui.record.HistoryEntry;
import id.kopdesk.ui.record.RowSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDeskTest {
    @TempDir
    Path folder;

    private final TestUi ui = new TestUi();
    private Province province;
    private StoreDesk desk;

    @BeforeEach
    void open() {
        province = new Province(folder.resolve("o"), 3);
        CooperativeWords words = new CooperativeWords(ui.texts, ui.formats, Sample.REGIONS);
        desk = new StoreDesk(
                province.store,
                new CooperativeHistory(province.database, province.store),
                new Drafts(province.database, Province.CLOCK.clock()),
                province.rules::check,
                Province.SITI,
                Province.CLOCK,
                ui.formats,
                new HistoryWords(ui.texts, words),
                () -> {});
    }

    @AfterEach
    void close() {
        province.close();
    }

    private Map<String, String> whole() {
        Map<String, String> values = new TreeMap<>();
        Sample.whole().forEach((name, value) -> {
            boolean row = name.matches("(officer|outlet|meeting)\\..*");
            values.put(row ? name.replaceFirst("\\..*", "." + UUID.randomUUID()) : name, value);
        });
        return values;
    }

    @Test
    void everythingTypedComesBackAsItWasTyped() {
        Map<String, String> typed = whole();
        Opened saved = desk.save(desk.blank("63.05.01.2007"), typed);
        Map<String, String> read = new TreeMap<>(desk.open(saved.id()).values());
        read.keySet().removeIf(name -> name.startsWith("village."));
        assertThat(read).isEqualTo(typed);
        assertThat(saved.values()).isEqualTo(desk.open(saved.id()).values());
    }

    @Test
    void aNikIsShownMaskedAndStaysWholeWhenTheMaskIsSaved() {
        String nik = "6305014107800001";
        Map<String, String> typed = whole();
        String officer = typed.keySet().stream()
                .filter(name -> name.startsWith("officer."))
                .findFirst()
                .orElseThrow();
        Map<String, String> row = new TreeMap<>(
                RowSet.entry(officer, typed.getOrDefault(officer, "")).values());
        row.put("nationalId", nik);
        typed.put(officer, RowSet.text(row));
        Opened saved = desk.save(desk.blank("63.05.01.2007"), typed);
        assertThat(saved.values().get(officer)).contains("630501******0001").doesNotContain(nik);
        Map<String, String> again = new TreeMap<>(saved.values());
        again.put("note", "diperiksa");
        Opened twice = desk.save(saved, again);
        assertThat(twice.file().officers())
                .extracting(part -> part.value().nationalId())
                .contains(nik);
    }

    @Test
    void aNewCooperativeServesTheVillageOfItsSeatAndFollowsIt() {
        Opened saved = desk.save(desk.blank(""), whole());
        assertThat(served(saved)).containsExactly("63.05.01.2007");
        Map<String, String> moved = new TreeMap<>(saved.values());
        moved.put("villageCode", "63.05.01.2008");
        assertThat(served(desk.save(saved, moved))).containsExactly("63.05.01.2008");
    }

    private static List<String> served(Opened opened) {
        return opened.values().entrySet().stream()
                .filter(e -> e.getKey().startsWith("village."))
                .map(e -> RowSet.entry(e.getKey(), e.getValue()).get("villageCode"))
                .toList();
    }

    @Test
    void whoSavesAnOldVersionMeetsAConflictAndNothingIsKept() {
        Opened mine = desk.open(province.files.get(1).id());
        Opened theirs = desk.open(mine.id());
        desk.save(theirs, with(theirs, "note", "dari orang lain"));
        assertThatThrownBy(() -> desk.save(mine, with(mine, "note", "dari saya")))
                .isInstanceOf(ConflictException.class);
        assertThat(desk.open(mine.id()).values()).containsEntry("note", "dari orang lain");
    }

    private static Map<String, String> with(Opened opened, String name, String value) {
        Map<String, String> values = new TreeMap<>(opened.values());
        values.put(name, value);
        return values;
    }

    @Test
    void historyTellsWhatChangedInTheWordsOfTheFormAndCanBeTakenBack() {
        Opened before = desk.open(province.files.get(1).id());
        Map<String, String> typed = with(before, "phone", "+6281250001122");
        typed.put("milestone.OUTLET_OPEN.state", "DONE");
        typed.put("milestone.OUTLET_OPEN.eventDate", "2026-07-31");
        desk.save(before, typed);

        List<HistoryEntry> history = desk.history(before.id());
        assertThat(history.get(0).what()).isEqualTo("Data koperasi diubah");
        assertThat(history.get(0).lines())
                .contains(new HistoryEntry.Line("Telepon", "", "+6281250001122"))
                .contains(new HistoryEntry.Line("Gerai dibuka, Tanggal", "", "31 Jul 2026"))
                .contains(new HistoryEntry.Line("Gerai dibuka, Keadaan", "", "selesai"));
        assertThat(history.get(0).lines()).noneMatch(l -> l.field().contains("["));

        desk.takeBack(history.get(0).unit(), before.id(), "salah ketik");
        assertThat(desk.open(before.id()).values()).isEqualTo(before.values());
        assertThat(desk.history(before.id()).get(0).reason()).isEqualTo("salah ketik");
    }

    @Test
    void aCooperativeIsDissolvedSetAsideAndBroughtBack() {
        Opened open = desk.open(province.files.get(2).id());
        Opened dissolved = desk.dissolve(open, LocalDate.of(2026, 7, 31), "rapat anggota");
        assertThat(dissolved.standing()).isEqualTo(Standing.DISSOLVED);
        assertThat(dissolved.note()).isEqualTo("31 Jul 2026: rapat anggota");
        assertThat(desk.restore(dissolved).standing()).isEqualTo(Standing.ACTIVE);
        Opened aside = desk.setAside(desk.open(open.id()), "ganda");
        assertThat(aside.standing()).isEqualTo(Standing.WRONG_ENTRY);
        assertThat(desk.restore(aside).standing()).isEqualTo(Standing.ACTIVE);
        assertThat(desk.merge(desk.open(open.id()), province.files.get(1).id(), LocalDate.of(2026, 8, 1), "x")
                        .standing())
                .isEqualTo(Standing.MERGED);
    }

    @Test
    void findingsNameFieldsOfTheForm() {
        Opened open = desk.open(province.files.get(1).id());
        List<Finding> found = desk.check(open, with(open, "businessId", "12"));
        assertThat(found).anyMatch(f -> f.field().equals("businessId"));
        Map<String, String> nameless = new TreeMap<>(open.values());
        nameless.remove("name");
        assertThat(desk.check(open, nameless)).anyMatch(f -> f.field().equals("name"));
    }

    @Test
    void aDraftIsKeptPerRecordAndGoesWhenRemoved() {
        DraftPlace place = desk.draft(province.files.get(0).id());
        assertThat(place.find()).isEmpty();
        place.keep(Map.of("name", "setengah"));
        place.keep(Map.of("name", "setengah jadi"));
        assertThat(place.find().orElseThrow().values()).isEqualTo(Map.of("name", "setengah jadi"));
        assertThat(desk.draft(province.files.get(1).id()).find()).isEmpty();
        place.remove();
        assertThat(place.find()).isEmpty();
    }

    @Test
    void aNewCooperativeThatACrashCutOffIsOfferedWhenTheNextOneIsBegun() {
        Opened begun = desk.blank("");
        desk.draft(begun.id()).keep(Map.of("name", "Koperasi Desa Merah Putih Tatakan"));
        Opened next = desk.blank("");
        assertThat(desk.draft(next.id()).find()).isPresent();
        desk.draft(next.id()).remove();
        assertThat(desk.draft(desk.blank("").id()).find()).isEmpty();
    }
}
