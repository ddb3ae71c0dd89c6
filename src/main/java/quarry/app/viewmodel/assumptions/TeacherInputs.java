package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.SwitchViewModel;
import quarry.plan.Bounds;
import quarry.plan.CustomModel;
import quarry.plan.Extras;
import quarry.plan.Teacher;
import quarry.rates.Scope;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The larger model that a custom model is distilled from, if it is. All but the switch apply only then.
public final class TeacherInputs {

    private static final Texts WORDS = Texts.of(TeacherInputs.class);

    private final SwitchViewModel distilled;
    private final PlaceChoices place;
    private final FieldViewModel<BigDecimal> input;
    private final FieldViewModel<BigDecimal> output;

    /// @param offered where models answer on demand
    TeacherInputs(
            Inputs<CustomModel> inputs,
            SoldPlaces sold,
            Supplier<List<Place>> offered,
            Locale locale) {
        distilled =
                inputs.toggle(
                        WORDS.get("field.distilled"),
                        m -> m.teacher() != null,
                        (m, on) -> m.withTeacher(on ? first(m, offered.get(), sold) : null));
        place =
                new PlaceChoices(
                        inputs,
                        sold,
                        new PlaceChoices.Part<CustomModel>(
                                _ -> offered.get(),
                                m ->
                                        teacher(m)
                                                .map(
                                                        t ->
                                                                new Place(
                                                                        t.model(),
                                                                        t.region(),
                                                                        t.scope())),
                                (m, p) ->
                                        changed(
                                                m,
                                                t ->
                                                        t.withModel(p.model())
                                                                .withRegion(p.region())
                                                                .withScope(p.scope())),
                                WORDS.get("field.teacher")));
        input =
                tokens(
                        inputs,
                        WORDS.get("field.teacher-input"),
                        locale,
                        Teacher::inputTokens,
                        Teacher::withInputTokens);
        output =
                tokens(
                        inputs,
                        WORDS.get("field.teacher-output"),
                        locale,
                        Teacher::outputTokens,
                        Teacher::withOutputTokens);
    }

    private static FieldViewModel<BigDecimal> tokens(
            Inputs<CustomModel> inputs,
            String label,
            Locale locale,
            Function<Teacher, BigDecimal> get,
            BiFunction<Teacher, BigDecimal, Teacher> with) {
        return inputs.optionalField(
                label,
                WORDS.get("tokens"),
                NumberNotation.within(locale, Bounds.TRAINING_TOKENS),
                m -> teacher(m).map(get),
                (m, value) -> changed(m, t -> with.apply(t, value)));
    }

    private static Optional<Teacher> teacher(CustomModel model) {
        return Optional.ofNullable(model.teacher());
    }

    private static CustomModel changed(CustomModel model, UnaryOperator<Teacher> change) {
        return teacher(model).map(t -> model.withTeacher(change.apply(t))).orElse(model);
    }

    /// Best a current model of the same provider that answers in the custom model's region.
    private static Teacher first(CustomModel model, List<Place> offered, SoldPlaces sold) {
        Comparator<Place> better =
                Comparator.<Place>comparingInt(p -> p.region().equals(model.region()) ? 1 : 0)
                        .thenComparingInt(p -> sold.isLegacy(p.model()) ? 0 : 1)
                        .thenComparingInt(p -> sold.akin(p.model(), model.baseModel()) ? 1 : 0);
        Place at =
                offered.stream()
                        .max(better)
                        .orElse(new Place(model.baseModel(), model.region(), Scope.REGIONAL));
        return new Teacher(
                at.model(), at.region(), at.scope(), BigDecimal.ZERO, BigDecimal.ZERO, Extras.NONE);
    }

    public SwitchViewModel distilled() {
        return distilled;
    }

    public PlaceChoices place() {
        return place;
    }

    /// Of all prompts of one training together.
    public FieldViewModel<BigDecimal> input() {
        return input;
    }

    /// Of all answers of one training together.
    public FieldViewModel<BigDecimal> output() {
        return output;
    }
}
