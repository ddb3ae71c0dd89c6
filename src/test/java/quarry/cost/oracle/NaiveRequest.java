package quarry.cost.oracle;

import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.plan.Workload;
import quarry.rates.Component;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// The tokens of a mean request as a deployment's model counts them.
///
/// @param cacheMinimum fewest tokens that the model caches
record NaiveRequest(Workload workload, Deployment deployment, Fraction cacheMinimum) {

    /// All input of one attempt.
    Fraction input() {
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
                                .times(turn))
                .times(Fraction.of(deployment.factors().input()));
    }

    /// What is charged of it, by component, with retries.
    Map<Component, Fraction> charged() {
        Fraction cached = cached();
        Fraction hit = Fraction.of(workload.cache().hitRate());
        Fraction inputs = charges(workload.retries().chargedInputShare());
        Map<Component, Fraction> tokens = new LinkedHashMap<>();
        tokens.put(Component.INPUT, input().minus(cached).times(inputs));
        tokens.put(Component.CACHE_READ, cached.times(hit).times(inputs));
        tokens.put(
                workload.cache().ttl().write(),
                cached.times(Fraction.ONE.minus(hit)).times(inputs));
        tokens.put(
                Component.OUTPUT,
                Fraction.of(workload.request().outputTokens())
                        .times(Fraction.of(deployment.factors().output()))
                        .times(charges(workload.retries().chargedOutputShare())));
        return tokens;
    }

    private Fraction cached() {
        if (!deployment.caching() || deployment.purchase() instanceof Purchase.Batch) {
            return Fraction.ZERO;
        }
        Fraction prefix =
                Fraction.of(workload.cache().cacheableTokens())
                        .times(Fraction.of(deployment.factors().input()))
                        .min(input());
        return cacheMinimum.isAbove(prefix) ? Fraction.ZERO : prefix;
    }

    private Fraction charges(BigDecimal chargedShare) {
        return Fraction.ONE.plus(
                Fraction.of(workload.retries().rate()).times(Fraction.of(chargedShare)));
    }
}
