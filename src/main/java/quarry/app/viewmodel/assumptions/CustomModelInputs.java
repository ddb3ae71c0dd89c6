package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.TextNotation;
import quarry.plan.CustomModel;
import quarry.plan.Plan;
import quarry.rates.Scope;
import quarry.report.text.Texts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A model that the user trains: what it is made of, how it is trained, what it learns from.
public final class CustomModelInputs {

    private static final Texts WORDS = Texts.of(CustomModelInputs.class);

    private final FieldViewModel<String> id;
    private final FieldViewModel<String> name;
    private final PlaceChoices base;
    private final TrainingInputs training;
    private final TeacherInputs teacher;

    CustomModelInputs(
            Inputs<CustomModel> inputs, SoldPlaces sold, Supplier<Plan> plan, Locale locale) {
        id =
                inputs.field(
                        WORDS.get("field.id"),
                        "",
                        new IdNotation(Set.of()),
                        CustomModel::id,
                        CustomModel::withId);
        inputs.also(m -> id.setNotation(new IdNotation(others(plan.get(), m))));
        name =
                inputs.field(
                        WORDS.get("field.name"),
                        "",
                        TextNotation.NAME,
                        CustomModel::name,
                        CustomModel::withName);
        base =
                new PlaceChoices(
                        inputs,
                        sold,
                        new PlaceChoices.Part<CustomModel>(
                                _ -> sold.of(Sale.TRAINING, plan.get()),
                                m ->
                                        Optional.of(
                                                new Place(
                                                        m.baseModel(), m.region(), Scope.REGIONAL)),
                                (m, place) ->
                                        m.withBaseModel(place.model()).withRegion(place.region()),
                                WORDS.get("field.base")));
        training = new TrainingInputs(inputs, locale);
        teacher =
                new TeacherInputs(inputs, sold, () -> sold.of(Sale.ON_DEMAND, plan.get()), locale);
    }

    private static Set<String> others(Plan plan, CustomModel model) {
        return plan.customModels().stream()
                .map(CustomModel::id)
                .filter(other -> !other.equals(model.id()))
                .collect(Collectors.toSet());
    }

    /// What deployments name it by; they follow when it changes.
    public FieldViewModel<String> id() {
        return id;
    }

    public FieldViewModel<String> name() {
        return name;
    }

    /// The base model and the region it is trained in; the scope has no meaning here.
    public PlaceChoices base() {
        return base;
    }

    public TrainingInputs training() {
        return training;
    }

    public TeacherInputs teacher() {
        return teacher;
    }
}
