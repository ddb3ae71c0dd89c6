package quarry.report.workbook.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of input cells, made from their place in the plan file: the first workload's `traffic.requestsPerDay`
/// is `w1_requests_per_day`, the second deployment's `share` in the first scenario is `s1_d2_share`.
public final class CellNames {

    private static final Pattern MEMBER = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private static final Map<String, String> LISTS =
            Map.ofEntries(
                    Map.entry("workloads", "w"),
                    Map.entry("scenarios", "s"),
                    Map.entry("deployments", "d"),
                    Map.entry("pools", "p"),
                    Map.entry("addOns", "a"),
                    Map.entry("customModels", "m"),
                    Map.entry("modelUnits", "u"),
                    Map.entry("discounts", "discount"),
                    Map.entry("events", "event"),
                    Map.entry("texts", "text"),
                    Map.entry("seasonality", "season"));

    /// What a reader does not miss in a name.
    private static final Set<String> LEFT_OUT = Set.of("traffic", "request", "cache");

    private CellNames() {}

    /// @param path e.g. `$.workloads[0].cache.hitRate`
    public static String of(String path) {
        return Arrays.stream(path.substring(2).split("\\."))
                .filter(member -> !LEFT_OUT.contains(member))
                .map(CellNames::part)
                .collect(Collectors.joining("_"));
    }

    private static String part(String member) {
        Matcher matcher = MEMBER.matcher(member);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a member of a plan: " + member);
        }
        String name = matcher.group(1);
        String index = matcher.group(2);
        String snake =
                LISTS.getOrDefault(
                        name,
                        CAPITAL.matcher(name)
                                .replaceAll(c -> "_" + c.group().toLowerCase(Locale.ROOT)));
        return index == null ? snake : snake + (Integer.parseInt(index) + 1);
    }
}
