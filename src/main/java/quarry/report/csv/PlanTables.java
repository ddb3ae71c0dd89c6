package quarry.report.csv;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.ScenarioComparer;
import quarry.rates.Rate;
import quarry.report.Report;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A priced plan as tables, one file each.
public final class PlanTables {

    private PlanTables() {}

    /// @return names of files, e.g. `lines.csv`, and what they hold
    public static SequencedMap<String, Report> of(PricedPlan priced) {
        SequencedMap<String, Report> tables = new LinkedHashMap<>();
        if (!priced.statements().isEmpty()) {
            tables.put("by-month.csv", compare(priced, new Breakdown.ByMonth()));
            tables.put("by-workload.csv", compare(priced, new Breakdown.ByWorkload()));
            tables.put("by-component.csv", compare(priced, new Breakdown.ByComponent()));
        }
        tables.put("lines.csv", new PriceCsv(priced));
        tables.put("rates.csv", new RatesCsv(used(priced)));
        tables.put("assumptions.csv", new AssumptionsCsv(priced.plan()));
        return Collections.unmodifiableSequencedMap(tables);
    }

    private static Report compare(PricedPlan priced, Breakdown breakdown) {
        return new CompareCsv(ScenarioComparer.compare(priced, breakdown, 0));
    }

    private static List<Rate> used(PricedPlan priced) {
        return priced.statements().stream()
                .flatMap(statement -> statement.lines().stream())
                .map(Line::rate)
                .distinct()
                .sorted(Comparator.comparing(rate -> rate.key().text()))
                .toList();
    }
}
