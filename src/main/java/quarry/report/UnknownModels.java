package quarry.report;

import quarry.plan.AddOn;
import quarry.plan.CustomModel;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.plan.Scenario;
import quarry.plan.Teacher;
import quarry.rates.RateCard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Models that a plan names and neither the rate card nor the plan's own rates know, with close ids.
public final class UnknownModels {

    private UnknownModels() {}

    public static List<Problem> of(Plan plan, RateCard card) {
        Set<String> known = new HashSet<>(card.models().keySet());
        plan.overrides().forEach(override -> known.add(override.key().model()));
        List<Problem> problems = new ArrayList<>();
        for (int w = 0; w < plan.workloads().size(); w++) {
            List<AddOn> addOns = plan.workloads().get(w).addOns();
            for (int a = 0; a < addOns.size(); a++) {
                String path = "$.workloads[" + w + "].addOns[" + a + "].model";
                check(addOns.get(a).model(), path, known, problems);
            }
        }
        for (int s = 0; s < plan.scenarios().size(); s++) {
            Scenario scenario = plan.scenarios().get(s);
            String path = "$.scenarios[" + s + "]";
            for (int d = 0; d < scenario.deployments().size(); d++) {
                String model = scenario.deployments().get(d).model();
                check(model, path + ".deployments[" + d + "].model", known, problems);
            }
            for (int p = 0; p < scenario.pools().size(); p++) {
                String model = scenario.pools().get(p).model();
                check(model, path + ".pools[" + p + "].model", known, problems);
            }
        }
        for (int c = 0; c < plan.customModels().size(); c++) {
            CustomModel custom = plan.customModels().get(c);
            String path = "$.customModels[" + c + "]";
            check(custom.baseModel(), path + ".baseModel", known, problems);
            Teacher teacher = custom.teacher();
            if (teacher != null) {
                check(teacher.model(), path + ".teacher.model", known, problems);
            }
        }
        return problems;
    }

    private static void check(
            String model, String path, Set<String> known, List<Problem> problems) {
        if (!known.contains(model)) {
            problems.add(
                    Problem.warning(
                            path,
                            "\""
                                    + model
                                    + "\" is not on the rate card"
                                    + CloseWords.hint(model, known)
                                    + "; correct the id or enter its rates under $.rateOverrides"));
        }
    }
}
