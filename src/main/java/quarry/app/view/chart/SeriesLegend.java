package quarry.app.view.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import quarry.app.view.text.Wrapping;

import java.util.List;
import java.util.stream.IntStream;

/// Names the bars of groups: number, colour, name.
public final class SeriesLegend extends FlowPane {

    private final ObjectProperty<List<String>> names = new SimpleObjectProperty<>(List.of());

    public SeriesLegend() {
        super(14, 2);
        getStyleClass().add("series-legend");
        names.subscribe(
                now ->
                        getChildren()
                                .setAll(
                                        IntStream.range(0, now.size())
                                                .mapToObj(i -> entry(i, now.get(i)))
                                                .toList()));
    }

    public ObjectProperty<List<String>> namesProperty() {
        return names;
    }

    private Node entry(int series, String name) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "series-" + series % MarkShape.values().length);
        Label label = new Label((series + 1) + "  " + name, swatch);
        Wrapping.wrap(label);
        label.maxWidthProperty().bind(widthProperty().subtract(1));
        return label;
    }
}
