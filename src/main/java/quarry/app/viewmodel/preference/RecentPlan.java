package quarry.app.viewmodel.preference;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.file.Path;

/// A plan that was open lately, as it was last seen.
///
/// @param cost what its first scenario costs; null where nothing was priced yet
public record RecentPlan(Path file, String name, @Nullable Cost cost) {

    /// @param monthly mean of a month, in the plan's currency
    /// @param currency ISO 4217 code
    /// @param complete whether all of the plan could be priced
    public record Cost(BigDecimal monthly, String currency, boolean complete) {}
}
