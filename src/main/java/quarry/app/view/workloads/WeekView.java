package quarry.app.view.workloads;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import quarry.app.view.field.Segments;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.workloads.WeekViewModel;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Map;

/// The week to paint on, with its brushes.
final class WeekView extends VBox {

    private static final Map<String, String> FRACTIONS = Map.of("0.25", "¼", "0.5", "½");

    WeekView(WeekViewModel week) {
        super(6);
        Texts words = Texts.of(WeekView.class);
        Label brush = new Label(words.get("week.brush"));
        brush.getStyleClass().add("caption");
        Segments<BigDecimal> brushes =
                new Segments<>(
                        "week-brush", week.brushes(), week.brushProperty(), WeekView::written);
        brush.setLabelFor(brushes);
        Label zone = new Label(words.get("week.caption"));
        zone.getStyleClass().add("caption");
        FlowPane tools = new FlowPane(8, 4, brush, brushes, zone);
        tools.setAlignment(Pos.CENTER_LEFT);
        Tooltip help = new Tooltip(words.get("week.help"));
        help.setWrapText(true);
        help.setMaxWidth(420);
        Tooltip.install(tools, help);
        WeekGrid grid = new WeekGrid(week);
        grid.setAccessibleHelp(words.get("week.help"));
        Label problem = new Label();
        problem.getStyleClass().add("field-error");
        Wrapping.wrap(problem);
        problem.textProperty().bind(week.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(tools, grid, problem);
    }

    private static String written(BigDecimal weight) {
        String plain = weight.toPlainString();
        return FRACTIONS.getOrDefault(plain, plain);
    }
}
