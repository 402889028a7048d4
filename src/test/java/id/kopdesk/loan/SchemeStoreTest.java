package id.kopdesk.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schemes are dated data: an edit is a new edition, and what a proposal pinned never moves. */
class SchemeStoreTest {
    @TempDir
    Path folder;

    private static Scheme with(Scheme s, ParameterKey key, String content) {
        List<Parameter> parameters = new ArrayList<>(s.parameters());
        parameters.replaceAll(p -> p.key() == key ? new Parameter(key, content, "PMK baru", true) : p);
        return new Scheme(
                UUID.randomUUID(),
                s.code(),
                s.edition(),
                s.name(),
                s.path(),
                s.legalBasis(),
                s.validFrom(),
                s.validTo(),
                s.validitySource(),
                s.validityConfirmed(),
                s.villageApprover(),
                s.wardApprover(),
                s.cooperativeBorrows(),
                s.note(),
                parameters,
                s.steps());
    }

    @Test
    void theFourSchemesAreShippedSoundAndMarkWhatIsUnconfirmed() {
        List<Scheme> shipped = ShippedSchemes.all();
        assertThat(shipped).extracting(Scheme::code).containsExactly("PMK49", "GERAI", "LPDB", "BANK");
        assertThat(shipped)
                .allSatisfy(s -> assertThat(SchemeRules.check(s)).as(s.code()).isEmpty());
        Scheme pmk49 = shipped.get(0);
        assertThat(pmk49.covers(LocalDate.of(2025, 7, 21))).isTrue();
        assertThat(pmk49.covers(LocalDate.of(2025, 11, 13))).isTrue();
        assertThat(pmk49.covers(LocalDate.of(2025, 11, 14))).isFalse();
        assertThat(pmk49.validityConfirmed()).isFalse();
        assertThat(pmk49.parameter(ParameterKey.CREDIT_LIMIT).orElseThrow().confirmed())
                .isTrue();
        assertThat(pmk49.parameter(ParameterKey.DUE_DAY).orElseThrow().confirmed())
                .isFalse();
        assertThat(shipped.get(1).cooperativeBorrows()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anEditIsANewEditionAndAPinnedOneStays(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            SchemeStore schemes = new SchemeStore(database);
            Scheme first = schemes.newest().stream()
                    .filter(s -> s.code().equals("PMK49"))
                    .findFirst()
                    .orElseThrow();
            CooperativeFile c = new CooperativeStore(database, file -> List.of())
                    .save(Loans.SITI, Loans.fit(Loans.TATAKAN), Optional.empty());
            LoanBook book = Loans.book(database, Loans.TODAY);
            LoanFile filed = book.file(
                    Loans.SITI,
                    new Proposal(c.id(), Loans.TATAKAN, first.id(), null, Loans.FILED, null, null, null, null),
                    Loans.asking(2_500_000_000L));
            Scheme next = schemes.save(Loans.SITI, with(first, ParameterKey.CREDIT_LIMIT, "1000000000"));
            assertThat(next.edition()).isEqualTo(2);
            assertThat(schemes.find(first.id())).contains(first);
            LoanCase loan = book.open(Loans.SITI, filed.id()).orElseThrow();
            assertThat(loan.scheme()).isEqualTo(first);
            assertThat(TermRules.check(loan.file().submission(), loan.scheme(), 0))
                    .isEmpty();
            assertThat(TermRules.check(loan.file().submission(), next, 0)).isNotEmpty();
            assertThat(schemes.on(Loans.FILED))
                    .extracting(Scheme::id)
                    .contains(next.id())
                    .doesNotContain(first.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void onlyAdministratorsEditAndOnlySoundSchemesAreKept(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            SchemeStore schemes = new SchemeStore(database);
            Scheme first = schemes.newest().get(0);
            Actor operator = new Actor("budi", Role.OPERATOR, Set.of());
            assertThatThrownBy(() -> schemes.save(operator, first))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-602"));
            Scheme bad = with(schemes.newest().get(0), ParameterKey.YEARLY_RATE, "6");
            Scheme worse = with(bad, ParameterKey.DUE_DAY, "32");
            assertThatThrownBy(() -> schemes.save(Loans.SITI, worse))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-603"));
            assertThat(schemes.all()).hasSize(4);
        }
    }
}
