package quarry.app.view.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import quarry.app.viewmodel.chart.WeekMap;
import quarry.report.text.Texts;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The hours of a week as a map: a row for each day, a column for each hour, the stronger the colour the higher the
/// figure. The legend has the unit, a tooltip the figure of an hour.
public final class WeekHeatMap extends Region {

    private static final int EACH_LABEL = 6;
    private static final int STEPS = 5;
    private static final double FAINTEST = 0.06;

    private final ObjectProperty<WeekMap> week = new SimpleObjectProperty<>(WeekMap.EMPTY);
    private final List<Rectangle> hours = new ArrayList<>();
    private final List<Text> days = new ArrayList<>();
    private final List<Text> clock = new ArrayList<>();
    private final List<Rectangle> steps = new ArrayList<>();
    private final Text lowest = ChartText.of("0", "tick-label");
    private final Text highest = ChartText.of("", "tick-label");
    private final Tooltip tip = new Tooltip();

    public WeekHeatMap() {
        getStyleClass().add("week-map");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinSize(0, 0);
        for (int hour = 0; hour < WeekMap.HOURS * WeekMap.DAYS; hour++) {
            hours.add(cell(hour));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(
                    ChartText.of(
                            day.getDisplayName(TextStyle.SHORT, Texts.language()), "tick-label"));
        }
        for (int hour = 0; hour < WeekMap.HOURS; hour += EACH_LABEL) {
            clock.add(ChartText.of(time(hour), "tick-label"));
        }
        for (int i = 0; i < STEPS; i++) {
            Rectangle step = new Rectangle();
            step.getStyleClass().add("heat");
            step.setOpacity(opacity(i / (STEPS - 1.0)));
            steps.add(step);
        }
        getChildren().addAll(hours);
        getChildren().addAll(days);
        getChildren().addAll(clock);
        getChildren().addAll(steps);
        getChildren().addAll(lowest, highest);
        lowest.setTextOrigin(VPos.CENTER);
        week.subscribe(this::show);
    }

    public ObjectProperty<WeekMap> weekProperty() {
        return week;
    }

    private Rectangle cell(int hour) {
        Rectangle cell = new Rectangle();
        cell.getStyleClass().add("heat");
        cell.setOnMouseEntered(
                _ -> {
                    if (!week.get().texts().isEmpty()) {
                        tip.setText(cell.getAccessibleText());
                    }
                });
        Tooltip.install(cell, tip);
        return cell;
    }

    private void show(WeekMap now) {
        boolean any = !now.values().isEmpty();
        double most = now.maximum();
        for (int hour = 0; hour < hours.size(); hour++) {
            Rectangle cell = hours.get(hour);
            cell.setVisible(any);
            if (any) {
                cell.setOpacity(opacity(most > 0 ? now.values().get(hour) / most : 0));
                cell.setAccessibleText(when(hour) + ": " + now.texts().get(hour));
            }
        }
        highest.setText(now.highest());
        setAccessibleText(Texts.of(WeekHeatMap.class).get("week", highest.getText()));
        requestLayout();
    }

    private String when(int hour) {
        return days.get(hour / WeekMap.HOURS).getText() + " " + time(hour % WeekMap.HOURS);
    }

    private static String time(int hour) {
        return String.format(Locale.ROOT, "%02d:00", hour);
    }

    private static double opacity(double share) {
        return FAINTEST + (1 - FAINTEST) * share;
    }

    @Override
    protected void layoutChildren() {
        double em = lowest.getFont().getSize();
        double left = Math.ceil(days.stream().mapToDouble(ChartText::width).max().orElse(0)) + 6;
        double wide = (getWidth() - left) / WeekMap.HOURS;
        double tall = Math.max(2, (getHeight() - em * 3.4) / WeekMap.DAYS);
        for (int hour = 0; hour < hours.size(); hour++) {
            double x = Math.rint(left + hour % WeekMap.HOURS * wide);
            double y = Math.rint(hour / WeekMap.HOURS * tall);
            hours.get(hour).setX(x);
            hours.get(hour).setY(y);
            hours.get(hour).setWidth(Math.max(1, Math.rint(wide) - 1));
            hours.get(hour).setHeight(Math.max(1, Math.rint(tall) - 1));
        }
        for (int day = 0; day < days.size(); day++) {
            ChartText.upTo(days.get(day), left - 6, (day + 0.5) * tall);
        }
        double below = tall * WeekMap.DAYS;
        for (int i = 0; i < clock.size(); i++) {
            ChartText.from(clock.get(i), left + i * EACH_LABEL * wide, below + em * 0.8);
        }
        legend(left, below + em * 2.5, em);
    }

    private void legend(double left, double y, double em) {
        ChartText.from(lowest, left, y);
        double x = left + ChartText.width(lowest) + 6;
        for (int i : IntStream.range(0, STEPS).toArray()) {
            steps.get(i).setX(x + i * em * 1.3);
            steps.get(i).setY(y - em * 0.5);
            steps.get(i).setWidth(em * 1.3);
            steps.get(i).setHeight(em);
        }
        ChartText.from(highest, x + STEPS * em * 1.3 + 6, y);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 210;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 460;
    }
}
