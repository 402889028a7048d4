package id.kopdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.cooperative.AsOf;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeRules;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.Part;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final List<CooperativeFile> ALL = province();

    private static List<CooperativeFile> province() {
        List<CooperativeFile> all = new ArrayList<>();
        Set<String> codes = Calibration.KALSEL.stream().map(Calibration::code).collect(Collectors.toSet());
        new Generator(Kalsel.TREE, 20260805).kalsel(codes, all::addAll);
        return all;
    }

    private static long done(String regency, MilestoneKind kind) {
        return ALL.stream()
                .filter(f -> f.cooperative().regencyCode().equals(regency))
                .filter(f -> AsOf.done(f, kind, Pipeline.END))
                .count();
    }

    @Test
    void everyKabKotaComesOutAsPublished() {
        for (Calibration own : Calibration.KALSEL) {
            assertThat(ALL.stream().filter(f -> f.cooperative().regencyCode().equals(own.code())))
                    .as(own.code())
                    .hasSize(own.cooperatives());
            assertThat(done(own.code(), MilestoneKind.BUSINESS_ID)).isEqualTo(own.businessIds());
            assertThat(done(own.code(), MilestoneKind.TAX_ID)).isEqualTo(own.taxIds());
            assertThat(done(own.code(), MilestoneKind.SIMKOPDES_ACCOUNT)).isEqualTo(own.accounts());
        }
        assertThat(ALL).hasSize(2013);
        assertThat(ALL.stream().filter(f -> AsOf.met(f, 2025, Pipeline.END))).hasSize(1651);
        assertThat(Calibration.KALSEL.stream()
                        .mapToInt(Calibration::businessIds)
                        .sum())
                .isEqualTo(1652);
        assertThat(Calibration.KALSEL.stream().mapToInt(Calibration::accounts).sum())
                .isEqualTo(2012);
    }

    @Test
    void theThreeVillagesWithoutTheirOwnAreOneSharedCooperativeAndOneOpenVillage() {
        List<String> served = ALL.stream()
                .flatMap(f -> f.villages().stream().map(p -> p.value().villageCode()))
                .toList();
        assertThat(served).doesNotHaveDuplicates().hasSize(2015);
        assertThat(ALL.stream().filter(f -> f.villages().size() == 3))
                .singleElement()
                .satisfies(f -> assertThat(f.cooperative().regencyCode()).isEqualTo("63.07"));
        Set<String> open =
                Kalsel.TREE.villagesOf("63").stream().map(Region::code).collect(Collectors.toSet());
        open.removeAll(new HashSet<>(served));
        assertThat(open).singleElement().asString().startsWith("63.11.");
    }

    @Test
    void theSameSeedGivesTheSameFactsIdsIncluded() {
        assertThat(province()).isEqualTo(ALL);
    }

    @Test
    void noFactLiesAfterTheLastDay() {
        LocalDate end = Pipeline.END;
        assertThat(ALL).allSatisfy(f -> {
            assertThat(f.milestones())
                    .allSatisfy(p -> assertThat(p.value().countsFrom()).isBeforeOrEqualTo(end));
            assertThat(f.meetings())
                    .allSatisfy(p -> assertThat(p.value().countsFrom()).isBeforeOrEqualTo(end));
        });
    }

    @Test
    void generatedNumbersPassTheRulesAndOnlyThePlacesSlipOnPurpose() {
        CooperativeRules rules = new CooperativeRules(
                () -> Pipeline.END, code -> Kalsel.TREE.find(code).map(Region::name));
        assertThat(ALL.stream()
                        .flatMap(f -> rules.check(f).stream())
                        .filter(f -> f.severity() == id.kopdesk.base.Finding.Severity.ERROR))
                .allSatisfy(f -> assertThat(f.key()).startsWith("cooperative.point."))
                .isNotEmpty();
        assertThat(ALL.stream()
                        .map(Part::fresh)
                        .map(p -> p.value().cooperative().name()))
                .allSatisfy(name -> assertThat(name).startsWith("Koperasi "));
    }
}
