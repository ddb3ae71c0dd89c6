package quarry.cost.oracle;

import quarry.plan.Deployment;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.rates.Tier;

/// What the card asks for a request and for a model unit, rate by rate.
final class NaivePrices {

    private final RateCard card;

    NaivePrices(RateCard card) {
        this.card = card;
    }

    /// Dollars for one request of the workload, before discounts.
    Fraction ofRequest(Workload workload, Deployment deployment, Mode mode, Tier tier) {
        NaiveRequest request = new NaiveRequest(workload);
        Fraction input = request.input();
        long above = threshold(deployment, input);
        Fraction cached = cached(workload, deployment, mode, input);
        Fraction hit = Fraction.of(workload.cache().hitRate());
        Fraction plainInput = input.minus(cached);
        Fraction price = Fraction.ZERO;
        if (plainInput.compareTo(Fraction.ZERO) > 0) {
            price =
                    price.plus(
                            plainInput.times(
                                    rate(
                                            deployment,
                                            mode,
                                            tier,
                                            Term.NONE,
                                            Component.INPUT,
                                            above)));
        }
        if (cached.compareTo(Fraction.ZERO) > 0) {
            price =
                    price.plus(
                            cached.times(hit)
                                    .times(
                                            rate(
                                                    deployment,
                                                    mode,
                                                    tier,
                                                    Term.NONE,
                                                    Component.CACHE_READ,
                                                    above)));
            price =
                    price.plus(
                            cached.times(Fraction.ONE.minus(hit))
                                    .times(
                                            rate(
                                                    deployment,
                                                    mode,
                                                    tier,
                                                    Term.NONE,
                                                    workload.cache().ttl().write(),
                                                    above)));
        }
        price = price.times(request.inputCharges());
        Fraction output = request.output();
        if (output.compareTo(Fraction.ZERO) > 0) {
            price =
                    price.plus(
                            output.times(
                                            rate(
                                                    deployment,
                                                    mode,
                                                    tier,
                                                    Term.NONE,
                                                    Component.OUTPUT,
                                                    above))
                                    .times(request.outputCharges()));
        }
        return price.over(Fraction.of(1_000_000));
    }

    /// Dollars for an hour of one model unit, before discounts.
    Fraction ofUnitHour(Deployment deployment, Term term) {
        return rate(
                deployment, Mode.PROVISIONED, Tier.STANDARD, term, Component.MODEL_UNIT_HOUR, 0);
    }

    private long threshold(Deployment deployment, Fraction input) {
        long above = 0;
        for (Rate rate : card.rates()) {
            long threshold = rate.key().aboveInputTokens();
            if (rate.key().model().equals(deployment.model())
                    && input.compareTo(Fraction.of(threshold)) > 0) {
                above = Math.max(above, threshold);
            }
        }
        return above;
    }

    private Fraction cached(Workload workload, Deployment deployment, Mode mode, Fraction input) {
        Fraction cached = Fraction.ZERO;
        Integer minimum = card.model(deployment.model()).orElseThrow().minimumCacheableTokens();
        if (deployment.caching() && mode == Mode.ON_DEMAND) {
            Fraction prefix = Fraction.of(workload.cache().cacheableTokens());
            prefix = prefix.compareTo(input) > 0 ? input : prefix;
            cached =
                    minimum != null && prefix.compareTo(Fraction.of(minimum)) < 0
                            ? Fraction.ZERO
                            : prefix;
        }
        return cached;
    }

    private Fraction rate(
            Deployment deployment,
            Mode mode,
            Tier tier,
            Term term,
            Component component,
            long above) {
        RateKey key =
                new RateKey(
                        deployment.model(),
                        deployment.region(),
                        deployment.scope(),
                        mode,
                        tier,
                        term,
                        component,
                        above);
        return card.rates().stream()
                .filter(r -> r.key().equals(key))
                .map(r -> Fraction.of(r.usd()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rate for " + key.text()));
    }
}
