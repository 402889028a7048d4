package id.kopdesk.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The people of a village meeting by name: pasted as offices keep them, kept, and held against the counts. */
class GuestListTest {
    private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);

    @TempDir
    Path folder;

    private static GuestList read(String text) {
        return GuestList.read(text, Attendee.PUBLIC_FIGURES, TEXTS);
    }

    @Test
    void aPastedListIsReadWithItsNumbersHeadingDegreesAndTabs() {
        GuestList list = read("No.\tNama\tUnsur\tJabatan\nNama; Unsur\n1.\tH. Ahmad Fauzi, S.Sos., M.Si\tBPD\tKetua\n"
                + "2\tSiti Aminah\tTP PKK\t\n3. Rusli; Perangkat Desa; Sekdes\n\n  \nGuru Zaini\n");
        assertThat(list.sound()).isFalse();
        GuestList clean = read("1.\tH. Ahmad Fauzi, S.Sos., M.Si\tBPD\tKetua\n2\tSiti Aminah\tTP PKK\t\n"
                + "3. Rusli; Perangkat Desa; Sekdes\n\n  \nGuru Zaini\n");
        assertThat(clean.findings()).isEmpty();
        assertThat(clean.guests())
                .containsExactly(
                        new Guest(1, 1, Attendee.COUNCIL, "H. Ahmad Fauzi, S.Sos., M.Si", "Ketua"),
                        new Guest(1, 2, Attendee.WOMEN, "Siti Aminah", null),
                        new Guest(1, 3, Attendee.VILLAGE_STAFF, "Rusli", "Sekdes"),
                        new Guest(1, 4, Attendee.PUBLIC_FIGURES, "Guru Zaini", null));
    }

    @Test
    void anUnknownElementIsNamedWithItsLineAndTheListIsNotSaved() {
        GuestList list = read("Rusli; BPD\nDarmi; partai\nRusli; BPD");
        assertThat(list.sound()).isFalse();
        assertThat(list.findings().stream().map(f -> f.sentence(TEXTS)))
                .containsExactly(
                        "Baris 2: unsur “partai” tidak dikenal. Tulis misalnya BPD, perangkat desa, atau tokoh masyarakat.",
                        "Baris 3: Rusli tercantum dua kali.");
    }

    @Test
    void whatIsWrittenIsReadAgainAlike() {
        GuestList list = read("Ahmad; BPD; Ketua\nSiti; Unsur perempuan\nBudi; Unsur lain; Babinsa");
        assertThat(read(GuestList.write(list.guests(), TEXTS))).isEqualTo(list);
        for (Attendee each : Attendee.values()) {
            assertThat(read("X; " + TEXTS.get("loan.attendee." + each)).guests())
                    .extracting(Guest::element)
                    .containsExactly(each);
        }
    }

    @Test
    void namesAndCountsThatDifferAreWarnedOfByElement() {
        List<Guest> named = read("Ahmad; BPD\nSiti; BPD\nBudi; perangkat desa").guests();
        assertThat(GuestList.differences(List.of(), Map.of(Attendee.COUNCIL, 5)))
                .isEmpty();
        assertThat(GuestList.differences(named, Map.of(Attendee.COUNCIL, 2, Attendee.VILLAGE_STAFF, 1)))
                .isEmpty();
        assertThat(GuestList.differences(named, Map.of(Attendee.COUNCIL, 5, Attendee.VILLAGE_STAFF, 1)).stream()
                        .map(f -> f.sentence(TEXTS)))
                .containsExactly("BPD: 2 nama pada daftar hadir, 5 orang menurut catatan musyawarah."
                        + " Samakan daftarnya atau periksa jumlahnya.");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theListIsKeptWarnsAtItsStepAndItsPeopleAreFoundAndDestroyed(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            LoanBook book = Loans.book(database, Loans.TODAY);
            CooperativeFile cooperative = new CooperativeStore(database, file -> List.of())
                    .save(Loans.SITI, Loans.fit(Loans.TATAKAN), Optional.empty());
            LoanFile agreed = Loans.agreed(database, book, cooperative);
            assertThatThrownBy(() -> book.guests(Loans.SITI, agreed, read("Darmi; partai")))
                    .isInstanceOf(CodedException.class);

            LoanFile named = book.guests(Loans.SITI, agreed, read("Ahmad; BPD; Ketua\nSiti; pengurus"));
            assertThat(new LoanStore(database).find(Loans.SITI, agreed.id())).contains(named);
            assertThat(Loans.reasons(book.of(Loans.SITI, named), StepKind.MEETING))
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("BPD: 1 nama pada daftar hadir, 5 orang");

            LoanFile shorter = book.guests(Loans.SITI, named, read("Ahmad; BPD; Wakil ketua"));
            assertThat(shorter.guests(1)).containsExactly(new Guest(1, 1, Attendee.COUNCIL, "Ahmad", "Wakil ketua"));
            assertThat(shorter.guests().get(0).id())
                    .as("a corrected line is the same row, so that its history stays one")
                    .isEqualTo(named.guests().get(0).id());

            PersonalData people = LoanPersonalData.of(database).get(0);
            assertThat(people.find(Loans.SITI, "ahmad", 5)).singleElement().satisfies(holder -> {
                assertThat(holder.record()).isEqualTo(agreed.id());
                assertThat(holder.endedOn()).isEmpty();
                people.destroy(Loans.SITI, List.of(holder.id()), "-");
            });
            assertThat(new LoanStore(database)
                            .find(Loans.SITI, agreed.id())
                            .orElseThrow()
                            .guests())
                    .extracting(Part::value)
                    .extracting(Guest::name, Guest::duty)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(PersonalData.DESTROYED, null));
        }
    }
}
