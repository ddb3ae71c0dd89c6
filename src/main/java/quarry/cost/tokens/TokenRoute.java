package quarry.cost.tokens;

import quarry.plan.Deployment;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

/// Under which rates tokens are billed, and which discounts they get.
///
/// @param rates the mode of the rates
/// @param discounted the mode whose discounts apply
public record TokenRoute(
        String model, String region, Scope scope, Mode rates, Tier tier, Mode discounted) {

    public static TokenRoute onDemand(Deployment deployment, Tier tier) {
        return of(deployment, Mode.ON_DEMAND, tier, Mode.ON_DEMAND);
    }

    public static TokenRoute batch(Deployment deployment) {
        return of(deployment, Mode.BATCH, Tier.STANDARD, Mode.BATCH);
    }

    /// A custom model called on demand has rates of its own.
    public static TokenRoute customModel(Deployment deployment) {
        return of(deployment, Mode.CUSTOMIZATION, Tier.STANDARD, Mode.ON_DEMAND);
    }

    private static TokenRoute of(Deployment deployment, Mode rates, Tier tier, Mode discounted) {
        return new TokenRoute(
                deployment.model(),
                deployment.region(),
                deployment.scope(),
                rates,
                tier,
                discounted);
    }

    public RateKey key(Component component) {
        return new RateKey(model, region, scope, rates, tier, Term.NONE, component, 0);
    }
}
