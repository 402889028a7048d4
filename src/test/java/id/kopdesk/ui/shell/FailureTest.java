package id.kopdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.Dialogs.FileKind;
import id.kopdesk.ui.Dialogs.FileQuestion;
import id.kopdesk.ui.SearchSource.Hit;
import id.kopdesk.ui.shell.SearchResults.Line;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTest {
    private final Texts texts = Texts.of(Texts.INDONESIAN);

    @Test
    void aRefusalKeepsItsCodeAndSentenceHoweverDeepItLies() {
        Throwable deep = new RuntimeException(new CodedException("KD-103", "base.period.format", "2026-13"));
        Failure failure = Failure.of(deep, texts, "0.1.0");
        assertThat(failure.code()).isEqualTo("KD-103");
        assertThat(failure.sentence()).contains("2026-13");
        assertThat(failure.details()).contains("0.1.0").contains("CodedException");
    }

    @Test
    void anythingElseIsCalledUnexpectedAndNoWholeNikLeavesWithTheDetails() {
        Failure failure = Failure.of(new IllegalStateException("nik 6311014107900001 twice"), texts, "0.1.0");
        assertThat(failure.code()).isEqualTo("KD-970");
        assertThat(failure.details()).contains("6311********0001").doesNotContain("6311014107900001");
    }

    @Test
    void aFileGetsTheEndingOfItsKindUnlessItHasOne() {
        FileQuestion question = new FileQuestion("", "", null, List.of(new FileKind("Excel", List.of("*.xlsx"))));
        assertThat(FileChoosers.withExtension(Path.of("laporan"), question)).isEqualTo(Path.of("laporan.xlsx"));
        assertThat(FileChoosers.withExtension(Path.of("a.xlsx"), question)).isEqualTo(Path.of("a.xlsx"));
    }

    @Test
    void resultsStandInTheOrderOfTheirSourcesWhicheverAnswersFirst() {
        SearchResults results = new SearchResults(List.of("Koperasi", "Wilayah", "Kosong"));
        Hit coop = new Hit("KDMP", "", () -> {});
        Hit region = new Hit("Tapin", "", () -> {});
        results.put("Wilayah", List.of(region));
        results.put("Kosong", List.of());
        assertThat(results.complete()).isFalse();
        results.put("Koperasi", List.of(coop));
        List<Line> lines = results.lines();
        assertThat(lines)
                .containsExactly(
                        new Line.Heading("Koperasi"),
                        new Line.Found(coop),
                        new Line.Heading("Wilayah"),
                        new Line.Found(region));
        assertThat(SearchResults.next(lines, -1, 1)).isEqualTo(1);
        assertThat(SearchResults.next(lines, 1, 1)).isEqualTo(3);
        assertThat(SearchResults.next(lines, 3, 1)).isEqualTo(3);
        assertThat(SearchResults.next(lines, 3, -1)).isEqualTo(1);
        assertThat(SearchResults.next(List.of(), -1, 1)).isEqualTo(-1);
    }
}
