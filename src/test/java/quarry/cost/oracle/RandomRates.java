package quarry.cost.oracle;

import quarry.cost.price.TestCard;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A card with every rate that a random plan can need, at odd digits.
final class RandomRates {

    /// `long` has a threshold of 5,000 input tokens.
    static final List<String> MODELS = List.of("small", "large", "long");

    /// What add-ons are listed under, with rates of all kinds of units; a word filter is free.
    static final Map<Component, String> EXTRAS =
            Map.of(
                    Component.GUARDRAIL_TEXT_UNIT_CONTENT_FILTER, "0.153",
                    Component.GUARDRAIL_TEXT_UNIT_WORD_FILTER, "0",
                    Component.RERANK_QUERY, "1.01",
                    Component.EMBEDDING_INPUT, "0.023",
                    Component.IMAGE_OUTPUT, "0.041",
                    Component.KB_INDEX_STORAGE_GB_MONTH, "5.1");

    static final String EXTRA = "extra";

    private final TestCard card =
            new TestCard().model("small", null).model("large", 1024).model("long", 512);

    private RandomRates() {}

    static RateCard card() {
        RandomRates rates = new RandomRates();
        rates.model("small", "0.037", "0.149");
        rates.model("large", "3.3", "16.5");
        rates.model("long", "1.1", "5.5");
        EXTRAS.forEach((component, usd) -> rates.card.onDemand(EXTRA, component, usd));
        return rates.card.card();
    }

    private void model(String model, String input, String output) {
        for (long above : model.equals("long") ? new long[] {0, 5_000} : new long[] {0}) {
            Prices prices =
                    new Prices(new BigDecimal(input), new BigDecimal(output))
                            .times(above == 0 ? "1" : "2");
            tokens(onDemand(model, Tier.STANDARD).above(above), prices);
            tokens(onDemand(model, Tier.FLEX).above(above), prices.times("0.5"));
            tokens(
                    RateKey.batch(model, TestCard.REGION, Scope.REGIONAL, Component.INPUT)
                            .above(above),
                    prices.times("0.5"));
            tokens(customization(model).above(above), prices.times("0.9"));
        }
        card.unitHour(model, Term.NONE, "20.5")
                .unitHour(model, Term.ONE_MONTH, "18.4")
                .unitHour(model, Term.SIX_MONTHS, "14.8")
                .reserved(model, Term.ONE_MONTH, "0.181", "0.91")
                .reserved(model, Term.THREE_MONTHS, "0.163", "0.82")
                .imported(model, "0.05718", "1.95")
                .customization(model, Component.TRAINING_TOKEN, "7.99")
                .customization(model, Component.TRAINING_HOUR, "80.3")
                .customization(model, Component.TRAINING_IMAGE, "0.005")
                .customization(model, Component.STORAGE_MONTH, "1.95");
    }

    private record Prices(BigDecimal input, BigDecimal output) {

        Prices times(String factor) {
            BigDecimal by = new BigDecimal(factor);
            return new Prices(input.multiply(by), output.multiply(by));
        }
    }

    private static RateKey onDemand(String model, Tier tier) {
        return RateKey.onDemand(model, TestCard.REGION, Scope.REGIONAL, tier, Component.INPUT);
    }

    private static RateKey customization(String model) {
        RateKey key = onDemand(model, Tier.STANDARD);
        return new RateKey(
                key.model(),
                key.region(),
                key.scope(),
                quarry.rates.Mode.CUSTOMIZATION,
                key.tier(),
                key.term(),
                key.component(),
                0);
    }

    private void tokens(RateKey input, Prices prices) {
        card.rate(input, prices.input().toPlainString());
        card.rate(input.with(Component.OUTPUT), prices.output().toPlainString());
        cache(input, Component.CACHE_READ, "0.1", prices);
        cache(input, Component.CACHE_WRITE_5M, "1.25", prices);
        cache(input, Component.CACHE_WRITE_30M, "1.3", prices);
        cache(input, Component.CACHE_WRITE_1H, "2", prices);
    }

    private void cache(RateKey input, Component component, String factor, Prices prices) {
        card.rate(input.with(component), prices.times(factor).input().toPlainString());
    }
}
