package id.kopdesk.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CooperativeRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 5);
    private static final String TATAKAN = "63.05.03.2001";
    private static final String WARD = "63.71.01.1001";
    private static final CooperativeRules RULES = new CooperativeRules(
            () -> TODAY,
            code -> Optional.ofNullable(
                    Map.of(TATAKAN, "Tatakan", WARD, "Alalak Utara").get(code)));

    private static CooperativeFile file(String name, CooperativeKind kind, String village) {
        return CooperativeFile.fresh(Cooperative.named(name, kind, village), TODAY);
    }

    private static CooperativeFile tatakan() {
        return file("Koperasi Desa Merah Putih Tatakan", CooperativeKind.VILLAGE, TATAKAN);
    }

    private static List<String> keys(CooperativeFile file) {
        return RULES.check(file).stream().map(Finding::key).toList();
    }

    private static Finding only(CooperativeFile file, String key) {
        List<Finding> found =
                RULES.check(file).stream().filter(f -> f.key().equals(key)).toList();
        assertThat(found).as(key).hasSize(1);
        return found.get(0);
    }

    private static CooperativeFile at(String latitude, String longitude) {
        Cooperative c = tatakan().cooperative();
        return tatakan()
                .withCooperative(new Cooperative(
                        c.name(),
                        c.kind(),
                        c.villageCode(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        decimal(latitude),
                        decimal(longitude),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Milestone done(MilestoneKind kind, @Nullable String reference, @Nullable LocalDate day) {
        return new Milestone(kind, MilestoneState.DONE, reference, day, TODAY, null);
    }

    private static CooperativeFile with(Milestone... milestones) {
        List<Part<Milestone>> parts = new ArrayList<>();
        for (Milestone m : milestones) {
            parts.add(Part.fresh(m));
        }
        return tatakan().withMilestones(parts);
    }

    private static Officer officer(Organ organ, Seat seat, Sex sex, @Nullable String nik, boolean head) {
        return new Officer(organ, seat, organ + " " + seat, sex, nik, null, head, false, null, null);
    }

    /** Five seats, a woman among them, three supervisors under the village head: nothing to say. */
    private static List<Officer> soundOfficers() {
        return new ArrayList<>(List.of(
                officer(Organ.BOARD, Seat.CHAIR, Sex.MALE, "6305031708900001", false),
                officer(Organ.BOARD, Seat.VICE_CHAIR_BUSINESS, Sex.MALE, null, false),
                officer(Organ.BOARD, Seat.VICE_CHAIR_MEMBERSHIP, Sex.MALE, null, false),
                officer(Organ.BOARD, Seat.SECRETARY, Sex.MALE, null, false),
                officer(Organ.BOARD, Seat.TREASURER, Sex.FEMALE, null, false),
                officer(Organ.SUPERVISOR, Seat.CHAIR, Sex.MALE, null, true),
                officer(Organ.SUPERVISOR, Seat.MEMBER, Sex.MALE, null, false),
                officer(Organ.SUPERVISOR, Seat.MEMBER, Sex.FEMALE, null, false)));
    }

    private static CooperativeFile with(List<Officer> officers) {
        return tatakan().withOfficers(officers.stream().map(Part::fresh).toList());
    }

    @Test
    void aSoundFileHasNothingToSay() {
        assertThat(keys(tatakan())).isEmpty();
        assertThat(keys(with(soundOfficers()))).isEmpty();
        assertThat(keys(at("-3.05", "115.1"))).isEmpty();
    }

    @Test
    void theNameHoldsTheVillageAndTheKindFollowsIt() {
        CooperativeFile elsewhere = file("Koperasi Desa Merah Putih Binuang", CooperativeKind.VILLAGE, TATAKAN);
        assertThat(only(elsewhere, "cooperative.name.village").severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(keys(file("KOPERASI KELURAHAN MERAH PUTIH ALALAK-UTARA", CooperativeKind.URBAN_WARD, WARD)))
                .isEmpty();
        assertThat(keys(file("Koperasi Desa Merah Putih Alalak Utara", CooperativeKind.VILLAGE, WARD)))
                .containsExactly("cooperative.kind.ward");
        assertThat(keys(file("Koperasi Kelurahan Merah Putih Tatakan", CooperativeKind.URBAN_WARD, TATAKAN)))
                .containsExactly("cooperative.kind.village");
        assertThat(only(file(" ", CooperativeKind.OTHER, TATAKAN), "cooperative.name.empty")
                        .severity())
                .isEqualTo(Finding.Severity.ERROR);
        assertThat(only(file("X", CooperativeKind.OTHER, "63.99.99.2999"), "cooperative.village.unknown")
                        .severity())
                .isEqualTo(Finding.Severity.ERROR);
    }

    @Test
    void everyUsualSlipOfAPointIsNamed() {
        assertThat(keys(at("0", "0"))).containsExactly("cooperative.point.zero");
        assertThat(keys(at("115.1", "-3.05"))).containsExactly("cooperative.point.swapped");
        assertThat(keys(at("-3.05", "-115.1"))).containsExactly("cooperative.point.sign");
        assertThat(keys(at("52.5", "13.4"))).containsExactly("cooperative.point.outside");
        assertThat(keys(at("-3.05", ""))).containsExactly("cooperative.point.half");
        assertThat(keys(at("-11.1", "95"))).isEmpty();
        assertThat(keys(at("6.3", "141.1"))).isEmpty();
        assertThat(keys(at("6.3", "141.11"))).containsExactly("cooperative.point.outside");
    }

    @Test
    void datesOfMilestonesAreNotInTheFutureAndFollowEachOther() {
        assertThat(keys(with(done(MilestoneKind.DEED, "1", TODAY)))).isEmpty();
        assertThat(only(with(done(MilestoneKind.DEED, "1", TODAY.plusDays(1))), "cooperative.milestone.future")
                        .severity())
                .isEqualTo(Finding.Severity.ERROR);
        CooperativeFile backwards =
                with(done(MilestoneKind.DEED, "1", TODAY), done(MilestoneKind.LEGAL_ENTITY, null, TODAY.minusDays(1)));
        assertThat(only(backwards, "cooperative.milestone.order").severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(keys(with(done(MilestoneKind.DEED, "1", null), done(MilestoneKind.DEED, "1", null))))
                .containsExactly("cooperative.milestone.twice");
        assertThat(keys(with(new Milestone(MilestoneKind.DEED, MilestoneState.SKIPPED, null, null, TODAY, " "))))
                .containsExactly("cooperative.milestone.reason");
    }

    @Test
    void aNumberAtAMilestoneAgreesWithTheCooperativesOwnHoweverItIsSpaced() {
        CooperativeFile file = with(
                done(MilestoneKind.LEGAL_ENTITY, "ahu-25573. AH. 01. 29. Tahun 2025", null),
                done(MilestoneKind.TAX_ID, "01.234.567.8-901.235", null));
        Cooperative c = file.cooperative();
        Cooperative numbered = new Cooperative(
                c.name(),
                c.kind(),
                c.villageCode(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "012345678901234",
                null,
                "AHU-0025573.AH.01.29.TAHUN 2025",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        Finding differs = only(file.withCooperative(numbered), "cooperative.milestone.number");
        assertThat(differs.field()).isEqualTo("milestone.TAX_ID");
        assertThat(differs.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(keys(file)).doesNotContain("cooperative.milestone.number");
    }

    @Test
    void eachRuleOfTheBoardIsExplainedByItself() {
        List<Officer> six = soundOfficers();
        six.add(officer(Organ.BOARD, Seat.MEMBER, Sex.FEMALE, null, false));
        assertThat(keys(with(six))).containsExactly("cooperative.board.even");

        List<Officer> four = soundOfficers();
        four.remove(3);
        assertThat(keys(with(four)))
                .containsExactlyInAnyOrder(
                        "cooperative.board.few", "cooperative.board.even", "cooperative.board.seat.SECRETARY");

        List<Officer> men = soundOfficers();
        men.set(4, officer(Organ.BOARD, Seat.TREASURER, Sex.MALE, null, false));
        assertThat(keys(with(men))).containsExactly("cooperative.board.women");

        List<Officer> head = soundOfficers();
        head.set(5, officer(Organ.SUPERVISOR, Seat.CHAIR, Sex.MALE, null, false));
        assertThat(keys(with(head))).containsExactly("cooperative.supervisor.head");
        assertThat(RULES.check(with(head)).get(0).source()).isNotNull();
    }

    @Test
    void onePersonInBothOrgansBlocksAndARetiredOneDoesNot() {
        List<Officer> both = soundOfficers();
        both.set(6, officer(Organ.SUPERVISOR, Seat.MEMBER, Sex.MALE, "6305031708900001", false));
        assertThat(only(with(both), "cooperative.board.both").severity()).isEqualTo(Finding.Severity.ERROR);

        both.set(6, officer(Organ.SUPERVISOR, Seat.MEMBER, Sex.MALE, null, false));
        both.add(new Officer(
                Organ.SUPERVISOR, Seat.MEMBER, "Lama", Sex.MALE, "6305031708900001", null, false, false, null, TODAY));
        assertThat(keys(with(both))).isEmpty();
    }

    @Test
    void everyFindingIsASentenceInBothLanguages() {
        List<Officer> poor = new ArrayList<>(List.of(officer(Organ.BOARD, Seat.CHAIR, Sex.MALE, "1", true)));
        for (CooperativeFile file : List.of(at("115.1", "-3.05"), with(poor))) {
            for (Finding finding : RULES.check(file)) {
                for (Texts texts : List.of(Texts.of(Texts.INDONESIAN), Texts.of(Texts.ENGLISH))) {
                    assertThat(finding.sentence(texts))
                            .isNotBlank()
                            .doesNotContain("{")
                            .doesNotContain(finding.key());
                }
            }
        }
    }
}
