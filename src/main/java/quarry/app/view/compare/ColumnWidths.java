package quarry.app.view.compare;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableValue;

import quarry.app.viewmodel.compare.ComparePage;

/// How wide labels and amounts of the comparison are, in the room there is.
final class ColumnWidths {

    private static final double NARROWEST_COLUMN = 106;
    private static final double WIDEST_COLUMN = 330;
    private static final double NARROW_LABELS = 150;
    private static final double WIDE_LABELS = 230;
    private static final double ROOMY_COLUMN = 190;
    private static final double MARGIN = 20;
    private static final double DIGIT_WIDTH = 9.5;

    private ColumnWidths() {}

    static double least(int columns, double column) {
        return NARROW_LABELS + columns * column + MARGIN;
    }

    static DoubleExpression amounts(
            ObservableValue<Number> room, DoubleExpression labels, int columns, double least) {
        return Bindings.createDoubleBinding(
                () ->
                        Math.floor(
                                Math.clamp(
                                        (room.getValue().doubleValue() - labels.get() - MARGIN)
                                                / columns,
                                        least,
                                        WIDEST_COLUMN)),
                room,
                labels);
    }

    /// So wide that no total is cut off.
    static double leastColumn(ComparePage page) {
        int longest =
                page.totals().stream()
                        .map(total -> total.figure())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return Math.clamp(longest * DIGIT_WIDTH + 20, NARROWEST_COLUMN, WIDEST_COLUMN);
    }

    /// Wide where that leaves the amounts enough.
    static DoubleExpression labels(ObservableValue<Number> room, int columns, double least) {
        return DoubleExpression.doubleExpression(
                room.map(
                        width ->
                                (width.doubleValue() - WIDE_LABELS - MARGIN) / columns
                                                < Math.max(ROOMY_COLUMN, least)
                                        ? NARROW_LABELS
                                        : WIDE_LABELS));
    }
}
