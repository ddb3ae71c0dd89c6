package quarry.cost.oracle;

import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.MonthBasis;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.TrafficEvent;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/// The design's formulas once more, written as plainly as can be: one hour after another, in fractions.
///
/// It shares no arithmetic with the engine. Every rate that a plan needs must be on the card.
final class NaiveOracle {

    private final Plan plan;
    private final RateCard card;

    NaiveOracle(Plan plan, RateCard card) {
        this.plan = plan;
        this.card = card;
    }

    /// The net total of a scenario in dollars.
    Fraction net(Scenario scenario) {
        Fraction total = Fraction.ZERO;
        for (Deployment deployment : scenario.deployments()) {
            Workload workload = plan.workload(deployment.workload()).orElseThrow();
            for (int m = 0; m < plan.months(); m++) {
                YearMonth month = plan.start().plusMonths(m);
                if (deployment.serves(month)) {
                    total = total.plus(month(workload, deployment, month, m));
                }
            }
        }
        return total;
    }

    private Fraction month(Workload workload, Deployment deployment, YearMonth month, int m) {
        Fraction weights = Fraction.ZERO;
        Fraction overflow = Fraction.ZERO;
        Fraction hours = Fraction.ZERO;
        Fraction perWeight =
                requestsPerWeight(workload, month, m).times(Fraction.of(deployment.share()));
        Fraction limit = limit(workload, deployment);
        for (int h = 0; h < hoursToVisit(month); h++) {
            Fraction weight =
                    Fraction.of(workload.traffic().profile().weights().get(hourOfWeek(month, h)));
            weights = weights.plus(weight);
            hours = hours.plus(Fraction.ONE);
            if (deployment.purchase() instanceof Purchase.Provisioned) {
                overflow = overflow.plus(perWeight.times(weight).minus(limit).max(Fraction.ZERO));
            }
        }
        overflow = overflow.times(weightOfHour());
        hours = hours.times(weightOfHour());
        Fraction requests = perWeight.times(weights).times(weightOfHour());
        return switch (deployment.purchase()) {
            case Purchase.OnDemand(Tier tier) ->
                    requests.times(request(workload, deployment, Mode.ON_DEMAND, tier))
                            .times(discount(Mode.ON_DEMAND));
            case Purchase.Batch _ ->
                    requests.times(request(workload, deployment, Mode.BATCH, Tier.STANDARD))
                            .times(discount(Mode.BATCH));
            case Purchase.Provisioned bought -> {
                Fraction units = Fraction.of(((UnitCount.Fixed) bought.units()).units());
                Fraction cost =
                        units.times(hours)
                                .times(
                                        rate(
                                                deployment,
                                                Mode.PROVISIONED,
                                                Tier.STANDARD,
                                                bought.term(),
                                                Component.MODEL_UNIT_HOUR,
                                                0))
                                .times(discount(Mode.PROVISIONED));
                yield bought.overflow() == Overflow.REJECT
                        ? cost
                        : cost.plus(
                                overflow.times(
                                                request(
                                                        workload,
                                                        deployment,
                                                        Mode.ON_DEMAND,
                                                        Tier.STANDARD))
                                        .times(discount(Mode.ON_DEMAND)));
            }
            default -> throw new IllegalArgumentException(deployment.purchase().toString());
        };
    }

    private int hoursToVisit(YearMonth month) {
        return plan.monthBasis() == MonthBasis.CALENDAR ? month.lengthOfMonth() * 24 : 168;
    }

    private Fraction weightOfHour() {
        return switch (plan.monthBasis()) {
            case CALENDAR -> Fraction.ONE;
            case HOURS_730 -> Fraction.of(730).over(Fraction.of(168));
            case DAYS_30 -> Fraction.of(720).over(Fraction.of(168));
        };
    }

    private int hourOfWeek(YearMonth month, int h) {
        if (plan.monthBasis() != MonthBasis.CALENDAR) {
            return h;
        }
        LocalDateTime hour = month.atDay(1).atStartOfDay().plusHours(h);
        return (hour.getDayOfWeek().getValue() - 1) * 24 + hour.getHour();
    }

