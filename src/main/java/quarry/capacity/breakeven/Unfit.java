package quarry.capacity.breakeven;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.plan.CustomModel;
import quarry.plan.Plan;
import quarry.plan.Workload;

import java.util.ArrayList;
import java.util.List;

/// What a question names and the plan does not have.
final class Unfit {

    private Unfit() {}

    /// One gap each.
    static List<Gap> of(BreakEvenQuestion question, Plan plan) {
        List<Gap> gaps = new ArrayList<>();
        for (String id : question.workloads()) {
            if (plan.workload(id).isEmpty()) {
                gaps.add(
                        gap(
                                question,
                                id,
                                "$.workloads",
                                "There is no workload \""
                                        + id
                                        + "\"; the plan has: "
                                        + names(
                                                plan.workloads().stream()
                                                        .map(Workload::id)
                                                        .toList())));
            }
        }
        if (!plan.calendar().contains(question.month())) {
            gaps.add(
                    gap(
                            question,
                            Line.NO_WORKLOAD,
                            "$.months",
                            question.month()
                                    + " is not a month of the plan; it has "
                                    + plan.start()
                                    + " to "
                                    + plan.last()));
        }
        String custom = question.customModel();
        if (custom != null
                && plan.customModels().stream()
                        .noneMatch(
                                m ->
                                        m.id().equals(custom)
                                                && m.baseModel().equals(question.model()))) {
            gaps.add(
                    gap(
                            question,
                            Line.NO_WORKLOAD,
                            "$.customModels",
                            "There is no custom model \""
                                    + custom
                                    + "\" of "
                                    + question.model()
                                    + "; the plan has: "
                                    + names(
                                            plan.customModels().stream()
                                                    .map(Unfit::named)
                                                    .toList())));
        }
        return gaps;
    }

    private static String named(CustomModel model) {
        return model.id() + " of " + model.baseModel();
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    static Gap gap(BreakEvenQuestion question, String workload, String path, String reason) {
        return new Gap.NotApplicable(question.month(), workload, Line.NO_DEPLOYMENT, path, reason);
    }
}
