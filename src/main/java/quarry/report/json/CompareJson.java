package quarry.report.json;

import quarry.cost.PricedPlan;
import quarry.cost.UnitCost;
import quarry.cost.compare.Comparison;
import quarry.report.BreakdownName;
import quarry.report.Outlook;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Scenarios side by side; differences are net, against the base, and null where either side is incomplete.
public final class CompareJson implements Report {

    private final PricedPlan priced;
    private final Comparison comparison;
    private final String headline;
    private final Outlook outlook;

    public CompareJson(PricedPlan priced, Comparison comparison, String headline, Outlook outlook) {
        this.outlook = outlook;
        this.priced = priced;
        this.comparison = comparison;
        this.headline = headline;
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        try (JsonOut json = new JsonOut(out)) {
            json.object(() -> members(json));
        }
    }

    private void members(JsonOut json) throws IOException {
        SharedJson.heading(json, priced);
        json.text("by", BreakdownName.id(comparison.breakdown()));
        json.text("base", comparison.scenarios().get(comparison.base()));
        json.text("headline", headline);
        List<Integer> columns = IntStream.range(0, comparison.scenarios().size()).boxed().toList();
        json.objects(
                "scenarios",
                columns,
                column -> {
                    json.text("id", comparison.scenarios().get(column));
                    json.text("name", comparison.names().get(column));
                    cell(json, comparison.unitCosts().get(column), comparison.difference(column));
                });
        json.objects(
                "rows",
                comparison.rows(),
                row -> {
                    json.text("key", row.key());
                    json.text("label", row.label());
                    json.objects(
                            "cells",
                            columns,
                            column -> {
                                json.text("scenario", comparison.scenarios().get(column));
                                cell(
                                        json,
                                        row.unitCosts().get(column),
                                        comparison.difference(row, column));
                            });
                });
        OutlookJson.write(json, outlook);
    }

    private static void cell(JsonOut json, UnitCost cost, Comparison.Difference difference)
            throws IOException {
        json.amount(cost.amount());
        json.unitCost(cost);
        boolean known = difference.complete();
        json.decimal(
                "difference", known ? Optional.of(difference.net().value()) : Optional.empty());
        json.decimal("differenceShare", known ? difference.share() : Optional.empty());
        SharedJson.missing(json, cost.amount().gaps());
    }
}
