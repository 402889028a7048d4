package id.kopdesk.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.office.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money to the last rupiah, for the published figures and for any loan. */
class ScheduleTest {
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final LocalDate START = LocalDate.of(2026, 1, 12);
    private static final Set<Integer> YEARS =
            IntStream.range(2020, 2060).boxed().collect(Collectors.toSet());
    private static final WorkingDays WEEKDAYS = new WorkingDays(Set.of(), YEARS);
    private static final int LOANS = 3_000;

    private static LoanTerms terms(long principal, int tenor, int grace, RepaymentMethod method) {
        return new LoanTerms(principal, SIX, tenor, grace, method, START, 12, true);
    }

    @ParameterizedTest
    @CsvSource({"6, 53478818", "8, 54890417", "12, 57998405"})
    void threeBillionAtSixPerCentOverSeventyTwoMonthsCostsWhatTheRuleSays(int grace, long level) {
        Schedule schedule = Schedule.of(terms(3_000_000_000L, 72, grace, RepaymentMethod.ANNUITY), WEEKDAYS);
        List<Instalment> all = schedule.instalments();
        assertThat(all).hasSize(72);
        assertThat(all.subList(0, grace)).allSatisfy(i -> {
            assertThat(i.principal()).isZero();
            assertThat(i.interest()).isEqualTo(15_000_000);
        });
        assertThat(all.subList(grace, 71)).allSatisfy(i -> assertThat(i.total()).isEqualTo(level));
        assertThat(all.get(71).total()).isBetween(level - 72, level + 72);
    }

    @Test
    void equalPrincipalBeginsWithSixtyMillion() {
        List<Instalment> all = Schedule.of(terms(3_000_000_000L, 72, 6, RepaymentMethod.EQUAL_PRINCIPAL), WEEKDAYS)
                .instalments();
        assertThat(all.get(6).principal()).isEqualTo(45_454_545);
        assertThat(all.get(6).total()).isEqualTo(60_454_545);
        assertThat(all.get(71).principal())
                .as("the last takes what rounding left")
                .isEqualTo(3_000_000_000L - 65 * 45_454_545L);
    }

    @Test
    void flatInterestStaysTheSameAndIsExact() {
        Schedule flat = Schedule.of(terms(120_000_000, 12, 0, RepaymentMethod.FLAT), WEEKDAYS);
        assertThat(flat.instalments()).allSatisfy(i -> assertThat(i.total()).isEqualTo(10_600_000));
        assertThat(flat.interest()).isEqualTo(7_200_000);
    }

    @Test
    void dueDatesFollowTheSchemesDayAndTheFirstIsAMonthAfterTheStart() {
        List<Instalment> all = Schedule.of(terms(72_000_000, 72, 0, RepaymentMethod.ANNUITY), WEEKDAYS)
                .instalments();
        assertThat(all.get(0).due()).isEqualTo("2026-02-12");
        assertThat(all.get(2).due()).as("12 April 2026 is a Sunday").isEqualTo("2026-04-13");
    }

    /** Sums, balances and dates hold for any loan whatsoever. */
    @Test
    void everyRandomLoanIsRepaidToTheRupiahOnWorkingDays() {
        Random random = new Random(49_2025);
        for (int n = 0; n < LOANS; n++) {
            LoanTerms terms = random(random);
            Set<LocalDate> holidays = new HashSet<>();
            for (int i = 0; i < 30; i++) {
                holidays.add(terms.start().plusDays(random.nextInt(3_000)));
            }
            WorkingDays days = new WorkingDays(holidays, YEARS);
            Schedule schedule = Schedule.of(terms, days);
            assertThat(schedule.instalments()).as("%s", terms).hasSize(terms.tenorMonths());
            assertThat(schedule.principal()).as("%s", terms).isEqualTo(terms.principal());
            assertThat(schedule.instalments().stream()
                            .mapToLong(Instalment::total)
                            .sum())
                    .isEqualTo(schedule.principal() + schedule.interest());
            long before = terms.principal();
            LocalDate last = terms.start();
            for (Instalment i : schedule.instalments()) {
                assertThat(i.balance()).as("%s %s", terms, i).isBetween(0L, before);
                assertThat(i.principal()).isEqualTo(before - i.balance());
                long on = terms.method() == RepaymentMethod.FLAT ? terms.principal() : before;
                assertThat(i.interest()).isEqualTo(interest(on, terms.yearlyRate()));
                if (i.no() <= terms.graceMonths()) {
                    assertThat(i.principal()).isZero();
                }
                assertThat(i.due()).isAfter(last);
                assertThat(days.isWorkingDay(i.due())).as("%s", i.due()).isTrue();
                YearMonth month = YearMonth.from(terms.start()).plusMonths(i.no());
                assertThat(i.due()).isAfterOrEqualTo(month.atDay(Math.min(terms.dueDay(), month.lengthOfMonth())));
                before = i.balance();
                last = i.due();
            }
            assertThat(before).as("%s", terms).isZero();
        }
    }

