package quarry.plan.template;

import quarry.money.Precision;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.Extras;
import quarry.plan.Profile;
import quarry.plan.RequestShape;
import quarry.plan.Traffic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The parts of a workload as templates fill them in.
final class Traffics {

    static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);
    private static final int PLACES = 2;
    private static final int DIGITS = 4;

    private Traffics() {}

    /// So many a day of use, on so many days a week, as the mean over the week.
    static BigDecimal meanOfDays(BigDecimal aDay, BigDecimal daysAWeek) {
        return rounded(aDay.multiply(daysAWeek), DAYS_A_WEEK);
    }

    /// So many a month, as the mean of a year of 365 days: × 12 ÷ 365.
    static BigDecimal meanOfMonths(BigDecimal aMonth) {
        return rounded(aMonth.multiply(MONTHS_A_YEAR), DAYS_A_YEAR);
    }

    /// To the hundredth, or to four digits where that is finer: the figure is meant to be read and edited.
    static BigDecimal rounded(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal exact = Precision.quotient(dividend, divisor);
        int fine = DIGITS - exact.precision() + exact.scale();
        BigDecimal shown = exact.setScale(Math.max(PLACES, fine), RoundingMode.HALF_UP);
        return plain(shown);
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Traffic traffic(BigDecimal requestsPerDay, Profile profile) {
        return Traffic.flat(plain(requestsPerDay)).withProfile(profile);
    }

    static RequestShape request(
            BigDecimal system, BigDecimal context, BigDecimal user, BigDecimal output) {
        return RequestShape.of(0, 0)
                .withSystemTokens(plain(system))
                .withContextTokens(plain(context))
                .withUserTokens(plain(user))
                .withOutputTokens(plain(output));
    }

    /// A prefix that every request begins with, found in the cache by a share of them.
    static CacheUse repeated(BigDecimal tokens, BigDecimal hitRate) {
        return new CacheUse(plain(tokens), plain(hitRate), CacheTtl.MINUTES_5, Extras.NONE);
    }

    /// The first request of so many writes the prefix, the others find it: (n − 1) ÷ n.
    static BigDecimal allButTheFirst(BigDecimal requests) {
        return rounded(requests.subtract(BigDecimal.ONE), requests);
    }
}
