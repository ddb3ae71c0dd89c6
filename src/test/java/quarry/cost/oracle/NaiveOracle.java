package quarry.cost.oracle;

import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/// The design's formulas once more, written as plainly as can be: one hour after another, in fractions.
///
/// It shares no arithmetic with the engine. Every rate that a plan needs must be on the card.
final class NaiveOracle {

    private final Plan plan;
    private final NaiveDemand demand;
    private final NaivePrices prices;

    NaiveOracle(Plan plan, RateCard card) {
        this.plan = plan;
        this.demand = new NaiveDemand(plan);
        this.prices = new NaivePrices(card);
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
                demand.requestsPerWeight(workload, month, m).times(Fraction.of(deployment.share()));
        Fraction limit = limit(workload, deployment);
        for (int h = 0; h < demand.hoursToVisit(month); h++) {
            Fraction weight =
                    Fraction.of(
                            workload.traffic()
                                    .profile()
                                    .weights()
                                    .get(demand.hourOfWeek(month, h)));
            weights = weights.plus(weight);
            hours = hours.plus(Fraction.ONE);
            if (deployment.purchase() instanceof Purchase.Provisioned) {
                overflow = overflow.plus(perWeight.times(weight).minus(limit).max(Fraction.ZERO));
            }
        }
        overflow = overflow.times(demand.weightOfHour());
        hours = hours.times(demand.weightOfHour());
        Fraction requests = perWeight.times(weights).times(demand.weightOfHour());
        return switch (deployment.purchase()) {
            case Purchase.OnDemand(Tier tier) ->
                    requests.times(prices.ofRequest(workload, deployment, Mode.ON_DEMAND, tier))
                            .times(discount(Mode.ON_DEMAND));
            case Purchase.Batch _ ->
                    requests.times(
                                    prices.ofRequest(
                                            workload, deployment, Mode.BATCH, Tier.STANDARD))
                            .times(discount(Mode.BATCH));
            case Purchase.Provisioned bought -> {
                Fraction units = Fraction.of(((UnitCount.Fixed) bought.units()).units());
                Fraction cost =
                        units.times(hours)
                                .times(prices.ofUnitHour(deployment, bought.term()))
                                .times(discount(Mode.PROVISIONED));
                yield bought.overflow() == Overflow.REJECT
                        ? cost
                        : cost.plus(
                                overflow.times(
                                                prices.ofRequest(
                                                        workload,
                                                        deployment,
                                                        Mode.ON_DEMAND,
                                                        Tier.STANDARD))
                                        .times(discount(Mode.ON_DEMAND)));
            }
            default -> throw new IllegalArgumentException(deployment.purchase().toString());
        };
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
        NaiveRequest request = new NaiveRequest(workload);
        Fraction input = request.input().times(request.inputCharges());
        Fraction output = request.output().times(request.outputCharges());
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
