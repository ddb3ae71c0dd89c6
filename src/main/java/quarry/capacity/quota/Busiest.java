package quarry.capacity.quota;

import org.jspecify.annotations.Nullable;

import quarry.money.Precision;
import quarry.plan.Quota;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/// Remembers the busiest of the hours it is shown, in order, and the first month above the quota.
final class Busiest {

    private final Quota quota;
    private QuotaOutlook.@Nullable Peak peak;
    private @Nullable YearMonth firstAbove;

    Busiest(Quota quota) {
        this.quota = quota;
    }

    void see(YearMonth month, int hour, BigDecimal tokensPerMinute) {
        if (tokensPerMinute.signum() > 0
                && (peak == null
                        || Precision.difference(tokensPerMinute, peak.tokensPerMinute()).signum()
                                > 0)) {
            peak = new QuotaOutlook.Peak(month, hour, tokensPerMinute);
        }
        if (firstAbove == null
                && Precision.difference(tokensPerMinute, quota.tokensPerMinute()).signum() > 0) {
            firstAbove = month;
        }
    }

    Optional<QuotaOutlook.Peak> peak() {
        return Optional.ofNullable(peak);
    }

    Optional<YearMonth> firstAbove() {
        return Optional.ofNullable(firstAbove);
    }
}
