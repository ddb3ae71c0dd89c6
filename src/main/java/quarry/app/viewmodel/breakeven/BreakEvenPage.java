package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.chart.LinePlot;
import quarry.app.viewmodel.chart.WeekMap;

import java.util.List;

/// The Break-even screen at one moment, ready to be drawn.
///
/// @param headline the verdict as a sentence
/// @param facts figures that the verdict rests on
/// @param cost a month against load; on demand and units
/// @param week demand in units by hour of the week; empty without a capacity
/// @param duration the same hours, the busiest first, against the units bought
/// @param units what each unit does and what so many cost; empty without a capacity
/// @param schedule when to commit
/// @param sections what the verdict depends on, batch, the reserved tier
public record BreakEvenPage(
        String headline,
        List<Fact> facts,
        LinePlot cost,
        WeekMap week,
        LinePlot duration,
        List<UnitLine> units,
        ScheduleBars schedule,
        List<Section> sections) {

    public static final BreakEvenPage EMPTY = saying("");

    public BreakEvenPage {
        facts = List.copyOf(facts);
        units = List.copyOf(units);
        sections = List.copyOf(sections);
    }

    /// A page with nothing but a sentence.
    static BreakEvenPage saying(String headline) {
        return new BreakEvenPage(
                headline,
                List.of(),
                LinePlot.EMPTY,
                WeekMap.EMPTY,
                LinePlot.EMPTY,
                List.of(),
                ScheduleBars.NONE,
                List.of());
    }

    public boolean hasChart() {
        return !cost.curves().isEmpty();
    }

    /// A figure with its name.
    ///
    /// @param exact all digits that are meant
    public record Fact(String label, String value, String exact) {}

    /// @param load of this unit itself; empty for none
    /// @param pays in words
    /// @param saving of this unit a month
    /// @param total with so many units a month
    /// @param rejected share of the requests if overflow is refused
    /// @param cheapest whether it is the number that costs least
    public record UnitLine(
            String number,
            String load,
            String pays,
            String saving,
            String total,
            String rejected,
            boolean cheapest) {}

    /// @param title question that the sentences answer
    /// @param lines with what they are about, which may be empty
    public record Section(String title, List<Statement> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    public record Statement(String about, String sentence) {}
}
