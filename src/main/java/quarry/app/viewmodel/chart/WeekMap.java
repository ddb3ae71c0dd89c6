package quarry.app.viewmodel.chart;

import java.util.List;

/// A figure for every hour of a week, ready to be drawn as a map.
///
/// @param values 168, Monday 00:00 first; none below 0
/// @param texts the same in words, with unit
/// @param highest the highest of them in words, with unit
public record WeekMap(List<Double> values, List<String> texts, String highest) {

    public static final int HOURS = 24;
    public static final int DAYS = 7;

    public static final WeekMap EMPTY = new WeekMap(List.of(), List.of(), "");

    /// @throws IllegalArgumentException unless there is one value and one text for each hour, or none
    public WeekMap {
        values = List.copyOf(values);
        texts = List.copyOf(texts);
        if (values.size() != texts.size() || !values.isEmpty() && values.size() != HOURS * DAYS) {
            throw new IllegalArgumentException(
                    values.size()
                            + " values and "
                            + texts.size()
                            + " texts for the hours of a week");
        }
    }

    public double maximum() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
