package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.plan.CacheTtl;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What repeats: the part that can be cached, how often it is found there, how long it lives.
public final class CacheInputs {

    private static final List<Choice<CacheTtl>> LIFETIMES =
            List.of(
                    Choice.of(CacheTtl.MINUTES_5, "5 minutes"),
                    Choice.of(CacheTtl.MINUTES_30, "30 minutes"),
                    Choice.of(CacheTtl.HOUR_1, "1 hour"));

    private final FieldViewModel<BigDecimal> cacheable;
    private final FieldViewModel<BigDecimal> hitRate;
    private final ChoiceViewModel<CacheTtl> lifetime;

    CacheInputs(Inputs<Workload> inputs, Locale locale) {
        cacheable =
                inputs.field(
                        "Cacheable tokens",
                        "tokens",
                        NumberNotation.between(locale, "0", "1000000000"),
                        w -> w.cache().cacheableTokens(),
                        (w, value) -> w.withCache(w.cache().withCacheableTokens(value)));
        hitRate =
                inputs.field(
                        "Cache hit rate",
                        "%",
                        NumberNotation.percentBetween(locale, "0", "100"),
                        w -> w.cache().hitRate(),
                        (w, value) -> w.withCache(w.cache().withHitRate(value)));
        lifetime =
                inputs.choice(
                        "Cache lifetime",
                        w ->
                                Optional.of(
                                        new Inputs.Offer<>(
                                                LIFETIMES,
                                                Choice.of(w.cache().ttl(), w.cache().ttl().id()),
                                                "")),
                        (w, value) -> w.withCache(w.cache().withTtl(value)));
    }

    public FieldViewModel<BigDecimal> cacheable() {
        return cacheable;
    }

    public FieldViewModel<BigDecimal> hitRate() {
        return hitRate;
    }

    public ChoiceViewModel<CacheTtl> lifetime() {
        return lifetime;
    }
}
