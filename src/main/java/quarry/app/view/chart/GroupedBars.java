package quarry.app.view.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import quarry.app.viewmodel.chart.BarGroups;
import quarry.report.text.Texts;

import java.util.List;

/// Bars side by side in groups, from zero. Each bar has the number of its series under it, as in the legend. Where
/// the room is narrow the last groups are left out, and a text says how many.
public final class GroupedBars extends Region {

    /// The least width of a group in font sizes.
    private static final double LEAST_GROUP = 6.8;

    private static final double NAME_LINES = 2.6;

    private final Texts words = Texts.of(GroupedBars.class);
    private final ObjectProperty<BarGroups> shown = new SimpleObjectProperty<>(BarGroups.EMPTY);
    private AxisGrid grid = new AxisGrid(BarGroups.EMPTY.y());
    private List<GroupNodes> groups = List.of();
    private final Text more = ChartText.of("", "bar-note");

    public GroupedBars() {
        getStyleClass().add("grouped-bars");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinSize(0, 0);
        shown.subscribe(this::rebuild);
    }

    public ObjectProperty<BarGroups> groupsProperty() {
        return shown;
    }

    private void rebuild(BarGroups now) {
        grid = new AxisGrid(now.y());
        groups = now.groups().stream().map(group -> new GroupNodes(group, now.series())).toList();
        getChildren().setAll(grid.nodes());
        groups.forEach(group -> getChildren().addAll(group.nodes()));
        getChildren().add(more);
        setAccessibleText(now.description());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (groups.isEmpty()) {
            return;
        }
        double em = grid.em();
        double left = grid.labelWidth();
        double fit = Math.max(1, Math.floor((getWidth() - left) / (em * LEAST_GROUP)));
        int count = (int) Math.min(groups.size(), fit);
        double below = em * (NAME_LINES + 1.4);
        boolean all = count == groups.size();
        double bottom = getHeight() - below - (all ? 0 : em * 1.5);
        double scale = Math.max(0, (bottom - em * 1.8) / shown.get().y().to());
        grid.layout(left, getWidth(), bottom, scale);
        double width = (getWidth() - left) / count;
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).show(i < count);
            if (i < count) {
                groups.get(i).layout(left + i * width, width, bottom, scale);
            }
        }
        more.setVisible(!all);
        more.setText(leftOut(groups.size() - count));
        ChartText.upTo(more, getWidth(), getHeight() - em * 0.7);
    }

    private String leftOut(int count) {
        return count == 1 ? words.get("more.one") : words.get("more.many", Integer.toString(count));
    }

    @Override
    protected double computePrefHeight(double width) {
        return 240;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }
}
