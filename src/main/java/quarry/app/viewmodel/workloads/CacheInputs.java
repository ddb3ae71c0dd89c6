package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.plan.CacheTtl;
import quarry.plan.Workload;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What repeats: the part that can be cached, how often it is found there, how long it lives.
public final class CacheInputs {

    private final FieldViewModel<BigDecimal> cacheable;
    private final FieldViewModel<BigDecimal> hitRate;
    private final ChoiceViewModel<CacheTtl> lifetime;

    CacheInputs(Inputs<Workload> inputs, Texts words, Locale locale) {
        List<Choice<CacheTtl>> lifetimes =
                Arrays.stream(CacheTtl.values())
                        .map(ttl -> Choice.of(ttl, words.get("lifetime." + ttl.id())))
                        .toList();
        cacheable =
                inputs.field(
                        words.get("cacheable"),
                        words.get("unit.tokens"),
                        NumberNotation.between(locale, "0", "1000000000"),
                        w -> w.cache().cacheableTokens(),
                        (w, value) -> w.withCache(w.cache().withCacheableTokens(value)));
        hitRate =
                inputs.field(
                        words.get("hitRate"),
                        words.get("unit.percent"),
                        NumberNotation.percentBetween(locale, "0", "100"),
                        w -> w.cache().hitRate(),
                        (w, value) -> w.withCache(w.cache().withHitRate(value)));
        lifetime =
                inputs.choice(
                        words.get("lifetime"),
                        w ->
                                Optional.of(
                                        new Inputs.Offer<>(
                                                lifetimes,
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
