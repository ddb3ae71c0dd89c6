package quarry.app.viewmodel.assumptions;

import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.Workload;

import java.util.List;

/// Where deployments serve a custom model.
///
/// @param scenario its name
/// @param workload its name
record CustomModelUse(String scenario, String workload) {

    static List<CustomModelUse> of(Plan plan, String customModel) {
        return plan.scenarios().stream()
                .flatMap(
                        s ->
                                s.deployments().stream()
                                        .filter(d -> customModel.equals(d.customModel()))
                                        .map(d -> new CustomModelUse(s.name(), workload(plan, d))))
                .toList();
    }

    private static String workload(Plan plan, Deployment deployment) {
        return plan.workload(deployment.workload())
                .map(Workload::name)
                .orElse(deployment.workload());
    }

    /// Takes the deployments of a custom model along when its id or its base model changes. Those in a pool keep
    /// their model, which is the pool's.
    static Plan follow(Plan plan, CustomModel before, CustomModel now) {
        if (before.id().equals(now.id()) && before.baseModel().equals(now.baseModel())) {
            return plan;
        }
        return plan.withScenarios(
                plan.scenarios().stream().map(s -> follow(s, before, now)).toList());
    }

    private static Scenario follow(Scenario scenario, CustomModel before, CustomModel now) {
        return scenario.withDeployments(
                scenario.deployments().stream()
                        .map(d -> before.id().equals(d.customModel()) ? follow(d, before, now) : d)
                        .toList());
    }

    private static Deployment follow(Deployment deployment, CustomModel before, CustomModel now) {
        boolean moves =
                deployment.model().equals(before.baseModel())
                        && !(deployment.purchase() instanceof Purchase.Pooled);
        return deployment
                .withCustomModel(now.id())
                .withModel(moves ? now.baseModel() : deployment.model());
    }
}
