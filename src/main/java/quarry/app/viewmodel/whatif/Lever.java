package quarry.app.viewmodel.whatif;

import quarry.plan.CacheUse;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A figure of a workload of which "one more" has a price.
public enum Lever {
    REQUESTS(
            Step.ROUND,
            w -> w.traffic().requestsPerDay(),
            (w, v) -> w.withTraffic(w.traffic().withRequestsPerDay(v))),
    GROWTH(
            Step.POINT,
            w -> w.traffic().growthPerMonth(),
            (w, v) -> w.withTraffic(w.traffic().withGrowthPerMonth(v))),
    SYSTEM(Step.TOKENS, w -> w.request().systemTokens(), request(RequestShape::withSystemTokens)),
    CONTEXT(
            Step.TOKENS,
            w -> w.request().contextTokens(),
            request(RequestShape::withContextTokens)),
    USER(Step.TOKENS, w -> w.request().userTokens(), request(RequestShape::withUserTokens)),
    OUTPUT(Step.TOKENS, w -> w.request().outputTokens(), request(RequestShape::withOutputTokens)),
    TURNS(
            Step.ONE,
            w -> w.request().conversationTurns(),
            request(RequestShape::withConversationTurns)),
    CACHEABLE(Step.TOKENS, w -> w.cache().cacheableTokens(), cache(CacheUse::withCacheableTokens)),
    HIT_RATE(Step.SHARE, w -> w.cache().hitRate(), cache(CacheUse::withHitRate)),
    RETRY_RATE(Step.POINT, w -> w.retries().rate(), retries(Retries::withRate)),
    RETRIED_INPUT(
            Step.SHARE,
            w -> w.retries().chargedInputShare(),
            retries(Retries::withChargedInputShare)),
    RETRIED_OUTPUT(
            Step.SHARE,
            w -> w.retries().chargedOutputShare(),
            retries(Retries::withChargedOutputShare));

    private final Step step;
    private final Function<Workload, BigDecimal> get;
    private final BiFunction<Workload, BigDecimal, Workload> with;

    Lever(
            Step step,
            Function<Workload, BigDecimal> get,
            BiFunction<Workload, BigDecimal, Workload> with) {
        this.step = step;
        this.get = get;
        this.with = with;
    }

    /// A workload with a little more of it.
    ///
    /// @param step how much more
    record More(BigDecimal step, Workload workload) {}

    /// Empty where there cannot be more, as of a share that is 1.
    Optional<More> more(Workload workload) {
        BigDecimal now = get.apply(workload);
        BigDecimal by = step.of(now);
        return by.signum() > 0
                ? Optional.of(new More(by, with.apply(workload, now.add(by))))
                : Optional.empty();
    }

    /// Whether steps are read as percentages.
    boolean isShare() {
        return step == Step.POINT || step == Step.SHARE;
    }

    /// How much "one more" is.
    private enum Step {
        /// A tenth of the figure or less, as a power of ten; at least 1.
        ROUND {
            @Override
            BigDecimal of(BigDecimal now) {
                int digits = now.precision() - now.scale();
                return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, digits - 2)).setScale(0);
            }
        },
        /// 100 tokens; 1,000 from 10,000 up and so on.
        TOKENS {
            @Override
            BigDecimal of(BigDecimal now) {
                return ROUND.of(now).max(BigDecimal.valueOf(100));
            }
        },
        ONE {
            @Override
            BigDecimal of(BigDecimal now) {
                return BigDecimal.ONE;
            }
        },
        /// One percentage point.
        POINT {
            @Override
            BigDecimal of(BigDecimal now) {
                return HUNDREDTH;
            }
        },
        /// Ten percentage points, or what is left to 100 %.
        SHARE {
            @Override
            BigDecimal of(BigDecimal now) {
                return TENTH.min(BigDecimal.ONE.subtract(now));
            }
        };

        private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
        private static final BigDecimal TENTH = new BigDecimal("0.1");

        abstract BigDecimal of(BigDecimal now);
    }

    private static BiFunction<Workload, BigDecimal, Workload> request(
            BiFunction<RequestShape, BigDecimal, RequestShape> with) {
        return (w, value) -> w.withRequest(with.apply(w.request(), value));
    }

    private static BiFunction<Workload, BigDecimal, Workload> cache(
            BiFunction<CacheUse, BigDecimal, CacheUse> with) {
        return (w, value) -> w.withCache(with.apply(w.cache(), value));
    }

    private static BiFunction<Workload, BigDecimal, Workload> retries(
            BiFunction<Retries, BigDecimal, Retries> with) {
        return (w, value) -> w.withRetries(with.apply(w.retries(), value));
    }
}
