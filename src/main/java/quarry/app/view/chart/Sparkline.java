package quarry.app.view.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import java.util.List;

/// A row of tiny bars from zero, for the run of a figure over the months.
public final class Sparkline extends Region {

    private final ObjectProperty<List<Double>> values = new SimpleObjectProperty<>(List.of());
    private final Path path = new Path();

    public Sparkline() {
        getStyleClass().add("sparkline");
        path.getStyleClass().add("sparkline-bars");
        path.setManaged(false);
        getChildren().add(path);
        setMinSize(48, 16);
        setPrefSize(64, 18);
        setMaxSize(64, 18);
        setMouseTransparent(true);
        values.subscribe(this::requestLayout);
    }

    public ObjectProperty<List<Double>> valuesProperty() {
        return values;
    }

    @Override
    protected void layoutChildren() {
        path.getElements().clear();
        List<Double> now = values.get();
        double highest = now.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (highest <= 0) {
            return;
        }
        double slot = getWidth() / now.size();
        double gap = slot >= 4 ? 1 : 0;
        for (int i = 0; i < now.size(); i++) {
            double height = Math.max(1, getHeight() * now.get(i) / highest);
            double left = i * slot;
            double right = left + Math.max(1, slot - gap);
            double bottom = getHeight();
            path.getElements()
                    .addAll(
                            new MoveTo(left, bottom),
                            new LineTo(left, bottom - height),
                            new LineTo(right, bottom - height),
                            new LineTo(right, bottom),
                            new ClosePath());
        }
    }
}