    /// Requests in an hour whose profile weight is 1.
    private Fraction requestsPerWeight(Workload workload, YearMonth month, int m) {
        Fraction mean = Fraction.ZERO;
        for (BigDecimal weight : workload.traffic().profile().weights()) {
            mean = mean.plus(Fraction.of(weight));
        }
        mean = mean.over(Fraction.of(168));
        Fraction requests =
                Fraction.of(workload.traffic().requestsPerDay()).over(Fraction.of(24)).over(mean);
        for (int i = 0; i < m; i++) {
            requests =
                    requests.times(
                            Fraction.ONE.plus(Fraction.of(workload.traffic().growthPerMonth())));
        }
        if (!workload.traffic().seasonality().isEmpty()) {
            requests =
                    requests.times(
                            Fraction.of(
                                    workload.traffic()
                                            .seasonality()
                                            .get(month.getMonthValue() - 1)));
        }
        for (TrafficEvent event : workload.traffic().events()) {
            if (event.month().compareTo(month) <= 0) {
                requests = requests.times(Fraction.of(event.factor()));
            }
        }
        return requests;
    }

    /// Requests an hour that the units serve; a limit that nothing reaches outside provisioned.
    private Fraction limit(Workload workload, Deployment deployment) {
        if (!(deployment.purchase() instanceof Purchase.Provisioned bought)) {
            return new Fraction(BigInteger.TEN.pow(40), BigInteger.ONE);
        }
        Optional<ModelUnitCapacity> capacity = plan.capacity(deployment.model());
        if (capacity.isEmpty()) {
            return new Fraction(BigInteger.TEN.pow(40), BigInteger.ONE);
        }
        Fraction input =
                input(workload)
                        .times(retryFactor(workload, workload.retries().chargedInputShare()));
        Fraction output =
                Fraction.of(workload.request().outputTokens())
                        .times(retryFactor(workload, workload.retries().chargedOutputShare()));
        BigDecimal inputTpm = capacity.get().inputTokensPerMinute();
        BigDecimal outputTpm = capacity.get().outputTokensPerMinute();
        Fraction minutesOfAUnit;
        if (inputTpm != null && outputTpm != null) {
            minutesOfAUnit =
                    input.over(Fraction.of(inputTpm)).max(output.over(Fraction.of(outputTpm)));
        } else {
            minutesOfAUnit =
                    input.plus(output)
                            .over(
                                    Fraction.of(
                                            Objects.requireNonNull(
                                                    inputTpm != null ? inputTpm : outputTpm)));
        }
        return Fraction.of(((UnitCount.Fixed) bought.units()).units())
                .times(Fraction.of(60))
                .over(minutesOfAUnit);
    }

    private static Fraction input(Workload workload) {
        Fraction turn =
                Fraction.of(workload.request().userTokens())
                        .plus(Fraction.of(workload.request().outputTokens()));
        return Fraction.of(workload.request().systemTokens())
                .plus(Fraction.of(workload.request().contextTokens()))
                .plus(Fraction.of(workload.request().userTokens()))
                .plus(
                        Fraction.of(workload.request().conversationTurns())
                                .minus(Fraction.ONE)
                                .over(Fraction.of(2))
                                .times(turn));
    }

    private static Fraction retryFactor(Workload workload, BigDecimal chargedShare) {
        return Fraction.ONE.plus(
                Fraction.of(workload.retries().rate()).times(Fraction.of(chargedShare)));
    }

    private Fraction request(Workload workload, Deployment deployment, Mode mode, Tier tier) {
        Fraction input = input(workload);
        long above = 0;
        for (Rate rate : card.rates()) {
            long threshold = rate.key().aboveInputTokens();
            if (rate.key().model().equals(deployment.model())
                    && input.compareTo(Fraction.of(threshold)) > 0) {
                above = Math.max(above, threshold);
            }
        }
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
        price = price.times(retryFactor(workload, workload.retries().chargedInputShare()));
        Fraction output = Fraction.of(workload.request().outputTokens());
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
                                    .times(
                                            retryFactor(
                                                    workload,
                                                    workload.retries().chargedOutputShare())));
        }
        return price.over(Fraction.of(1_000_000));
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

    private Fraction discount(Mode mode) {
        Fraction factor = Fraction.ONE;
        for (Discount discount : plan.discounts()) {
            if (discount.modes().contains(mode)) {
                factor =
                        factor.times(
                                Fraction.of(100)
                                        .minus(Fraction.of(discount.percent()))
                                        .over(Fraction.of(100)));
            }
        }
        return factor;
    }
}
