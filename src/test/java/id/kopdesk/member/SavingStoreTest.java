package id.kopdesk.member;

import static id.kopdesk.member.TwoCooperatives.JOINED;
import static id.kopdesk.member.TwoCooperatives.SITI;
import static id.kopdesk.member.TwoCooperatives.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Period;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Change;
import id.kopdesk.database.Engine;
import id.kopdesk.database.History;
import id.kopdesk.database.Undo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingStoreTest {
    @TempDir
    Path folder;

    /** Random payments, corrections, changes of status, removals and undone batches, then every month is recounted. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void balancesAreTheSumOfMovementsAndKeptCountsEqualAFullRecount(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            Random random = new Random(20260805);
            List<MemberFile> files = new ArrayList<>();
            Map<UUID, Map<SavingKind, Long>> expected = new HashMap<>();
            for (int i = 0; i < 12; i++) {
                UUID home = i % 3 == 0 ? office.indrasari : office.tatakan;
                files.add(office.members.add(SITI, office.person(home, "Orang " + i, i % 2 == 0 ? Sex.MALE : null)));
            }
            List<UUID> done = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                MemberFile who = files.get(random.nextInt(files.size()));
                SavingKind kind = SavingKind.values()[random.nextInt(3)];
                LocalDate day = JOINED.plusDays(random.nextInt(380));
                long amount = (random.nextInt(9) - 3) * 10_000L;
                try {
                    if (random.nextInt(4) == 0 && !done.isEmpty()) {
                        UUID wrong = done.remove(random.nextInt(done.size()));
                        office.savings.reverse(SITI, wrong, day, "salah");
                    } else {
                        done.add(office.savings.add(SITI, who.id(), kind, day, amount, null, null));
                    }
                } catch (CodedException refused) {
                    assertThat(refused.code()).isIn("KD-743", "KD-744");
                }
            }
            for (MemberFile file : files) {
                office.savings
                        .of(SITI, file.id())
                        .forEach(saving -> expected.computeIfAbsent(file.id(), id -> new HashMap<>())
                                .merge(saving.kind(), saving.amount(), Long::sum));
                Balances balance = office.savings.balance(SITI, file.id());
                for (SavingKind kind : SavingKind.values()) {
                    assertThat(balance.of(kind))
                            .isEqualTo(
                                    expected.getOrDefault(file.id(), Map.of()).getOrDefault(kind, 0L))
                            .isNotNegative();
                }
            }
            change(office, files.get(0), MemberStatus.LEFT);
            change(office, files.get(1), MemberStatus.INACTIVE);
            MemberFile mistaken = office.add("Salah Masuk");
            office.members.remove(SITI, mistaken, "salah masuk");
            UUID unit = office.database.write(SITI, Change.batch(Change.Kind.IMPORT, "uji"), work -> {
                for (int i = 0; i < 50; i++) {
                    UUID id = new UUID(7, i);
                    office.members.insert(work, id, office.person(office.tatakan, "Impor " + i, Sex.FEMALE));
                    office.savings.opening(work, id, office.tatakan, SavingKind.PRINCIPAL, JOINED, 50_000, null, true);
                }
                return work.id();
            });
            recounted(office);
            new Undo(office.database, new History(MemberTables.all())).takeBack(SITI, unit, "batal");
            recounted(office);
            Map<UUID, MemberSums> last = new MemberRecap(office.database).byCooperative(SITI, Period.of(TODAY));
            long whole = files.stream()
                    .mapToLong(file -> office.savings.balance(SITI, file.id()).all())
                    .sum();
            assertThat(last.values().stream().mapToLong(MemberSums::saved).sum())
                    .isEqualTo(whole);
            assertThat(Objects.requireNonNull(last.get(office.tatakan)).members(MemberStatus.ACTIVE))
                    .isEqualTo(7);
            assertThat(Objects.requireNonNull(last.get(office.indrasari)).members(MemberStatus.LEFT))
                    .isEqualTo(1);
        }
    }

    private static void change(TwoCooperatives office, MemberFile file, MemberStatus to) {
        Membership left =
                file.member().membership().withStanding(List.of(new Standing(to, JOINED.plusMonths(3), "pindah")));
        office.members.save(SITI, file.id(), file.version(), file.member().with(left));
    }

    static void recounted(TwoCooperatives office) {
        MemberRecap recap = new MemberRecap(office.database);
        MemberRecount recount = new MemberRecount(office.database);
        for (Period month = Period.of(JOINED.minusMonths(1));
                month.index() <= Period.of(TODAY).index();
                month = new Period(month.month().plusMonths(1))) {
            Map<UUID, MemberSums> kept = recap.byCooperative(SITI, month);
            kept.values().removeIf(sums -> sums.equals(new MemberSums()));
            assertThat(kept).as(month.toString()).isEqualTo(recount.at(month));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMovementIsReversedOnceAndNeverBeyondTheBalance(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            MemberFile who = office.add("Rahmadi");
            UUID first = office.savings.add(SITI, who.id(), SavingKind.VOLUNTARY, JOINED, 100_000, null, null);
            UUID out = office.savings.add(SITI, who.id(), SavingKind.VOLUNTARY, TODAY, -60_000, null, null);
            assertThatThrownBy(() -> office.savings.reverse(SITI, first, TODAY, "salah"))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-744"));
            UUID back = office.savings.reverse(SITI, out, TODAY, "salah");
            assertThat(office.savings.balance(SITI, who.id()).voluntary()).isEqualTo(100_000);
            for (UUID again : List.of(out, back)) {
                assertThatThrownBy(() -> office.savings.reverse(SITI, again, TODAY, "salah"))
                        .isInstanceOfSatisfying(
                                CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-746"));
            }
            assertThat(office.savings.of(SITI, who.id())).hasSize(3);
        }
    }
}
