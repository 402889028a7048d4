package id.kopdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.BoardRules;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeRules;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Part;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final Map<String, List<CooperativeFile>> PROVINCE = province(1);

    private static Map<String, List<CooperativeFile>> province(long seed) {
        Set<String> all = Calibration.KALSEL.stream().map(Calibration::code).collect(Collectors.toSet());
        Map<String, List<CooperativeFile>> made = new LinkedHashMap<>();
        new Generator(Kalsel.TREE, seed)
                .kalsel(all, files -> made.put(files.get(0).cooperative().regencyCode(), files));
        return made;
    }

    private static List<CooperativeFile> all() {
        List<CooperativeFile> all = new ArrayList<>();
        PROVINCE.values().forEach(all::addAll);
        return all;
    }

    private static long done(List<CooperativeFile> files, MilestoneKind kind) {
        return files.stream()
                .filter(f -> f.milestone(kind)
                        .filter(m -> m.state() == MilestoneState.DONE)
                        .isPresent())
                .count();
    }

    @Test
    void everyRegencyComesOutAsPublished() {
        Map<String, List<Long>> made = new LinkedHashMap<>();
        PROVINCE.forEach((code, files) -> made.put(
                code,
                List.of(
                        (long) files.size(),
                        done(files, MilestoneKind.SIMKOPDES_ACCOUNT),
                        done(files, MilestoneKind.TAX_ID),
                        done(files, MilestoneKind.BUSINESS_ID))));
        Map<String, List<Long>> published = new LinkedHashMap<>();
        published.put("63.01", List.of(135L, 135L, 135L, 130L));
        published.put("63.02", List.of(202L, 202L, 202L, 194L));
        published.put("63.03", List.of(290L, 290L, 290L, 237L));
        published.put("63.04", List.of(201L, 200L, 201L, 128L));
        published.put("63.05", List.of(135L, 135L, 135L, 74L));
        published.put("63.06", List.of(148L, 148L, 148L, 148L));
        published.put("63.07", List.of(167L, 167L, 167L, 133L));
        published.put("63.08", List.of(219L, 219L, 219L, 217L));
        published.put("63.09", List.of(131L, 131L, 131L, 113L));
        published.put("63.10", List.of(157L, 157L, 157L, 101L));
        published.put("63.11", List.of(156L, 156L, 156L, 109L));
        published.put("63.71", List.of(52L, 52L, 52L, 51L));
        published.put("63.72", List.of(20L, 20L, 20L, 17L));
        assertThat(made).isEqualTo(published);
        assertThat(all().stream().filter(f -> !f.meetings().isEmpty())).hasSize(1651);
    }

    @Test
    void theNationComesOutAtItsPublishedNumber() {
        long[] made = {all().size()};
        new Generator(RegionTree.shipped(), 1).otherProvinces(files -> made[0] += files.size());
        assertThat(made[0]).isEqualTo(83_404);
    }

    @Test
    void threeVillagesOfHuluSungaiTengahShareOneAndOneOfBalanganIsOpen() {
        assertThat(PROVINCE.get("63.07"))
                .filteredOn(f -> f.villages().size() > 1)
                .singleElement()
                .satisfies(f -> assertThat(f.villages()).hasSize(3));
        Set<String> served = all().stream()
                .flatMap(f -> f.villages().stream())
                .map(v -> v.value().villageCode())
                .collect(Collectors.toSet());
        assertThat(Kalsel.TREE.villagesOf("63"))
                .filteredOn(v -> !served.contains(v.code()))
                .singleElement()
                .extracting(Region::code)
                .asString()
                .startsWith("63.11");
    }

    @Test
    void nothingHappensAfterTheLastDayAndSomeOfItHasNoDate() {
        List<LocalDate> days = all().stream()
                .flatMap(f -> f.milestones().stream())
                .map(m -> m.value().eventDate())
                .filter(Objects::nonNull)
                .toList();
        assertThat(days).isNotEmpty().noneMatch(day -> day.isAfter(Pipeline.END));
        assertThat(all().stream()
                        .flatMap(f -> f.meetings().stream())
                        .map(m -> m.value().countsFrom()))
                .noneMatch(day -> day.isAfter(Pipeline.END));
        assertThat(all().stream().flatMap(f -> f.milestones().stream()))
                .anyMatch(m -> m.value().eventDate() == null && m.value().state() == MilestoneState.DONE);
    }

    @Test
    void noTwoCooperativesOfARegencyShareAName() {
        PROVINCE.forEach((code, files) -> {
            Set<String> seen = new HashSet<>();
            assertThat(files)
                    .as(code)
                    .filteredOn(f ->
                            !seen.add(f.cooperative().kind() + f.cooperative().name()))
                    .isEmpty();
        });
    }

    @Test
    void someBoardsHaveFindingsAndMostHaveNone() {
        List<CooperativeFile> boards =
                all().stream().filter(f -> !f.officers().isEmpty()).toList();
        long found = boards.stream()
                .filter(f -> BoardRules.check(f, Pipeline.END).stream()
                        .anyMatch(finding -> finding.severity() != Finding.Severity.NOTE))
                .count();
        assertThat(found).isBetween(boards.size() / 20L, boards.size() / 2L);
    }

    @Test
    void fewOfficersCarryANikAndItIsMarkedAsInvented() {
        List<Officer> officers = all().stream()
                .flatMap(f -> f.officers().stream())
                .map(Part::value)
                .toList();
        List<String> niks = officers.stream()
                .map(Officer::nationalId)
                .filter(Objects::nonNull)
                .toList();
        assertThat(niks).hasSizeLessThan(officers.size() / 5).allMatch(nik -> nik.matches("63\\d{10}9\\d{3}"));
    }

    @Test
    void theSameSeedGivesTheSameFilesAndAnotherGivesOthers() {
        assertThat(province(1)).isEqualTo(PROVINCE);
        assertThat(province(2)).isNotEqualTo(PROVINCE);
    }

    @Test
    void generatedNumbersPassTheRulesAndOnlyThePlacesSlipOnPurpose() {
        CooperativeRules rules = new CooperativeRules(
                () -> Pipeline.END, code -> Kalsel.TREE.find(code).map(Region::name));
        assertThat(all().stream()
                        .flatMap(f -> rules.check(f).stream())
                        .filter(f -> f.severity() == Finding.Severity.ERROR))
                .allSatisfy(f -> assertThat(f.key()).startsWith("cooperative.point."))
                .isNotEmpty();
    }
}
