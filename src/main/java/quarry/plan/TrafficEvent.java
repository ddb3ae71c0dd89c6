package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.math.BigDecimal;
import java.time.YearMonth;

/// A change of traffic that lasts: from its month on, requests are multiplied by the factor.
@RecordBuilder
public record TrafficEvent(YearMonth month, BigDecimal factor, String note, Extras extras)
        implements TrafficEventBuilder.With {}
