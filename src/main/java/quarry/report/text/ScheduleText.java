package quarry.report.text;

import static quarry.report.text.TextTable.Column.left;
import static quarry.report.text.TextTable.Column.right;

import org.jspecify.annotations.Nullable;

import quarry.capacity.commit.ScheduleAnswer;
import quarry.capacity.schedule.Alternative;
import quarry.capacity.schedule.CommitmentSchedule;
import quarry.capacity.schedule.Regret;
import quarry.capacity.schedule.ScheduleMonth;
import quarry.capacity.schedule.UnitPurchase;
import quarry.report.MissingCell;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When to commit, for people: what to buy, month by month, and against the rules of thumb.
final class ScheduleText {

    private static final String HEADING = "When to commit";

    private final TextPage page;
    private final Figures figures;

    ScheduleText(TextPage page, Figures figures) {
        this.page = page;
        this.figures = figures;
    }

    void write(ScheduleAnswer answer) throws IOException {
        switch (answer) {
            case ScheduleAnswer.Unanswerable none ->
                    page.notes(
                            HEADING,
                            MissingCell.of(none.gaps()).stream().map(MissingCell::text).toList());
            case ScheduleAnswer.Known known -> known(known);
        }
    }

    private void known(ScheduleAnswer.Known known) throws IOException {
        CommitmentSchedule schedule = known.schedule();
        List<String> said = new ArrayList<>();
        said.add(ScheduleSentence.of(schedule, figures));
        regret(said, known.question().low(), known.low());
        regret(said, known.question().high(), known.high());
        page.lines(List.of("", HEADING, ""));
        page.lines(said.stream().map(PlainText::clean).toList());
        if (!schedule.best().purchases().isEmpty()) {
            page.section("", purchases(schedule));
            page.section("", months(schedule));
        }
        page.section("", against(schedule));
    }

    private void regret(List<String> said, @Nullable BigDecimal factor, Optional<Regret> regret) {
        if (factor != null) {
            regret.ifPresent(r -> said.add(ScheduleSentence.of(r, factor, figures)));
        }
    }

    private TextTable purchases(CommitmentSchedule schedule) {
        TextTable table =
                new TextTable(
                        left("Term"), left("From"), left("To"), right("Units"), right("Cost"));
        for (UnitPurchase purchase : schedule.best().purchases()) {
            table.add(
                    purchase.term().id(),
                    purchase.start().toString(),
                    purchase.end().toString(),
                    count(purchase.units()),
                    figures.amount(purchase.usd()));
        }
        return table;
    }

    private TextTable months(CommitmentSchedule schedule) {
        TextTable table =
                new TextTable(
                        left("Month"),
                        right("Units"),
                        right("Units cost"),
                        right("On demand"),
                        right("Total"));
        for (ScheduleMonth month : schedule.best().months()) {
            table.add(
                    month.month().toString(),
                    count(month.unitsRunning()),
                    figures.amount(month.units()),
                    figures.amount(month.onDemand()),
                    figures.amount(month.total()));
        }
        return table;
    }

    private TextTable against(CommitmentSchedule schedule) {
        TextTable table =
                new TextTable(
                        left("Over the plan"),
                        right("Units"),
                        right("Total"),
                        right("to the schedule"),
                        left(""));
        table.add("This schedule", "", figures.amount(schedule.best().cost().total()), "", "");
        row(table, "Nothing bought", schedule, schedule.nothing());
        row(table, "For the peak", schedule, schedule.peak());
        row(table, "Best single size", schedule, schedule.oneSize());
        return table;
    }

    private void row(
            TextTable table, String name, CommitmentSchedule schedule, Alternative alternative) {
        switch (alternative) {
            case Alternative.Priced priced ->
                    table.add(
                            name,
                            count(priced.units()),
                            figures.amount(priced.schedule().cost().total()),
                            figures.difference(schedule.savedAgainst(priced.schedule())),
                            "");
            case Alternative.Impossible impossible ->
                    table.add(name, "–", "–", "–", PlainText.clean(impossible.reason()));
        }
    }

    private String count(int units) {
        return figures.count(BigDecimal.valueOf(units));
    }
}
