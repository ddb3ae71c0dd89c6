package quarry.report.csv;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.ForcedTerm;
import quarry.capacity.breakeven.PaidFor;
import quarry.capacity.breakeven.TermAnswer;
import quarry.capacity.breakeven.UnitChoice;
import quarry.capacity.breakeven.UnitPrice;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A break-even as records: one a term and number of units; without a capacity one a term. Amounts are net.
public final class BreakEvenCsv implements Report {

    private static final List<String> HEADER =
            List.of(
                    "month",
                    "term",
                    "unitHourUsd",
                    "onDemandUsdPerRequest",
                    "breakEvenRequestsPerHour",
                    "breakEvenTokensPerHour",
                    "breakEvenUtilization",
                    "units",
                    "utilization",
                    "pays",
                    "savingUsd",
                    "unitsUsd",
                    "overflowUsd",
                    "totalUsd",
                    "rejectedShare",
                    "cheapest");

    private final BreakEven answer;

    public BreakEvenCsv(BreakEven answer) {
        this.answer = answer;
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        CsvTable csv = new CsvTable(out, HEADER);
        switch (answer) {
            case BreakEven.Known known -> known.terms().forEach(term -> term(csv, known, term));
            case BreakEven.OnlyProvisioned forced ->
                    forced.terms().forEach(term -> forced(csv, term));
            case BreakEven.Unanswerable _ -> {}
        }
        csv.flush();
    }

    private void term(CsvTable csv, BreakEven.Known known, TermAnswer term) {
        if (term.units().isEmpty()) {
            start(csv, known, term);
            csv.blank(10).endRecord();
            return;
        }
        UnitChoice choice = term.units().get();
        for (UnitChoice.Cost cost : choice.costs(Math.max(1, choice.peakUnits()))) {
            start(csv, known, term);
            number(csv, choice.breakEvenUtilization());
            csv.number(cost.units());
            if (cost.units() == 0) {
                csv.blank(3);
            } else {
                UnitChoice.Unit unit = choice.unit(cost.units());
                csv.number(unit.utilization());
                csv.text(unit.pays() ? "yes" : "no").usd(unit.saving());
            }
            csv.usd(cost.unitsUsd()).usd(cost.overflowUsd()).usd(cost.total());
            csv.number(cost.rejectedShare());
            csv.text(cost.units() == choice.cheapestUnits() ? "yes" : "no").endRecord();
        }
    }

    private void start(CsvTable csv, BreakEven.Known known, TermAnswer term) {
        price(csv, term.price());
        csv.usd(known.onDemand().perRequest());
        number(csv, term.paidFor().map(PaidFor::requestsPerHour));
        number(csv, term.paidFor().map(paid -> paid.tokens().perHour()));
    }

    private void price(CsvTable csv, UnitPrice price) {
        csv.text(answer.question().month().toString()).word(price.term()).usd(price.hour());
    }

    private void forced(CsvTable csv, ForcedTerm term) {
        price(csv, term.price());
        csv.blank(4);
        term.peakUnits().ifPresentOrElse(csv::number, () -> csv.blank(1));
        csv.blank(3).usd(term.peakSized()).blank(1).usd(term.peakSized()).blank(2).endRecord();
    }

    private static void number(CsvTable csv, Optional<BigDecimal> value) {
        value.ifPresentOrElse(csv::number, () -> csv.blank(1));
    }
}
