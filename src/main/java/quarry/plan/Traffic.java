package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.math.BigDecimal;
import java.util.List;

/// Who calls, and when.
///
/// @param requestsPerDay mean over the week in the plan's first month, may be fractional
/// @param growthPerMonth 0.03 is 3 % a month, compound
/// @param seasonality 12 factors January first, or none
@RecordBuilder
public record Traffic(
        BigDecimal requestsPerDay,
        Profile profile,
        BigDecimal growthPerMonth,
        List<BigDecimal> seasonality,
        List<TrafficEvent> events,
        Extras extras)
        implements TrafficBuilder.With {

    public Traffic {
        seasonality = List.copyOf(seasonality);
        events = List.copyOf(events);
    }

    /// So many requests a day, every hour alike, without growth.
    public static Traffic flat(BigDecimal requestsPerDay) {
        return new Traffic(
                requestsPerDay,
                BuiltInProfile.FLAT,
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                Extras.NONE);
    }
}
