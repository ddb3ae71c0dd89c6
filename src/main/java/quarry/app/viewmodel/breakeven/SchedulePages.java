package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.chart.Axis;
import quarry.capacity.commit.ScheduleAnswer;
import quarry.capacity.schedule.UnitRow;
import quarry.rates.Term;
import quarry.report.text.Figures;
import quarry.report.text.ScheduleSentence;
import quarry.report.text.Texts;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Makes the bars of a schedule.
final class SchedulePages {

    private static final int MOST_ROWS = 24;

    private final Texts words = Texts.of(SchedulePages.class);
    private final Asked asked;
    private final Figures figures;
    private final List<YearMonth> months;

    SchedulePages(Asked asked, Figures figures, List<YearMonth> months) {
        this.asked = asked;
        this.figures = figures;
        this.months = months;
    }

    ScheduleBars bars(ScheduleAnswer answer) {
        return switch (answer) {
            case ScheduleAnswer.Unanswerable none ->
                    new ScheduleBars(
                            words.get("schedule.none", none.gaps().getFirst().reason()),
                            List.of(),
                            List.of(),
                            "",
                            List.of());
            case ScheduleAnswer.Known known -> bars(known);
        };
    }

    private ScheduleBars bars(ScheduleAnswer.Known known) {
        List<UnitRow> rows = known.schedule().best().rows();
        List<String> notes = new ArrayList<>();
        known.low().ifPresent(r -> notes.add(ScheduleSentence.of(r, asked.low(), figures)));
        known.high().ifPresent(r -> notes.add(ScheduleSentence.of(r, asked.high(), figures)));
        return new ScheduleBars(
                ScheduleSentence.of(known.schedule(), figures),
                Axis.months(months).labels(),
                rows.stream().limit(MOST_ROWS).map(this::row).toList(),
                rows.size() > MOST_ROWS ? more(rows.size() - MOST_ROWS) : "",
                notes);
    }

    private String more(int units) {
        return units == 1
                ? words.get("schedule.more.one")
                : words.get("schedule.more", Integer.toString(units));
    }

    private ScheduleBars.Row row(UnitRow row) {
        return new ScheduleBars.Row(
                words.get("unit.number", Integer.toString(row.unit())),
                row.stretches().stream().map(this::stretch).toList());
    }

    private ScheduleBars.Stretch stretch(UnitRow.Stretch stretch) {
        int from = (int) months.getFirst().until(stretch.start(), ChronoUnit.MONTHS);
        int end = (int) months.getFirst().until(stretch.end(), ChronoUnit.MONTHS);
        String label = words.get("term." + stretch.term().id());
        return new ScheduleBars.Stretch(
                from,
                Math.min(end, months.size() - 1) - from + 1,
                stretch.term() == Term.NONE ? 0 : stretch.term().months(),
                label,
                words.get(
                        "schedule.stretch",
                        label,
                        stretch.start().toString(),
                        stretch.end().toString()));
    }
}
