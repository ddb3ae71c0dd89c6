package quarry.app.view.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import quarry.app.viewmodel.workloads.MonthBar;

import java.util.ArrayList;
import java.util.List;

/// A bar a month, from zero, the first and the last labelled.
public final class MonthBars extends Region {

    private static final double LABELS = 18;
    private static final double HEIGHT = 84;

    private final ObjectProperty<List<MonthBar>> months = new SimpleObjectProperty<>(List.of());
    private final List<Region> bars = new ArrayList<>();
    private final Text first = label();
    private final Text last = label();

    public MonthBars() {
        getStyleClass().add("month-bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(120, HEIGHT);
        setPrefSize(330, HEIGHT);
        setMaxHeight(HEIGHT);
        months.subscribe(this::rebuild);
    }

    public ObjectProperty<List<MonthBar>> monthsProperty() {
        return months;
    }

    private static Text label() {
        Text text = new Text();
        text.getStyleClass().add("tick-label");
        text.setTextOrigin(VPos.CENTER);
        return text;
    }

    private void rebuild() {
        bars.clear();
        getChildren().clear();
        for (MonthBar month : months.get()) {
            Region bar = new Region();
            bar.getStyleClass().add("month-bar");
            Tooltip.install(bar, new Tooltip(month.exact()));
            bars.add(bar);
        }
        getChildren().addAll(bars);
        boolean any = !months.get().isEmpty();
        first.setText(any ? months.get().getFirst().label() : "");
        last.setText(months.get().size() > 1 ? months.get().getLast().label() : "");
        getChildren().addAll(first, last);
        setAccessibleText(
                any ? months.get().getFirst().exact() + "; " + months.get().getLast().exact() : "");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double highest = months.get().stream().mapToDouble(MonthBar::value).max().orElse(0);
        double bottom = getHeight() - LABELS;
        double slot = getWidth() / Math.max(1, bars.size());
        double gap = slot >= 4 ? Math.min(4, slot / 5) : 0;
        for (int i = 0; i < bars.size(); i++) {
            double value = months.get().get(i).value();
            double height = highest > 0 ? Math.max(1, bottom * value / highest) : 0;
            bars.get(i).resizeRelocate(i * slot, bottom - height, slot - gap, height);
        }
        first.setX(0);
        last.setX(getWidth() - last.getLayoutBounds().getWidth() - gap);
        first.setY(bottom + LABELS / 2);
        last.setY(bottom + LABELS / 2);
    }
}
