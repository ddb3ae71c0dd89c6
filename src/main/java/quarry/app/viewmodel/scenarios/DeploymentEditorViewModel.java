package quarry.app.viewmodel.scenarios;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.MonthNotation;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.app.viewmodel.field.SwitchViewModel;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.rates.RateCard;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The inputs of one deployment: what it serves, on which model, bought how, from when until when.
public final class DeploymentEditorViewModel {

    private final Texts words = Texts.of(DeploymentEditorViewModel.class);
    private final DocumentViewModel document;
    private final ObservableValue<Optional<Placed>> placed;
    private final Locale locale;
    private final Inputs<Placed> inputs = new Inputs<>(this::change);
    private final ChoiceViewModel<String> workload;
    private final FieldViewModel<BigDecimal> share;
    private final ModelSearchViewModel model;
    private final PlaceInputs place;
    private final VariantInputs variant;
    private final UnitInputs units;
    private final CapacityInputs capacity;
    private final SizeInputs sizes;
    private final SwitchViewModel caching;
    private final FieldViewModel<Optional<YearMonth>> from;
    private final FieldViewModel<Optional<YearMonth>> until;
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();

    DeploymentEditorViewModel(
            DocumentViewModel document,
            ObservableValue<Optional<Placed>> placed,
            RateCard card,
            Locale locale) {
        this.document = document;
        this.placed = placed;
        this.locale = locale;
        this.workload =
                inputs.choice(
                        words.get("workload"),
                        p -> Optional.of(workloads(p)),
                        (p, value) -> p.with(d -> d.withWorkload(value)));
        this.share =
                inputs.field(
                        words.get("share"),
                        words.get("unit.percent"),
                        NumberNotation.percentBetween(locale, "0", "100"),
                        p -> p.deployment().share(),
                        (p, value) -> p.with(d -> d.withShare(value)));
        this.model =
                new ModelSearchViewModel(
                        card,
                        locale,
                        Sold::serves,
                        id ->
                                change(
                                        words.get("model"),
                                        false,
                                        p -> p.elsewhere(d -> d.withModel(id))));
        inputs.also(p -> model.show(p.plan(), p.deployment().model()));
        this.place = new PlaceInputs(inputs, card);
        this.variant = new VariantInputs(inputs, locale);
        this.units =
                new UnitInputs(
                        inputs,
                        locale,
                        p -> p.purchase(Purchase.Provisioned.class).map(Placed::bought),
                        Placed::withBought);
        this.capacity =
                new CapacityInputs(
                        inputs,
                        locale,
                        new CapacityInputs.Part<>(
                                p -> p.inUnits() ? Optional.of(p.capacity()) : Optional.empty(),
                                Placed::withCapacity));
        this.sizes = new SizeInputs(inputs, locale);
        this.caching =
                inputs.toggle(
                        words.get("caching"),
                        p -> p.deployment().caching(),
                        (p, on) -> p.with(d -> d.withCaching(on)));
        this.from =
                inputs.field(
                        words.get("from"),
                        "",
                        months(document.plan(), words.get("from.empty")),
                        p -> Optional.ofNullable(p.deployment().from()),
                        (p, value) -> p.with(d -> d.withFrom(value.orElse(null))));
        this.until =
                inputs.field(
                        words.get("until"),
                        "",
                        months(document.plan(), words.get("until.empty")),
                        p -> Optional.ofNullable(p.deployment().until()),
                        (p, value) -> p.with(d -> d.withUntil(value.orElse(null))));
        inputs.also(
                p -> {
                    from.setNotation(months(p.plan(), words.get("from.empty")));
                    until.setNotation(months(p.plan(), words.get("until.empty")));
                });
        show(Optional.empty(), placed.getValue());
        placed.subscribe(this::show);
    }

    private static OptionalNotation<YearMonth> months(Plan plan, String whenEmpty) {
        return new OptionalNotation<>(new MonthNotation(plan.start(), plan.last()), whenEmpty);
    }

    private Inputs.Offer<String> workloads(Placed placed) {
        List<Choice<String>> all =
                placed.plan().workloads().stream().map(w -> Choice.of(w.id(), w.name())).toList();
        String current = placed.deployment().workload();
        return new Inputs.Offer<>(all, Choice.of(current, current), words.get("not-in-plan"));
    }

    private void show(Optional<Placed> before, Optional<Placed> now) {
        now.ifPresent(p -> show(before, p));
        present.set(now.isPresent());
    }

    private void show(Optional<Placed> before, Placed now) {
        boolean same =
                before.filter(b -> b.scenario().equals(now.scenario()))
                        .filter(b -> b.index() == now.index())
                        .filter(b -> b.in().deployments().size() == now.in().deployments().size())
                        .isPresent();
        if (same) {
            inputs.show(now);
        } else {
            inputs.start(now);
        }
    }

    private void change(String label, boolean typed, UnaryOperator<Placed> change) {
        placed.getValue()
                .ifPresent(
                        at ->
                                document.edit(
                                        edit(at, label, typed),
                                        plan ->
                                                change.apply(
                                                                new Placed(
                                                                        plan,
                                                                        at.scenario(),
                                                                        at.index()))
                                                        .plan()));
    }

    private Edit edit(Placed at, String label, boolean typed) {
        return new Edit(
                words.get("change", label.toLowerCase(locale), at.workload(), at.in().name()),
                typed ? "deployment " + at.scenario() + " " + at.index() + " " + label : "");
    }

    /// Whether there is a deployment to edit.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    public ChoiceViewModel<String> workload() {
        return workload;
    }

    public FieldViewModel<BigDecimal> share() {
        return share;
    }

    public ModelSearchViewModel model() {
        return model;
    }

    public PlaceInputs place() {
        return place;
    }

    /// A custom model, and how the model counts.
    public VariantInputs variant() {
        return variant;
    }

    public UnitInputs units() {
        return units;
    }

    public CapacityInputs capacity() {
        return capacity;
    }

    public SizeInputs sizes() {
        return sizes;
    }

    public SwitchViewModel caching() {
        return caching;
    }

    /// Empty: from the plan's first month.
    public FieldViewModel<Optional<YearMonth>> from() {
        return from;
    }

    /// Empty: to the plan's last month.
    public FieldViewModel<Optional<YearMonth>> until() {
        return until;
    }
}
