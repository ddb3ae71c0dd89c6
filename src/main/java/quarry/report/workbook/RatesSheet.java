package quarry.report.workbook;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Status;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// Every rate that a line uses, once, with where it was read.
final class RatesSheet implements PlanSheet {

    private static final List<String> HEADINGS =
            List.of(
                    "Model",
                    "Region",
                    "Scope",
                    "Mode",
                    "Tier",
                    "Term",
                    "Component",
                    "Above input tokens",
                    "USD",
                    "per",
                    "Status",
                    "Whose",
                    "As of",
                    "Source",
                    "Note");

    private final PricedPlan priced;

    RatesSheet(PricedPlan priced) {
        this.priced = priced;
    }

    @Override
    public String name() {
        return "Rates";
    }

    @Override
    public void fill(SheetWriter cells) {
        cells.headings(HEADINGS, List.of("Above input tokens", "USD"));
        for (Rate rate : used()) {
            write(cells, rate);
        }
        cells.freezeAndFilter(0, HEADINGS.size());
    }

    private List<Rate> used() {
        return priced.statements().stream()
                .flatMap(statement -> statement.lines().stream())
                .map(Line::rate)
                .distinct()
                .sorted(Comparator.comparing(rate -> rate.key().text()))
                .toList();
    }

    private static void write(SheetWriter cells, Rate rate) {
        RateKey key = rate.key();
        boolean own = rate.status() == Status.OVERRIDE;
        cells.text(key.model()).text(key.region()).text(key.scope().id()).text(key.mode().id());
        cells.text(key.tier().id()).text(key.term().id()).text(key.component().label());
        if (key.aboveInputTokens() == 0) {
            cells.skip();
        } else {
            cells.count(BigDecimal.valueOf(key.aboveInputTokens()));
        }
        cells.number(CellRole.RATE, rate.usd()).text(rate.unit().id());
        cells.text(
                own || rate.status() == Status.UNCERTAIN ? CellRole.MARK : CellRole.TEXT,
                rate.status().id());
        cells.text(own ? CellRole.MARK : CellRole.TEXT, own ? "own figure" : "rate card");
        cells.text(rate.asOf()).text(rate.source()).text(rate.note());
        cells.newRow();
    }
}
