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
/// @param currency code of the amounts
/// @param terms what a unit costs on each, and how many to buy
/// @param units what each unit does and what so many cost; empty without a capacity
/// @param schedule when to commit
/// @param sections what the verdict depends on, batch, the reserved tier
public record BreakEvenPage(
        String headline,
        List<Fact> facts,
        LinePlot cost,
        WeekMap week,
        LinePlot duration,
        String currency,
        List<TermLine> terms,
        List<UnitLine> units,
        ScheduleBars schedule,
        List<Section> sections) {

    public static final BreakEvenPage EMPTY = saying("");

    public BreakEvenPage {
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
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
                "",
                List.of(),
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

    /// @param bought on that term as many as cost least, or as the peak takes; without a capacity one
    /// @param hour what a unit's hour costs
    /// @param month what a unit's month costs
    /// @param units to buy; empty without a capacity
    /// @param total a month with so many
    /// @param asked whether the verdict is about this term
    public record TermLine(
            Bought bought,
            String term,
            String hour,
            String month,
            String units,
            String total,
            boolean asked) {}

    /// @param load of this unit itself; empty for none
    /// @param pays in words; empty where there is no on demand to hold it against
    /// @param saving of this unit a month; empty likewise
    /// @param rejected share of the requests; empty where they go on demand
    /// @param total with so many units a month
    /// @param best whether it is the number to buy
    public record UnitLine(
            Bought bought,
            String number,
            String load,
            String pays,
            String saving,
            String rejected,
            String total,
            boolean best) {}

    /// @param title question that the sentences answer
    /// @param lines with what they are about, which may be empty
    public record Section(String title, List<Statement> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    public record Statement(String about, String sentence) {}
}
