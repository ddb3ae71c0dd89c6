package quarry.report;

import quarry.cost.Gap;
import quarry.rates.Rate;
import quarry.rates.RateKey;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One thing that could not be priced, told once for all months it concerns.
///
/// @param kind `no-rate` or `not-applicable`
/// @param workload empty for what no workload can be charged with
/// @param deployment index in the scenario's list, or [quarry.cost.Line#NO_DEPLOYMENT]
/// @param lookedFor the rate there is none of; empty where the whole deployment does not apply
/// @param path JSON path of the deployment, pool, add-on or custom model
/// @param months in order
/// @param nearest rates that exist instead, nearest first; often empty
public record MissingCell(
        String kind,
        String workload,
        int deployment,
        Optional<RateKey> lookedFor,
        String path,
        String reason,
        List<YearMonth> months,
        List<Rate> nearest) {

    public MissingCell {
        months = List.copyOf(months);
        nearest = List.copyOf(nearest);
    }

    /// Gaps with the same place and reason become one, in the order of their first month.
    public static List<MissingCell> of(Collection<Gap> gaps) {
        Map<List<Object>, List<Gap>> alike = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            alike.computeIfAbsent(
                            List.of(gap.path(), gap.workload(), gap.reason()),
                            _ -> new ArrayList<>())
                    .add(gap);
        }
        return alike.values().stream().map(MissingCell::once).toList();
    }

    private static MissingCell once(List<Gap> alike) {
        Gap first = alike.getFirst();
        return new MissingCell(
                kind(first),
                first.workload(),
                first.deployment(),
                lookedFor(first),
                first.path(),
                first.reason(),
                alike.stream().map(Gap::month).distinct().sorted().toList(),
                nearest(first));
    }

    private static String kind(Gap gap) {
        return switch (gap) {
            case Gap.NoRate _ -> "no-rate";
            case Gap.NotApplicable _ -> "not-applicable";
        };
    }

    private static Optional<RateKey> lookedFor(Gap gap) {
        return switch (gap) {
            case Gap.NoRate noRate -> Optional.of(noRate.lookup().key());
            case Gap.NotApplicable _ -> Optional.empty();
        };
    }

    private static List<Rate> nearest(Gap gap) {
        return switch (gap) {
            case Gap.NoRate noRate -> noRate.lookup().nearest();
            case Gap.NotApplicable _ -> List.of();
        };
    }

    /// What stands in a cell of a table instead of an amount.
    public static String label(Collection<Gap> gaps) {
        return gaps.stream().anyMatch(Gap.NoRate.class::isInstance) ? "no rate" : "not applicable";
    }

    public String label() {
        return lookedFor.isPresent() ? "no rate" : "not applicable";
    }

    /// The months as ranges: `2027-01 to 2027-03, 2027-06`.
    public String when() {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < months.size(); i++) {
            boolean ends =
                    i + 1 == months.size()
                            || !months.get(i).plusMonths(1).equals(months.get(i + 1));
            if (ends) {
                ranges.add(
                        from == i
                                ? months.get(i).toString()
                                : months.get(from) + " to " + months.get(i));
                from = i + 1;
            }
        }
        return String.join(", ", ranges);
    }

    /// What there is instead, one entry a rate: `anthropic.… us-east-1 geo on-demand input`.
    public List<String> nearestTexts() {
        return nearest.stream().map(rate -> rate.key().text()).toList();
    }

    /// Reason, nearest rates and months in one line.
    public String text() {
        StringBuilder text = new StringBuilder(reason);
        if (!nearest.isEmpty()) {
            text.append("; nearest: ").append(String.join(", ", nearestTexts()));
        }
        return text.append(" (").append(when()).append(')').toString();
    }
}
