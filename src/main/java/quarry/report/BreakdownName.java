package quarry.report;

import quarry.cost.compare.Breakdown;

/// A breakdown in words.
public final class BreakdownName {

    private BreakdownName() {}

    /// As on the command line: `month`, `workload`, `component`, `tag:team`.
    public static String id(Breakdown breakdown) {
        return switch (breakdown) {
            case Breakdown.ByMonth _ -> "month";
            case Breakdown.ByWorkload _ -> "workload";
            case Breakdown.ByComponent _ -> "component";
            case Breakdown.ByTag(String key) -> "tag:" + key;
        };
    }

    /// As the heading of the rows' labels.
    public static String heading(Breakdown breakdown) {
        return switch (breakdown) {
            case Breakdown.ByMonth _ -> "Month";
            case Breakdown.ByWorkload _ -> "Workload";
            case Breakdown.ByComponent _ -> "Component";
            case Breakdown.ByTag(String key) -> key;
        };
    }
}
