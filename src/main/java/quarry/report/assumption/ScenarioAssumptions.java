package quarry.report.assumption;

import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.report.text.DeploymentText;

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
            Pool pool = scenario.pools().get(i);
            String path = "pools[" + i + "]";
            list.text("Pool " + pool.id(), text(pool), path);
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
    }

    private static String text(Pool pool) {
        return String.join(
                " ",
                pool.model(),
                pool.region(),
                pool.scope().id(),
                pool.term().id(),
                DeploymentText.units(pool.units()) + ", overflow " + pool.overflow().id());
    }
}
