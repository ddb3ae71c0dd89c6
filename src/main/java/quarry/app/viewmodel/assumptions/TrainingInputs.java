package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.plan.Bound;
import quarry.plan.Bounds;
import quarry.plan.CustomModel;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// How much a custom model is trained, and when.
public final class TrainingInputs {

    private static final Texts WORDS = Texts.of(TrainingInputs.class);

    private final Inputs<CustomModel> inputs;
    private final Locale locale;
    private final FieldViewModel<BigDecimal> tokens;
    private final FieldViewModel<BigDecimal> epochs;
    private final FieldViewModel<BigDecimal> hours;
    private final FieldViewModel<BigDecimal> images;
    private final FieldViewModel<BigDecimal> trainings;
    private final FieldViewModel<BigDecimal> firstMonth;
    private final FieldViewModel<BigDecimal> monthsBetween;

    TrainingInputs(Inputs<CustomModel> inputs, Locale locale) {
        this.inputs = inputs;
        this.locale = locale;
        tokens =
                figure(
                        WORDS.get("field.training-tokens"),
                        WORDS.get("tokens"),
                        Bounds.TRAINING_TOKENS,
                        CustomModel::trainingTokens,
                        CustomModel::withTrainingTokens);
        epochs =
                figure(
                        WORDS.get("field.epochs"),
                        WORDS.get("times"),
                        Bounds.EPOCHS,
                        CustomModel::epochs,
                        CustomModel::withEpochs);
        hours =
                figure(
                        WORDS.get("field.training-hours"),
                        WORDS.get("hours"),
                        Bounds.TRAINING_COUNT,
                        CustomModel::trainingHours,
                        CustomModel::withTrainingHours);
        images =
                figure(
                        WORDS.get("field.training-images"),
                        WORDS.get("images"),
                        Bounds.TRAINING_COUNT,
                        CustomModel::trainingImages,
                        CustomModel::withTrainingImages);
        trainings =
                whole(
                        WORDS.get("field.trainings"),
                        WORDS.get("times"),
                        Bounds.TRAININGS,
                        CustomModel::trainings,
                        CustomModel::withTrainings);
        firstMonth =
                whole(
                        WORDS.get("field.first-month"),
                        WORDS.get("months"),
                        Bounds.FIRST_MONTH,
                        CustomModel::firstMonth,
                        CustomModel::withFirstMonth);
        monthsBetween =
                whole(
                        WORDS.get("field.months-between"),
                        WORDS.get("months"),
                        Bounds.MONTHS_BETWEEN,
                        CustomModel::monthsBetween,
                        CustomModel::withMonthsBetween);
    }

    private FieldViewModel<BigDecimal> figure(
            String label,
            String unit,
            Bound bound,
            Function<CustomModel, BigDecimal> get,
            BiFunction<CustomModel, BigDecimal, CustomModel> with) {
        return inputs.field(label, unit, NumberNotation.within(locale, bound), get, with);
    }

    private FieldViewModel<BigDecimal> whole(
            String label,
            String unit,
            Bound bound,
            ToIntFunction<CustomModel> get,
            BiFunction<CustomModel, Integer, CustomModel> with) {
        return inputs.field(
                label,
                unit,
                NumberNotation.wholeWithin(locale, bound),
                m -> BigDecimal.valueOf(get.applyAsInt(m)),
                (m, value) -> with.apply(m, value.intValueExact()));
    }

    /// Of one training, before epochs.
    public FieldViewModel<BigDecimal> tokens() {
        return tokens;
    }

    public FieldViewModel<BigDecimal> epochs() {
        return epochs;
    }

    /// Where training is charged by the hour.
    public FieldViewModel<BigDecimal> hours() {
        return hours;
    }

    /// Where training is charged by the image.
    public FieldViewModel<BigDecimal> images() {
        return images;
    }

    /// How often it is trained within the plan.
    public FieldViewModel<BigDecimal> trainings() {
        return trainings;
    }

    /// Months after the plan's start until the first training.
    public FieldViewModel<BigDecimal> firstMonth() {
        return firstMonth;
    }

    public FieldViewModel<BigDecimal> monthsBetween() {
        return monthsBetween;
    }
}
