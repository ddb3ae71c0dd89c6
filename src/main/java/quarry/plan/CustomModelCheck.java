package quarry.plan;

import java.util.List;

/// Checks one custom model: when it is trained, what it learns from, and whether anything serves it.
final class CustomModelCheck {

    private final Plan plan;
    private final CustomModel model;
    private final String path;
    private final List<Problem> problems;

    CustomModelCheck(Plan plan, CustomModel model, String path, List<Problem> problems) {
        this.plan = plan;
        this.model = model;
        this.path = path;
        this.problems = problems;
    }

    void run() {
        trainings();
        Teacher teacher = model.teacher();
        if (teacher != null
                && teacher.inputTokens().signum() == 0
                && teacher.outputTokens().signum() == 0) {
            warn(".teacher", "the teacher reads and writes no tokens and so costs nothing");
        }
        if (plan.scenarios().stream()
                .flatMap(s -> s.deployments().stream())
                .noneMatch(d -> model.id().equals(d.customModel()))) {
            warn(
                    ".id",
                    "no deployment serves the custom model "
                            + ProblemText.quoted(model.id())
                            + "; name it as \"customModel\" of a deployment, or remove it");
        }
    }

    private void trainings() {
        if (model.firstMonth() >= plan.months()) {
            warn(
                    ".firstMonth",
                    model.firstMonth()
                            + " is after the plan's "
                            + plan.months()
                            + " months, so the model is never trained in it");
            return;
        }
        int fitting = 1 + (plan.months() - 1 - model.firstMonth()) / model.monthsBetween();
        if (model.trainings() > fitting) {
            warn(
                    ".trainings",
                    model.trainings()
                            + " is more than the "
                            + fitting
                            + " that start within the plan, one every "
                            + model.monthsBetween()
                            + " months; set fewer trainings or monthsBetween");
        }
    }

    private void warn(String field, String message) {
        problems.add(Problem.warning(path + field, message));
    }
}
