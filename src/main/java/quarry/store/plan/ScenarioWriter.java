package quarry.store.plan;

import quarry.plan.Deployment;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.UnitCount;
import quarry.rates.Scope;
import quarry.rates.Tier;
import quarry.store.json.JsonValue;

/// `scenarios[…]`
final class ScenarioWriter {

    private ScenarioWriter() {}

    static JsonValue scenario(Scenario scenario) {
        return new ObjectBuilder()
                .text("id", scenario.id())
                .text("name", scenario.name())
                .list("deployments", scenario.deployments(), ScenarioWriter::deployment)
                .list("pools", scenario.pools(), ScenarioWriter::pool)
                .with(scenario.extras());
    }

    private static JsonValue deployment(Deployment deployment) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .text("workload", deployment.workload())
                        .amountUnless(Limits.ONE, "share", deployment.share())
                        .text("model", deployment.model())
                        .text("region", deployment.region())
                        .choiceUnless(Scope.REGIONAL, "scope", deployment.scope())
                        .choice("mode", deployment.purchase().mode());
        purchase(object, deployment.purchase());
        return object.flagUnless(false, "caching", deployment.caching())
                .month("from", deployment.from())
                .month("until", deployment.until())
                .textUnless(null, "customModel", deployment.customModel())
                .with(deployment.extras());
    }

    private static void purchase(ObjectBuilder object, Purchase purchase) {
        switch (purchase) {
            case Purchase.OnDemand onDemand ->
                    object.choiceUnless(Tier.STANDARD, "tier", onDemand.tier());
            case Purchase.Batch _ -> {}
            case Purchase.Provisioned own ->
                    object.choice("term", own.term())
                            .put("units", units(own.units()))
                            .choice("overflow", own.overflow());
            case Purchase.Pooled pooled -> object.text("pool", pooled.pool());
            case Purchase.Reserved reserved ->
                    object.choice("term", reserved.term())
                            .count("inputTpm", reserved.inputTpm())
                            .count("outputTpm", reserved.outputTpm());
            case Purchase.Imported imported ->
                    object.count("cmuPerCopy", imported.cmuPerCopy())
                            .count("copies", imported.copies())
                            .countUnless(
                                    null,
                                    "activeWindowsPerMonth",
                                    imported.activeWindowsPerMonth());
        }
    }

    private static JsonValue units(UnitCount units) {
        return switch (units) {
            case UnitCount.Fixed fixed -> new JsonValue.Num(Integer.toString(fixed.units()));
            case UnitCount.Cheapest _ -> new JsonValue.Str(UnitCountKind.CHEAPEST);
            case UnitCount.Peak _ -> new JsonValue.Str(UnitCountKind.PEAK);
        };
    }

    private static JsonValue pool(Pool pool) {
        return new ObjectBuilder()
                .text("id", pool.id())
                .text("model", pool.model())
                .text("region", pool.region())
                .choiceUnless(Scope.REGIONAL, "scope", pool.scope())
                .choice("term", pool.term())
                .put("units", units(pool.units()))
                .choice("overflow", pool.overflow())
                .with(pool.extras());
    }
}
