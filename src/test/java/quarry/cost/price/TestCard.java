package quarry.cost.price;

import org.jspecify.annotations.Nullable;

import quarry.rates.Component;
import quarry.rates.Lifecycle;
import quarry.rates.Mode;
import quarry.rates.Model;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Status;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Builds a small rate card for a test. Region `here`, scope regional.
public final class TestCard {

    public static final String REGION = "here";

    private final Map<String, Model> models = new LinkedHashMap<>();
    private final List<Rate> rates = new ArrayList<>();

    /// Model `m` on demand in three of the four tiers, and in batch.
    static RateCard threeTiersAndBatch() {
        return new TestCard()
                .onDemand("m", "3", "15")
                .tier("m", Tier.FLEX, "1.5", "7.5")
                .tier("m", Tier.PRIORITY, "5.25", "26.25")
                .batch("m", "1.5", "7.5")
                .card();
    }

    public TestCard model(String id, @Nullable Integer minimumCacheable) {
        models.put(
                id,
                new Model(
                        id,
                        id,
                        "test",
                        Lifecycle.CURRENT,
                        null,
                        minimumCacheable,
                        Set.of(Mode.values())));
        return this;
    }

    public TestCard rate(RateKey key, String usd) {
        return rate(key, new BigDecimal(usd), Status.CURRENT, "");
    }

    TestCard rate(RateKey key, BigDecimal usd, Status status, String note) {
        if (!models.containsKey(key.model())) {
            model(key.model(), null);
        }
        rates.add(new Rate(key, usd, "2026-01-01", "test", status, note));
        return this;
    }

    public TestCard onDemand(String model, Component component, String usd) {
        return rate(RateKey.onDemand(model, REGION, Scope.REGIONAL, Tier.STANDARD, component), usd);
    }

    public TestCard onDemand(String model, String input, String output) {
        return onDemand(model, Component.INPUT, input).onDemand(model, Component.OUTPUT, output);
    }

    public TestCard tier(String model, Tier tier, String input, String output) {
        return rate(RateKey.onDemand(model, REGION, Scope.REGIONAL, tier, Component.INPUT), input)
                .rate(
                        RateKey.onDemand(model, REGION, Scope.REGIONAL, tier, Component.OUTPUT),
                        output);
    }

    public TestCard longContext(String model, long above, String input, String output) {
        RateKey key =
                RateKey.onDemand(model, REGION, Scope.REGIONAL, Tier.STANDARD, Component.INPUT)
                        .above(above);
        return rate(key, input).rate(key.with(Component.OUTPUT), output);
    }

    public TestCard cache(String model, String read, String write5m) {
        return onDemand(model, Component.CACHE_READ, read)
                .onDemand(model, Component.CACHE_WRITE_5M, write5m);
    }

    public TestCard batch(String model, String input, String output) {
        return rate(RateKey.batch(model, REGION, Scope.REGIONAL, Component.INPUT), input)
                .rate(RateKey.batch(model, REGION, Scope.REGIONAL, Component.OUTPUT), output);
    }

    public TestCard unitHour(String model, Term term, String usd) {
        return rate(RateKey.modelUnit(model, REGION, Scope.REGIONAL, term), usd);
    }

    public TestCard reserved(String model, Term term, String input, String output) {
        RateKey key =
                new RateKey(
                        model,
                        REGION,
                        Scope.REGIONAL,
                        Mode.RESERVED,
                        Tier.STANDARD,
                        term,
                        Component.RESERVED_INPUT_1K_TPM_HOUR,
                        0);
        return rate(key, input).rate(key.with(Component.RESERVED_OUTPUT_1K_TPM_HOUR), output);
    }

    public TestCard customization(String model, Component component, String usd) {
        return flat(model, Mode.CUSTOMIZATION, component, usd);
    }

    public TestCard imported(String model, String minute, String storage) {
        return flat(model, Mode.IMPORT, Component.CUSTOM_MODEL_UNIT_MINUTE, minute)
                .flat(model, Mode.IMPORT, Component.CUSTOM_MODEL_UNIT_STORAGE_MONTH, storage);
    }

    private TestCard flat(String model, Mode mode, Component component, String usd) {
        return rate(
                new RateKey(
                        model,
                        REGION,
                        Scope.REGIONAL,
                        mode,
                        Tier.STANDARD,
                        Term.NONE,
                        component,
                        0),
                usd);
    }

    public RateCard card() {
        return new RateCard(
                new RateCard.Heading(
                        "test", "Test card", LocalDate.of(2026, 1, 1), "none", List.of()),
                List.copyOf(models.values()),
                rates);
    }
}
