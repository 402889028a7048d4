package id.kopdesk.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.region.Kalsel;
import id.kopdesk.report.training.TrainingWords;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.training.CoverageModel.Area;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.chart.XYChart;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class CoverageChartTest {
    private final TestUi ui = new TestUi();
    private final List<Area> chosen = new ArrayList<>();

    @Test
    void aBarStandsOnAFixedScaleSaysItsFigureAndOpensWhatIsBehindItByKeyboard() {
        CoverageChart chart = new CoverageChart(
                ui.context,
                new TrainingWordsUi(
                        ui.context, new TrainingWords(ui.context.texts(), ui.context.formats(), Kalsel.TREE)),
                chosen::add);
        Area tapin = new Area("63.05", 135, 27, 54, 20, 270);
        Area balangan = new Area("63.11", 0, 0, 0, 0, 0);
        chart.show(List.of(tapin, balangan));
        new Scene(chart, 560, 500);
        chart.applyCss();
        chart.layout();
        List<XYChart.Data<Number, String>> bars = chart.chart().getData().get(0).getData();
        assertThat(bars).extracting(b -> b.getXValue().doubleValue()).containsExactly(0.0, 20.0);
        XYChart.Data<Number, String> bar = bars.get(1);
        assertThat(bar.getNode().getAccessibleText()).isEqualTo("Tapin, 27 dari 135 · 20,0 %");
        assertThat(bar.getNode().isFocusTraversable()).isTrue();
        bar.getNode().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        assertThat(chosen).containsExactly(tapin);
    }
}
