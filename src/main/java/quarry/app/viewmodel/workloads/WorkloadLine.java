package quarry.app.viewmodel.workloads;

import java.math.BigDecimal;
import java.util.List;

/// A workload in the table: figures to sort by, and how they are written.
///
/// @param tags their values
/// @param tagsExact keys and values, a line each
/// @param requests a month, mean over the plan
/// @param input tokens of a request
/// @param output tokens of a request
/// @param cost a month in the selected scenario, in the display currency; what could be priced where it is incomplete
/// @param share of the scenario's cost, 0 to 1
/// @param trend cost by month
public record WorkloadLine(
        String id,
        String name,
        String tags,
        String tagsExact,
        Figure requests,
        Figure input,
        Figure output,
        Figure cost,
        Figure share,
        boolean complete,
        List<Double> trend) {

    public WorkloadLine {
        trend = List.copyOf(trend);
    }

    /// @param exact all digits, for the tooltip
    public record Figure(BigDecimal value, String text, String exact)
            implements Comparable<Figure> {

        static Figure unknown() {
            return new Figure(BigDecimal.ZERO, "", "");
        }

        @Override
        public int compareTo(Figure other) {
            return value.compareTo(other.value);
        }
    }
}
