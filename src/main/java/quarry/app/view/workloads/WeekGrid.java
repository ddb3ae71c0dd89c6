package quarry.app.view.workloads;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import quarry.app.viewmodel.workloads.WeekViewModel;
import quarry.report.text.Texts;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Days below each other, hours beside each other, each as dark as it is busy. Painted by dragging.
final class WeekGrid extends GridPane {

    private static final int DAYS = 7;
    private static final int HOURS = WeekViewModel.HOURS_A_DAY;
    private static final double CELL_HEIGHT = 17;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// What a place of the grid paints.
    private record Brushed(List<Integer> hours) {}

    private static final int NAMED_HOURS = 3;

    private final WeekViewModel week;
    private final WeekSelection selection;
    private final Texts words = Texts.of(WeekGrid.class);
    private final Tooltip tip = new Tooltip();
    private final List<Region> shades = new ArrayList<>();
    private final List<Region> cells = new ArrayList<>();

    WeekGrid(WeekViewModel week) {
        this.week = week;
        this.selection = new WeekSelection(week, this::showSelection);
        setId("week-grid");
        getStyleClass().add("week-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        ColumnConstraints names = new ColumnConstraints();
        getColumnConstraints().add(names);
        for (int hour = 0; hour < HOURS; hour++) {
            ColumnConstraints column = new ColumnConstraints(8, 22, 34);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
            add(hourName(hour), hour + 1, 0);
            if (hour % NAMED_HOURS == 0) {
                add(clock(hour), hour + 1, 0, NAMED_HOURS, 1);
            }
        }
        for (int day = 0; day < DAYS; day++) {
            add(dayName(day), 0, day + 1);
            for (int hour = 0; hour < HOURS; hour++) {
                add(cell(day * HOURS + hour), hour + 1, day + 1);
            }
        }
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> paint(event.getPickResult()));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> week.end());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> say(event.getPickResult()));
        setOnKeyPressed(selection::key);
        week.weightsProperty().subscribe(_ -> shade());
        week.brushProperty().subscribe(_ -> nameMargins());
        focusedProperty().subscribe(_ -> showSelection());
    }

    private Label dayName(int day) {
        Label name =
                margin(DayOfWeek.of(day + 1).getDisplayName(TextStyle.SHORT, Texts.language()));
        name.setMinWidth(USE_PREF_SIZE);
        name.setUserData(
                new Brushed(IntStream.range(day * HOURS, (day + 1) * HOURS).boxed().toList()));
        return name;
    }

    /// Over the hours that it names, which are narrower than two digits at large text.
    private static Label clock(int hour) {
        Label name = margin(String.valueOf(hour));
        name.setMouseTransparent(true);
        return name;
    }

    private Label hourName(int hour) {
        Label name = margin("");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setUserData(
                new Brushed(IntStream.range(0, DAYS).map(d -> d * HOURS + hour).boxed().toList()));
        GridPane.setHalignment(name, HPos.LEFT);
        GridPane.setValignment(name, VPos.BOTTOM);
        return name;
    }

    private static Label margin(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("week-margin");
        label.setTooltip(new Tooltip());
        return label;
    }

    private Region cell(int hour) {
        Region shade = new Region();
        shade.getStyleClass().add("week-shade");
        shade.setMouseTransparent(true);
        shades.add(shade);
        Region cell =
                new Region() {
                    {
                        getChildren().add(shade);
                    }

                    @Override
                    protected void layoutChildren() {
                        shade.resizeRelocate(0, 0, getWidth(), getHeight());
                    }
                };
        cell.getStyleClass().add("week-cell");
        cell.setMinSize(8, CELL_HEIGHT);
        cell.setPrefSize(22, CELL_HEIGHT);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setUserData(new Brushed(List.of(hour)));
        cells.add(cell);
        return cell;
    }

    private void press(MouseEvent event) {
        requestFocus();
        week.begin();
        paint(event.getPickResult());
        event.consume(); // the scroll pane around it would take the focus
    }

    private void paint(PickResult at) {
        if (at.getIntersectedNode() != null
                && at.getIntersectedNode().getUserData() instanceof Brushed(List<Integer> hours)) {
            week.paint(hours);
            selection.move(hours.getFirst(), hours.getLast());
            say(at);
        }
    }

    private void say(PickResult at) {
        if (at.getIntersectedNode() != null
                && at.getIntersectedNode().getUserData() instanceof Brushed(List<Integer> hours)
                && !week.weightsProperty().get().isEmpty()) {
            tip.setText(week.text(hours.getFirst()));
        }
    }

    private void shade() {
        for (int hour = 0; hour < week.weightsProperty().get().size(); hour++) {
            double shade = week.shade(hour);
            shades.get(hour).setOpacity(shade == 0 ? 0 : 0.1 + 0.9 * shade);
        }
        showSelection();
    }

    private void showSelection() {
        if (week.weightsProperty().get().isEmpty()) {
            return;
        }
        for (int hour = 0; hour < cells.size(); hour++) {
            cells.get(hour).pseudoClassStateChanged(SELECTED, isFocused() && selection.has(hour));
        }
        setAccessibleText(words.get("week.grid") + ". " + week.text(selection.cursor()));
    }

    private void nameMargins() {
        String brush = week.written(week.brushProperty().get());
        for (var node : getChildren()) {
            if (node instanceof Label label && label.getUserData() instanceof Brushed(var hours)) {
                int first = hours.getFirst();
                boolean day = hours.size() == HOURS;
                label.getTooltip()
                        .setText(
                                day
                                        ? words.get("week.day", label.getText(), brush)
                                        : words.get("week.hour", String.valueOf(first), brush));
            }
        }
    }
}
