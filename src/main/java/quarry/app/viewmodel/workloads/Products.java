package quarry.app.viewmodel.workloads;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.field.Choice;
import quarry.money.DisplayCurrency;
import quarry.plan.Plan;
import quarry.plan.PlanOverride;
import quarry.rates.Mode;
import quarry.rates.Model;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Role;
import quarry.rates.Scope;
import quarry.rates.Tier;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be had beside a model, and where: all that the card or the plan's own rates have a rate for.
final class Products {

    private static final String BEDROCK = "bedrock.";

    private record Offer(RateKey key, BigDecimal usd) {}

    private final Texts words;
    private final Figures figures;
    private final RateCard card;
    private final List<Offer> ofCard;
    private @Nullable List<PlanOverride> overrides;
    private Map<Product, List<Offer>> sold = Map.of();
    private List<Choice<Product>> choices = List.of();

    Products(RateCard card, Texts words, Locale locale) {
        this.card = card;
        this.words = words;
        this.figures = new Figures(locale, DisplayCurrency.USD);
        this.ofCard =
                card.rates().stream()
                        .map(r -> new Offer(r.key(), r.usd()))
                        .filter(Products::beside)
                        .toList();
    }

    private static boolean beside(Offer offer) {
        RateKey key = offer.key();
        return key.component().role() == Role.ADD_ON
                && key.mode() == Mode.ON_DEMAND
                && key.tier() == Tier.STANDARD;
    }

    /// Takes over the rates that a plan has of its own.
    void of(Plan plan) {
        if (plan.rateOverrides().equals(overrides)) {
            return;
        }
        overrides = plan.rateOverrides();
        Map<Product, List<Offer>> now = new LinkedHashMap<>();
        Stream.concat(
                        ofCard.stream(),
                        plan.overrides().stream()
                                .map(r -> new Offer(r.key(), r.usd()))
                                .filter(Products::beside))
                .forEach(
                        o ->
                                now.computeIfAbsent(
                                                new Product(o.key().model(), o.key().component()),
                                                _ -> new ArrayList<>())
                                        .add(o));
        sold = now;
        choices =
                now.keySet().stream()
                        .map(p -> Choice.of(p, label(p)))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }

    /// "Rerank query · Rerank 3.5 · 2.00 USD per 1K queries", by the alphabet.
    List<Choice<Product>> choices() {
        return choices;
    }

    String label(Product product) {
        String name = name(product);
        List<BigDecimal> usd =
                offers(product).stream()
                        .map(o -> o.usd().stripTrailingZeros())
                        .distinct()
                        .sorted()
                        .toList();
        if (usd.isEmpty()) {
            return name;
        }
        String rate = figures.rate(usd.getFirst());
        String unit = product.component().unit().id();
        return usd.size() == 1
                ? words.get("addOn.rate", name, rate, unit)
                : words.get("addOn.rate-from", name, rate, unit);
    }

    /// "Embedding input · Embed v4"; what Bedrock itself sells is told by the component alone.
    String name(Product product) {
        String component = product.component().label();
        if (product.model().startsWith(BEDROCK)) {
            return component;
        }
        String model = card.model(product.model()).map(Model::name).orElse(product.model());
        return words.get("addOn.product", component, model);
    }

    List<String> regions(Product product) {
        return offers(product).stream().map(o -> o.key().region()).distinct().sorted().toList();
    }

    List<Scope> scopes(Product product, String region) {
        return offers(product).stream()
                .map(Offer::key)
                .filter(k -> k.region().equals(region))
                .map(RateKey::scope)
                .distinct()
                .sorted()
                .toList();
    }

    /// A rate in the region asked for, else the first one.
    Optional<RateKey> near(Product product, String region) {
        List<RateKey> keys = offers(product).stream().map(Offer::key).toList();
        return keys.stream()
                .filter(k -> k.region().equals(region))
                .findFirst()
                .or(() -> keys.stream().findFirst());
    }

    private List<Offer> offers(Product product) {
        return sold.getOrDefault(product, List.of());
    }
}
