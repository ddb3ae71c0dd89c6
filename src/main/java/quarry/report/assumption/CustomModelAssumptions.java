package quarry.report.assumption;

import quarry.plan.CustomModel;
import quarry.plan.Teacher;

import java.math.BigDecimal;
import java.util.List;

/// How one custom model is trained. Kinds of training data that it has none of are left out.
final class CustomModelAssumptions {

    private CustomModelAssumptions() {}

    static List<Assumption> of(CustomModel model, int index) {
        AssumptionList list =
                AssumptionList.of("Custom model " + model.name(), "$.customModels[" + index + "]");
        list.text("Base model", model.baseModel(), "baseModel");
        list.text("Region", model.region(), "region");
        list.count("Training data", model.trainingTokens(), "tokens", "trainingTokens");
        list.count("Epochs", model.epochs(), "a training", "epochs");
        list.count("Trainings", BigDecimal.valueOf(model.trainings()), "in all", "trainings");
        list.count(
                "First training",
                BigDecimal.valueOf(model.firstMonth()),
                "months after the start",
                "firstMonth");
        if (model.trainings() > 1) {
            list.count(
                    "From one training to the next",
                    BigDecimal.valueOf(model.monthsBetween()),
                    "months",
                    "monthsBetween");
        }
        some(list, "Training time", model.trainingHours(), "hours a training", "trainingHours");
        some(list, "Images seen", model.trainingImages(), "images a training", "trainingImages");
        Teacher teacher = model.teacher();
        if (teacher != null) {
            teacher(list.at("teacher"), teacher);
        }
        return list.gathered();
    }

    private static void teacher(AssumptionList list, Teacher teacher) {
        list.text(
                "Learns from",
                String.join(" ", teacher.model(), teacher.region(), teacher.scope().id()),
                "model");
        list.count("Prompts", teacher.inputTokens(), "tokens a training", "inputTokens");
        list.count("Answers", teacher.outputTokens(), "tokens a training", "outputTokens");
    }

    private static void some(
            AssumptionList list, String label, BigDecimal value, String unit, String member) {
        if (value.signum() > 0) {
            list.count(label, value, unit, member);
        }
    }
}
