package quarry.report.text;

import static quarry.report.text.TextTable.Column.left;
import static quarry.report.text.TextTable.Column.right;

import quarry.capacity.batch.Waiting;
import quarry.capacity.decision.Decision;
import quarry.capacity.reserved.ReservedAnswer;
import quarry.capacity.reserved.ReservedTerm;
import quarry.capacity.sensitivity.Sensitivity;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What belongs to a break-even, below it: schedule, sensitivity, batch, the reserved tier.
final class DecisionText {

    private final TextPage page;
    private final Figures figures;

    DecisionText(TextPage page, Figures figures) {
        this.page = page;
        this.figures = figures;
    }

    void write(Decision decision) throws IOException {
        if (decision.schedule().isPresent()) {
            new ScheduleText(page, figures).write(decision.schedule().get());
        }
        if (!decision.levers().isEmpty()) {
            page.section("What the verdict depends on", levers(decision.levers()));
        }
        if (decision.waiting().isPresent()) {
            waiting(decision.waiting().get());
        }
        if (decision.reserved().isPresent()) {
            reserved(decision.reserved().get());
        }
    }

    private TextTable levers(List<Sensitivity> levers) {
        TextTable table =
                new TextTable(
                        left("Assumption"),
                        right("Now"),
                        right("Holds from"),
                        right("to"),
                        TextTable.Column.wrapped("", 72));
        for (Sensitivity lever : levers) {
            String sentence = PlainText.clean(SensitivitySentence.of(lever, figures));
            switch (lever) {
                case Sensitivity.Measured measured ->
                        table.add(
                                lever.lever().label(),
                                value(measured, measured.now().value()),
                                value(measured, measured.holds().from()),
                                value(measured, measured.holds().to()),
                                sentence);
                case Sensitivity.NotApplicable _ ->
                        table.add(lever.lever().label(), "–", "–", "–", sentence);
            }
        }
        return table;
    }

    private String value(Sensitivity.Measured measured, BigDecimal value) {
        return SensitivitySentence.value(measured.lever(), value, figures);
    }

    private void waiting(Waiting waiting) throws IOException {
        said("Batch, for what can wait", WaitingSentence.of(waiting, figures));
        if (!(waiting instanceof Waiting.Known known) || known.share().signum() == 0) {
            return;
        }
        TextTable table = new TextTable(left("Way"), right("Units"), right("Costs a month"));
        for (Waiting.Way way : Waiting.Way.all()) {
            table.add(
                    way.label(),
                    figures.count(BigDecimal.valueOf(known.units(way))),
                    figures.amount(known.usd(way)));
        }
        page.section("", table);
    }

    private void reserved(ReservedAnswer answer) throws IOException {
        said("Reserved tier", ReservedSentence.of(answer, figures));
        if (!(answer instanceof ReservedAnswer.Known known)) {
            return;
        }
        TextTable table =
                new TextTable(
                        left("Term"),
                        right("Input pays from"),
                        right("Output pays from"),
                        right("Input tokens/min"),
                        right("Output tokens/min"),
                        right("Costs a month"),
                        right("to on demand"));
        for (ReservedTerm term : known.terms()) {
            ReservedTerm.Reservation best = term.cheapest();
            table.add(
                    term.term().id(),
                    share(term.input().breakEvenUtilization()),
                    share(term.output().breakEvenUtilization()),
                    thousands(best.inputThousands()),
                    thousands(best.outputThousands()),
                    figures.amount(best.total()),
                    figures.difference(best.total().minus(known.onDemand())));
        }
        page.section("", table);
    }

    private String share(Optional<BigDecimal> share) {
        return share.map(figures::percent).orElse("–");
    }

    private String thousands(long thousands) {
        return figures.count(BigDecimal.valueOf(thousands).movePointRight(3));
    }

    private void said(String heading, String sentence) throws IOException {
        page.lines(List.of("", heading, "", PlainText.clean(sentence)));
    }
}
