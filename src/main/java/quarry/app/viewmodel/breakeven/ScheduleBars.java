package quarry.app.viewmodel.breakeven;

import java.util.List;

/// When units run, as bars over the months.
///
/// @param sentence what to buy and what it saves
/// @param months labels, the first one first
/// @param rows a unit each, or empty where none is bought
/// @param more how many units are not drawn
/// @param notes what it costs if demand turns out otherwise
public record ScheduleBars(
        String sentence, List<String> months, List<Row> rows, String more, List<String> notes) {

    static final ScheduleBars NONE = new ScheduleBars("", List.of(), List.of(), "", List.of());

    public ScheduleBars {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public record Row(String unit, List<Stretch> stretches) {
        public Row {
            stretches = List.copyOf(stretches);
        }
    }

    /// @param from index of its first month
    /// @param months how many of the plan's it runs
    /// @param term its length in months; 0 without one
    /// @param label on the bar
    /// @param exact for a tooltip
    public record Stretch(int from, int months, int term, String label, String exact) {}
}
