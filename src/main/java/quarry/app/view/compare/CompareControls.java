package quarry.app.view.compare;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import quarry.app.view.field.Segments;
import quarry.app.viewmodel.compare.ChartKind;
import quarry.app.viewmodel.compare.CompareViewModel;
import quarry.app.viewmodel.compare.Span;
import quarry.report.text.Texts;

import java.util.Arrays;

/// What rows, amounts and chart are; in two lines where the window is narrow.
final class CompareControls extends FlowPane {

    private final Texts words = Texts.of(CompareControls.class);

    CompareControls(CompareViewModel compare) {
        super(20, 8);
        Segments<ChartKind> kinds =
                new Segments<>(
                        "chart-kind",
                        Arrays.asList(ChartKind.values()),
                        compare.chartProperty(),
                        ChartKind::label);
        getChildren()
                .addAll(
                        new HBox(8, kinds, cumulative(compare)),
                        new BreakdownView(compare),
                        span(compare));
    }

    private CheckBox cumulative(CompareViewModel compare) {
        CheckBox box = new CheckBox(words.get("cumulative"));
        box.setId("cumulative");
        box.setMinWidth(USE_PREF_SIZE);
        box.setMaxHeight(Double.MAX_VALUE);
        box.selectedProperty().bindBidirectional(compare.cumulativeProperty());
        box.visibleProperty().bind(compare.chartProperty().isEqualTo(ChartKind.MONTHS));
        box.managedProperty().bind(box.visibleProperty());
        box.disableProperty().bind(compare.spanProperty().map(Span::isUnitCost));
        return box;
    }

    private ComboBox<Span> span(CompareViewModel compare) {
        ComboBox<Span> span = new ComboBox<>();
        span.setId("span");
        span.setAccessibleText(words.get("span"));
        span.setPrefWidth(165);
        span.getItems().setAll(Span.values());
        span.setConverter(new Labels());
        span.valueProperty().bindBidirectional(compare.spanProperty());
        return span;
    }

    private static final class Labels extends StringConverter<Span> {
        @Override
        public String toString(@Nullable Span span) {
            return span == null ? "" : span.label();
        }

        @Override
        public @Nullable Span fromString(String text) {
            return null;
        }
    }
}
