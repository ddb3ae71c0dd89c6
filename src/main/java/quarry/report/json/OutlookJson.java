package quarry.report.json;

import quarry.capacity.quota.QuotaOutlook;
import quarry.forecast.BudgetOutlook;
import quarry.report.Outlook;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Budgets and quotas, each with its scenarios. Amounts are net, in US dollars.
final class OutlookJson {

    private OutlookJson() {}

    static void write(JsonOut json, Outlook outlook) throws IOException {
        json.objects(
                "budgets",
                grouped(outlook.budgets(), BudgetOutlook::index),
                scenarios -> budget(json, scenarios));
        json.objects(
                "quotas",
                grouped(outlook.quotas(), QuotaOutlook::index),
                scenarios -> quota(json, scenarios));
    }

    private static <T> Collection<List<T>> grouped(List<T> all, Function<T, Integer> index) {
        Map<Integer, List<T>> groups =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        index, LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }

    private static void budget(JsonOut json, List<BudgetOutlook> scenarios) throws IOException {
        BudgetOutlook any = scenarios.getFirst();
        json.text("name", any.budget().name());
        json.object(
                "match",
                () -> {
                    for (Map.Entry<String, String> tag : any.budget().match().entrySet()) {
                        json.text(tag.getKey(), tag.getValue());
                    }
                });
        json.usd("monthlyUsd", any.budget().monthly());
        json.texts("workloads", any.workloads());
        json.objects(
                "scenarios",
                scenarios,
                scenario -> {
                    json.text("scenario", scenario.scenario());
                    json.flag("complete", scenario.complete());
                    json.objects("months", scenario.months(), month -> month(json, month));
                    json.objects("alerts", scenario.alerts(), alert -> alert(json, alert));
                });
    }

    private static void month(JsonOut json, BudgetOutlook.Month month) throws IOException {
        json.text("month", month.month().toString());
        json.usd("net", month.amount().net());
        json.flag("complete", month.amount().complete());
    }

    private static void alert(JsonOut json, BudgetOutlook.Alert alert) throws IOException {
        json.decimal("at", alert.level());
        json.usd("limit", alert.limit());
        json.text("crossedIn", alert.first().map(month -> month.month().toString()));
        json.decimal("over", alert.over().map(usd -> usd.value()));
    }

    private static void quota(JsonOut json, List<QuotaOutlook> scenarios) throws IOException {
        QuotaOutlook any = scenarios.getFirst();
        json.text("model", any.quota().model());
        json.text("region", any.quota().region());
        json.word("scope", any.quota().scope());
        json.decimal("tokensPerMinute", any.quota().tokensPerMinute());
        json.decimal("outputBurndown", any.quota().outputBurndown());
        json.objects(
                "scenarios",
                scenarios,
                scenario -> {
                    json.text("scenario", scenario.scenario());
                    peak(json, "peak", scenario.used());
                    peak(json, "peakAtRequestStart", scenario.atStart());
                    json.decimal("above", scenario.above());
                    json.text("aboveFrom", scenario.firstAbove().map(Object::toString));
                    json.flag("overflowNotCounted", scenario.overflows());
                });
    }

    private static void peak(JsonOut json, String name, Optional<QuotaOutlook.Peak> peak)
            throws IOException {
        if (peak.isEmpty()) {
            json.text(name, Optional.empty());
            return;
        }
        json.object(
                name,
                () -> {
                    json.text("month", peak.get().month().toString());
                    json.integer("hourOfWeek", peak.get().hourOfWeek());
                    json.decimal("tokensPerMinute", peak.get().tokensPerMinute());
                });
    }
}
