package quarry.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checks one scenario: what its deployments refer to, and how much of each workload they serve.
final class ScenarioCheck {

    private final Plan plan;
    private final Scenario scenario;
    private final String path;
    private final PlanMonths months;
    private final List<Problem> problems;
    private final Map<String, Workload> workloads;
    private final Map<String, Pool> pools;
    private final Map<String, CustomModel> customModels;

    ScenarioCheck(
            Plan plan, Scenario scenario, String path, PlanMonths months, List<Problem> problems) {
        this.plan = plan;
        this.scenario = scenario;
        this.path = path;
        this.months = months;
        this.problems = problems;
        this.workloads = byId(plan.workloads(), Workload::id);
        this.pools = byId(scenario.pools(), Pool::id);
        this.customModels = byId(plan.customModels(), CustomModel::id);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream()
                .collect(
                        Collectors.toMap(
                                id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    void run() {
        List<Deployment> deployments = scenario.deployments();
        for (int i = 0; i < deployments.size(); i++) {
            deployment(path + ".deployments[" + i + "]", deployments.get(i));
        }
        Map<String, List<Deployment>> byWorkload =
                deployments.stream().collect(Collectors.groupingBy(Deployment::workload));
        for (String workload : workloads.keySet()) {
            problems.addAll(
                    new ShareCheck(
                                    plan.calendar(),
                                    workload,
                                    byWorkload.getOrDefault(workload, List.of()))
                            .problems(path + ".deployments"));
        }
    }

    private void deployment(String at, Deployment deployment) {
        if (!workloads.containsKey(deployment.workload())) {
            dangling(at + ".workload", deployment.workload(), "a workload of the plan", workloads);
        }
        if (deployment.customModel() != null) {
            customModel(at, deployment, deployment.customModel());
        }
        if (deployment.purchase() instanceof Purchase.Pooled(String id)) {
            pool(at, deployment, id);
        }
        if (deployment.purchase() instanceof Purchase.Reserved reserved
                && reserved.inputTpm().signum() == 0
                && reserved.outputTpm().signum() == 0) {
            warn(
                    at,
                    "reserves 0 tokens a minute, so everything overflows; set inputTpm and"
                            + " outputTpm");
        }
        if (deployment.purchase() instanceof Purchase.Batch && deployment.caching()) {
            warn(at + ".caching", "true has no effect: batch has no prompt caching");
        }
        months.range(at, deployment.from(), deployment.until());
    }

    private void customModel(String at, Deployment deployment, String id) {
        CustomModel custom = customModels.get(id);
        if (custom == null) {
            dangling(at + ".customModel", id, "a custom model of the plan", customModels);
        } else if (!custom.baseModel().equals(deployment.model())) {
            warn(
                    at + ".model",
                    ProblemText.quoted(deployment.model())
                            + " is not the base model of the custom model "
                            + ProblemText.quoted(id)
                            + ", "
                            + ProblemText.quoted(custom.baseModel()));
        }
    }

    private void pool(String at, Deployment deployment, String id) {
        Pool pool = pools.get(id);
        if (pool == null) {
            dangling(at + ".pool", id, "a pool of the scenario", pools);
            return;
        }
        agree(at + ".model", deployment.model(), pool.model(), id);
        agree(at + ".region", deployment.region(), pool.region(), id);
        agree(at + ".scope", deployment.scope().id(), pool.scope().id(), id);
    }

    private void agree(String at, String deployment, String pool, String id) {
        if (!Objects.equals(deployment, pool)) {
            problems.add(
                    Problem.error(
                            at,
                            ProblemText.quoted(deployment)
                                    + " is not what the pool "
                                    + ProblemText.quoted(id)
                                    + " has, "
                                    + ProblemText.quoted(pool)
                                    + "; change one of them"));
        }
    }

    private void dangling(String at, String id, String what, Map<String, ?> known) {
        problems.add(
                Problem.error(
                        at,
                        ProblemText.quoted(id)
                                + " is not "
                                + what
                                + "; "
                                + ProblemText.known(List.copyOf(known.keySet()))));
    }

    private void warn(String at, String message) {
        problems.add(Problem.warning(at, message));
    }
}
