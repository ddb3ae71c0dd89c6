package quarry.cost.compare;

/// What the rows of a comparison are.
public sealed interface Breakdown {

    record ByMonth() implements Breakdown {}

    record ByWorkload() implements Breakdown {}

    record ByComponent() implements Breakdown {}

    /// @param key the tag whose values are the rows; workloads without it share one row
    record ByTag(String key) implements Breakdown {}
}