    /** As the rule words it, by another road than the code's: whole numbers, half up. */
    private static long interest(long balance, BigDecimal rate) {
        var parts = BigDecimal.valueOf(balance).multiply(rate.movePointRight(4)).toBigIntegerExact();
        var by = java.math.BigInteger.valueOf(12_000_000);
        return parts.multiply(java.math.BigInteger.TWO)
                .add(by)
                .divide(by.multiply(java.math.BigInteger.TWO))
                .longValueExact();
    }

    @Test
    void movingADueDateDoesNotChangeInterest() {
        LoanTerms rolls = terms(999_999_999, 60, 6, RepaymentMethod.ANNUITY);
        LoanTerms stays = new LoanTerms(999_999_999, SIX, 60, 6, RepaymentMethod.ANNUITY, START, 12, false);
        Schedule moved = Schedule.of(rolls, WEEKDAYS);
        Schedule kept = Schedule.of(stays, WEEKDAYS);
        assertThat(moved.instalments())
                .extracting(Instalment::due)
                .isNotEqualTo(kept.instalments().stream().map(Instalment::due).toList());
        assertThat(moved.instalments())
                .extracting(Instalment::interest)
                .isEqualTo(kept.instalments().stream().map(Instalment::interest).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "499999000, 12499975, 701210800",
        "599999000, 14999975, 841453241",
        "699999000, 17499975, 981695681",
        "799999000, 19999975, 1121938122",
        "899999000, 22499975, 1262180562",
        "999999000, 24999975, 1402423003",
        "1099999000, 27499975, 1542665443",
        "1199999000, 29999975, 1682907884",
        "1299999000, 32499975, 1823150324",
        "1399999000, 34999975, 1963392765",
        "1499999000, 37499975, 2103635205",
        "1599999000, 39999975, 2243877646"
    })
    void thePublishedBracketsCarryThePublishedLoans(long pagu, long monthly, long loan) {
        assertThat(pagu * 30 / 100 / 12).isEqualTo(monthly);
        assertThat(Schedule.serviceable(monthly, SIX, 72, 6)).isEqualTo(loan);
    }

    @Test
    void aLoanThatFitsTheCeilingStaysBelowItAndOneRupiahMoreIsTheEdge() {
        Random random = new Random(30);
        for (int n = 0; n < 500; n++) {
            long monthly = 100_000 + random.nextInt(60_000_000);
            long loan = Schedule.serviceable(monthly, SIX, 72, 6);
            Schedule schedule = Schedule.of(terms(loan, 72, 6, RepaymentMethod.ANNUITY), WEEKDAYS);
            assertThat(schedule.instalments().get(6).total()).isLessThanOrEqualTo(monthly);
            Schedule more = Schedule.of(terms(loan + 1_000, 72, 6, RepaymentMethod.ANNUITY), WEEKDAYS);
            assertThat(more.instalments().get(6).total()).isGreaterThan(monthly);
        }
    }

    @Test
    void termsOutOfReasonAreRefusedByName() {
        for (LoanTerms bad : List.of(
                terms(0, 12, 0, RepaymentMethod.FLAT),
                terms(1_000_000_000_001L, 12, 0, RepaymentMethod.FLAT),
                terms(1_000, 0, 0, RepaymentMethod.FLAT),
                terms(1_000, 12, 12, RepaymentMethod.ANNUITY),
                terms(1_000, 12, -1, RepaymentMethod.ANNUITY),
                terms(1_000, 12, 0, RepaymentMethod.BANK_TABLE),
                new LoanTerms(1_000, BigDecimal.valueOf(-1), 12, 0, RepaymentMethod.FLAT, START, 12, true),
                new LoanTerms(1_000, SIX, 12, 0, RepaymentMethod.FLAT, START, 32, true))) {
            assertThatThrownBy(() -> Schedule.of(bad, WEEKDAYS))
                    .as("%s", bad)
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-601"));
        }
    }

    private static LoanTerms random(Random random) {
        RepaymentMethod[] methods = {RepaymentMethod.ANNUITY, RepaymentMethod.EQUAL_PRINCIPAL, RepaymentMethod.FLAT};
        int tenor = 1 + random.nextInt(random.nextBoolean() ? 12 : 120);
        long principal =
                random.nextInt(4) == 0 ? 1 + random.nextInt(1_000) : 1 + (random.nextLong() >>> 1) % 5_000_000_000L;
        return new LoanTerms(
                principal,
                BigDecimal.valueOf(random.nextInt(4) == 0 ? 0 : random.nextInt(300_000), 4),
                tenor,
                random.nextInt(tenor),
                methods[random.nextInt(methods.length)],
                LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700)),
                1 + random.nextInt(31),
                true);
    }
}
