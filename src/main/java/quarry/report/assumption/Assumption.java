package quarry.report.assumption;

import quarry.money.Usd;

import java.math.BigDecimal;
import java.time.YearMonth;

/// One figure or choice that the user entered, or its default.
///
/// @param subject what it belongs to: the plan, a workload, a scenario
/// @param path JSON path in the plan file
/// @param note where it comes from; may be empty
public record Assumption(
        String subject, String label, Value value, String unit, String path, String note) {

    public sealed interface Value {}

    public record Count(BigDecimal value) implements Value {}

    /// @param value 1 is 100 %
    public record Share(BigDecimal value) implements Value {}

    public record Money(Usd value) implements Value {}

    public record Text(String value) implements Value {}

    public record Month(YearMonth value) implements Value {}
}
