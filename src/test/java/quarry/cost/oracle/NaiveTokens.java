package quarry.cost.oracle;

import quarry.cost.Purpose;
import quarry.plan.Deployment;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.time.YearMonth;
import java.util.Map;

/// Requests that are billed by the token.
record NaiveTokens(NaiveWorld world) {

    private static final Fraction MILLION = Fraction.of(1_000_000);

    /// All requests of the deployment, in each month.
    void all(Deployment deployment, Mode rates, Tier tier) {
        Mode discounted = rates == Mode.BATCH ? Mode.BATCH : Mode.ON_DEMAND;
        for (YearMonth month : world.served(deployment)) {
            Fraction requests =
                    world.demand()
                            .requests(world.workload(deployment), month)
                            .times(world.share(deployment));
            bill(deployment, month, requests, Purpose.USE, rates, tier, discounted);
        }
    }

    /// What capacity does not serve goes on demand, a custom model's requests to the custom model.
    void overflow(Deployment deployment, YearMonth month, Fraction requests) {
        Mode rates = deployment.customModel() == null ? Mode.ON_DEMAND : Mode.CUSTOMIZATION;
        bill(deployment, month, requests, Purpose.OVERFLOW, rates, Tier.STANDARD, Mode.ON_DEMAND);
    }

    private void bill(
            Deployment deployment,
            YearMonth month,
            Fraction requests,
            Purpose purpose,
            Mode rates,
            Tier tier,
            Mode discounted) {
        NaiveRequest request = world.request(deployment);
        long above = world.rates().threshold(deployment.model(), request.input());
        for (Map.Entry<Component, Fraction> charged : request.charged().entrySet()) {
            if (charged.getValue().isPositive()) {
                RateKey key =
                        new RateKey(
                                deployment.model(),
                                deployment.region(),
                                deployment.scope(),
                                rates,
                                tier,
                                Term.NONE,
                                charged.getKey(),
                                above);
                world.bill()
                        .add(
                                month,
                                deployment.workload(),
                                purpose,
                                charged.getKey(),
                                requests.times(charged.getValue())
                                        .over(MILLION)
                                        .times(world.rates().rate(key, month))
                                        .times(world.rates().discount(discounted)));
            }
        }
    }
}
