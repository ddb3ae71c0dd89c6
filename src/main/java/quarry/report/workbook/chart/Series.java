package quarry.report.workbook.chart;

import java.util.List;

/// One series of a chart.
///
/// @param range of the cells that hold its values
/// @param values as they are now
/// @param rgb red, green and blue, a byte each
public record Series(String name, String range, List<Double> values, int rgb) {

    public Series {
        values = List.copyOf(values);
    }
}
