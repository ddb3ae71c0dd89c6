package quarry.plan;

/// How many model units are bought.
public sealed interface UnitCount {

    /// @param units 0 or more
    record Fixed(int units) implements UnitCount {}

    /// As many as cost least together with what overflows.
    record Cheapest() implements UnitCount {}

    /// The fewest that reject nothing.
    record Peak() implements UnitCount {}
}
