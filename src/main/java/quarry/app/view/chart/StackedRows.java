package quarry.app.view.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import quarry.app.viewmodel.compare.Bar;

import java.util.List;

/// Stacked bars that lie, one below the other from zero, each under its name and amount: readable at any size of
/// type, with long names too.
public final class StackedRows extends Region {

    private static final double TALLEST = 5.5;
    private static final double GAP = 0.35;

    private final ObjectProperty<List<Bar>> bars = new SimpleObjectProperty<>(List.of());
    private List<RowNodes> rows = List.of();

    public StackedRows() {
        getStyleClass().add("stacked-rows");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinSize(0, 0);
        bars.subscribe(this::rebuild);
    }

    public ObjectProperty<List<Bar>> barsProperty() {
        return bars;
    }

    private void rebuild(List<Bar> now) {
        rows = now.stream().map(RowNodes::new).toList();
        getChildren().clear();
        rows.forEach(row -> getChildren().addAll(row.nodes()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (rows.isEmpty()) {
            return;
        }
        double em = rows.getFirst().em();
        double slot = Math.min(getHeight() / rows.size(), em * TALLEST);
        double highest = bars.get().stream().mapToDouble(Bar::total).max().orElse(0);
        double scale = highest > 0 ? getWidth() / highest : 0;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).layout(i * slot, slot - em * GAP, getWidth(), scale);
        }
    }
}
