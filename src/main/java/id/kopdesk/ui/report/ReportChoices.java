package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.region.Region;
import id.kopdesk.ui.UiContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The two choices over a report: month, and kab/kota. */
final class ReportChoices {
    private ReportChoices() {}

    static ComboBox<Period> months(UiContext ui, ReportModel model) {
        ComboBox<Period> box = box(ui.texts().get("ui.report.month"), ui.formats()::month);
        box.getItems().setAll(model.months());
        box.valueProperty().bindBidirectional(model.period());
        box.setPrefWidth(180);
        return box;
    }

    static ComboBox<String> regencies(UiContext ui, ReportModel model, List<Region> regencies) {
        ComboBox<String> box = box(
                ui.texts().get("ui.report.regency"),
                code -> regencies.stream()
                        .filter(r -> r.code().equals(code))
                        .map(r -> r.titled(ui.texts()))
                        .findFirst()
                        .orElse(ui.texts().get("ui.report.regency.all")));
        box.getItems()
                .setAll(Stream.concat(Stream.of(""), regencies.stream().map(Region::code))
                        .toList());
        box.valueProperty().bindBidirectional(model.regency());
        box.setPrefWidth(240);
        return box;
    }

    private static <T> ComboBox<T> box(String name, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setAccessibleText(name);
        box.setVisibleRowCount(14);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        return box;
    }
}
