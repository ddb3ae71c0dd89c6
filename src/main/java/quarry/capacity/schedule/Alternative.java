package quarry.capacity.schedule;

/// A rule of thumb that the schedule is held against.
public sealed interface Alternative {

    /// @param units that run all along
    record Priced(int units, Schedule schedule) implements Alternative {}

    /// It cannot be bought.
    record Impossible(String reason) implements Alternative {}
}
