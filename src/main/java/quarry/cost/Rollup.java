package quarry.cost;

import quarry.money.Usd;
import quarry.rates.Component;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one workload is charged with in one deployment, added up by month and by component. All sums exact.
///
/// @param workload empty for what no workload can be charged with
/// @param deployment index in the scenario's list, or [Line#NO_DEPLOYMENT]
/// @param idle whether all of it is for units that nobody used
/// @param sum of all months and components
/// @param parts add-ons and units alone, by JSON path of the add-on, or of the pool or deployment that buys the units
public record Rollup(
        String workload,
        int deployment,
        boolean idle,
        Sum sum,
        Map<YearMonth, Sum> months,
        Map<Component, Sum> components,
        Map<String, Sum> parts) {

    public Rollup {
        months = Map.copyOf(months);
        components = Map.copyOf(components);
        parts = Map.copyOf(parts);
    }

    /// @param total at list rates
    /// @param net after discounts
    public record Sum(Usd total, Usd net) {

        private static Sum of(LineSum lines) {
            return new Sum(lines.total(), lines.net());
        }
    }

    private record Place(String workload, int deployment) {}

    /// One for each workload in each deployment.
    static List<Rollup> of(Collection<Line> lines) {
        Map<Place, List<Line>> places = new LinkedHashMap<>();
        for (Line line : lines) {
            places.computeIfAbsent(
                            new Place(line.workload(), line.deployment()), _ -> new ArrayList<>())
                    .add(line);
        }
        return places.values().stream().map(Rollup::ofOne).toList();
    }

    private static Rollup ofOne(List<Line> lines) {
        LineSum all = new LineSum();
        Map<YearMonth, LineSum> months = new HashMap<>();
        Map<Component, LineSum> components = new EnumMap<>(Component.class);
        Map<String, LineSum> parts = new HashMap<>();
        boolean idle = true;
        for (Line line : lines) {
            all.add(line);
            months.computeIfAbsent(line.month(), _ -> new LineSum()).add(line);
            components.computeIfAbsent(line.component(), _ -> new LineSum()).add(line);
            if (PaidFor.besideTokens(line)) {
                parts.computeIfAbsent(PaidFor.path(line), _ -> new LineSum()).add(line);
            }
            idle &= line.purpose() == Purpose.IDLE;
        }
        Line first = lines.getFirst();
        return new Rollup(
                first.workload(),
                first.deployment(),
                idle,
                Sum.of(all),
                sums(months),
                sums(components),
                sums(parts));
    }

    private static <K> Map<K, Sum> sums(Map<K, LineSum> lines) {
        Map<K, Sum> sums = new HashMap<>();
        lines.forEach((key, sum) -> sums.put(key, Sum.of(sum)));
        return sums;
    }
}
