package id.kopdesk.ui.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.cooperative.PageContent.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxThread.class)
class SparklineTest {
    private static final List<Point> YEAR = IntStream.rangeClosed(1, 12)
            .mapToObj(m -> new Point(Period.parse("2026-%02d".formatted(m)), new Reported.Value<>(m * 10L)))
            .toList();

    @Test
    void theMonthUnderThePointerIsTheNearest() {
        assertThat(Sparkline.monthAt(YEAR, -40)).hasToString("2026-01");
        assertThat(Sparkline.monthAt(YEAR, 9)).hasToString("2026-01");
        assertThat(Sparkline.monthAt(YEAR, 12)).hasToString("2026-02");
        assertThat(Sparkline.monthAt(YEAR, 400)).hasToString("2026-12");
    }

    @Test
    void enterOpensTheNewestMonth() {
        List<Period> opened = new ArrayList<>();
        Sparkline curve = new Sparkline(
                Texts.of(Texts.INDONESIAN),
                new Formats(Texts.INDONESIAN),
                new PageContent.Trend("Volume", "120", YEAR),
                opened::add);
        Event.fireEvent(curve, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        assertThat(opened).containsExactly(Period.parse("2026-12"));
    }
}
