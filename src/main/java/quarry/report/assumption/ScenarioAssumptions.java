package quarry.report.assumption;

import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.TokenFactors;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.report.text.DeploymentText;

import java.math.BigDecimal;
import java.util.List;

/// How one scenario serves each workload.
final class ScenarioAssumptions {

    private ScenarioAssumptions() {}

    static List<Assumption> of(Plan plan, int index) {
        Scenario scenario = plan.scenarios().get(index);
        AssumptionList list =
                AssumptionList.of("Scenario " + scenario.name(), "$.scenarios[" + index + "]");
        for (int i = 0; i < scenario.deployments().size(); i++) {
            deployment(list.at("deployments[" + i + "]"), plan, scenario.deployments().get(i));
        }
        for (int i = 0; i < scenario.pools().size(); i++) {
            pool(list.at("pools[" + i + "]"), scenario.pools().get(i));
        }
        return list.gathered();
    }

    private static void deployment(AssumptionList list, Plan plan, Deployment deployment) {
        String workload =
                plan.workload(deployment.workload())
                        .map(Workload::name)
                        .orElse(deployment.workload());
        list.share(workload, deployment.share(), "of requests", "share");
        list.text(workload + " served by", DeploymentText.of(deployment), "");
        size(list, workload, deployment.purchase());
        factors(list.at("tokenFactors"), workload, deployment.factors());
    }

    /// What is bought, where it is a number.
    private static void size(AssumptionList list, String workload, Purchase purchase) {
        switch (purchase) {
            case Purchase.Provisioned bought -> units(list, workload, bought.units());
            case Purchase.Reserved reserved -> {
                String unit = "tokens a minute";
                list.count(workload + ", reserved input", reserved.inputTpm(), unit, "inputTpm");
                list.count(workload + ", reserved output", reserved.outputTpm(), unit, "outputTpm");
            }
            case Purchase.Imported imported -> imported(list, workload, imported);
            case Purchase.OnDemand _, Purchase.Batch _, Purchase.Pooled _ -> {}
        }
    }

    private static void units(AssumptionList list, String whose, UnitCount units) {
        switch (units) {
            case UnitCount.Fixed(int count) ->
                    list.count(
                            whose + ", bought", BigDecimal.valueOf(count), "model units", "units");
            case UnitCount.Cheapest _, UnitCount.Peak _ ->
                    list.text(whose + ", bought", DeploymentText.units(units), "units");
        }
    }

    private static void imported(AssumptionList list, String workload, Purchase.Imported imported) {
        list.count(workload + ", copies", imported.copies(), "in an active window", "copies");
        list.count(
                workload + ", one copy takes",
                imported.cmuPerCopy(),
                "custom model units",
                "cmuPerCopy");
        BigDecimal windows = imported.activeWindowsPerMonth();
        if (windows == null) {
            list.text(
                    workload + ", active windows",
                    "derived from the traffic profile",
                    "activeWindowsPerMonth");
        } else {
            list.count(
                    workload + ", active windows",
                    windows,
                    "windows of 5 minutes a month",
                    "activeWindowsPerMonth");
        }
    }

    private static void factors(AssumptionList list, String workload, TokenFactors factors) {
        String unit = "times, for this model";
        list.count(workload + ", input", factors.input(), unit, "input");
        list.count(workload + ", output", factors.output(), unit, "output");
    }

    private static void pool(AssumptionList list, Pool pool) {
        String name = "Pool " + pool.id();
        list.text(
                name,
                String.join(
                        " ",
                        pool.model(),
                        pool.region(),
                        pool.scope().id(),
                        "provisioned term",
                        pool.term().id() + ", overflow " + pool.overflow().id()),
                "");
        units(list, name, pool.units());
    }
}
