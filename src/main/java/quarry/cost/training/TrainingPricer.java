package quarry.cost.training;

import quarry.cost.Purpose;
import quarry.cost.Step;
import quarry.cost.frame.FlatCharges;
import quarry.cost.frame.Place;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.plan.CustomModel;
import quarry.plan.Teacher;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// Prices what a custom model costs beside its requests: training, the teacher's answers, storage.
///
/// The scenario that serves the model bears it once, with the first deployment that does.
public final class TrainingPricer {

    private final PlanContext context;
    private final FlatCharges charges;

    public TrainingPricer(PlanContext context, FlatCharges charges) {
        this.context = context;
        this.charges = charges;
    }

    /// @param path JSON path of the custom model
    public void price(CustomModel model, String path, Served first) {
        List<YearMonth> calendar = context.calendar();
        for (int m = model.firstMonth(); m < calendar.size(); m++) {
            Place at = first.place(calendar.get(m));
            Place place = new Place(at.month(), at.workload(), at.deployment(), path);
            int since = m - model.firstMonth();
            if (since % model.monthsBetween() == 0
                    && since / model.monthsBetween() < model.trainings()) {
                train(model, place);
            }
            charges.charge(
                    place,
                    Purpose.USE,
                    key(model, Component.STORAGE_MONTH),
                    Mode.CUSTOMIZATION,
                    BigDecimal.ONE,
                    () -> List.of(new Step("Models stored", BigDecimal.ONE, "models", "", path)));
        }
    }

    private void train(CustomModel model, Place place) {
        String path = place.path();
        BigDecimal tokens = model.trainingTokens().multiply(model.epochs());
        charges.charge(
                place,
                Purpose.USE,
                key(model, Component.TRAINING_TOKEN),
                Mode.CUSTOMIZATION,
                tokens,
                () ->
                        List.of(
                                new Step(
                                        "Training data",
                                        model.trainingTokens(),
                                        "tokens",
                                        "",
                                        path + ".trainingTokens"),
                                new Step("Epochs", model.epochs(), "epochs", "", path + ".epochs"),
                                new Step(
                                        "Tokens processed",
                                        tokens,
                                        "tokens",
                                        Step.plain(model.trainingTokens())
                                                + " × "
                                                + Step.plain(model.epochs()),
                                        "")));
        charges.charge(
                place,
                Purpose.USE,
                key(model, Component.TRAINING_HOUR),
                Mode.CUSTOMIZATION,
                model.trainingHours(),
                List::of);
        charges.charge(
                place,
                Purpose.USE,
                key(model, Component.TRAINING_IMAGE),
                Mode.CUSTOMIZATION,
                model.trainingImages(),
                List::of);
        Teacher teacher = model.teacher();
        if (teacher != null) {
            answers(teacher, place, Component.INPUT, teacher.inputTokens());
            answers(teacher, place, Component.OUTPUT, teacher.outputTokens());
        }
    }

    private void answers(Teacher teacher, Place place, Component component, BigDecimal tokens) {
        charges.charge(
                place,
                Purpose.TEACHER,
                RateKey.onDemand(
                        teacher.model(),
                        teacher.region(),
                        teacher.scope(),
                        Tier.STANDARD,
                        component),
                Mode.ON_DEMAND,
                tokens,
                () ->
                        List.of(
                                new Step(
                                        "Tokens of the teacher",
                                        tokens,
                                        "tokens",
                                        "",
                                        place.path() + ".teacher")));
    }

    private static RateKey key(CustomModel model, Component component) {
        return new RateKey(
                model.baseModel(),
                model.region(),
                Scope.REGIONAL,
                Mode.CUSTOMIZATION,
                Tier.STANDARD,
                Term.NONE,
                component,
                0);
    }
}
