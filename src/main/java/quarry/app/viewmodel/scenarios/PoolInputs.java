package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.plan.Pool;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The inputs of one pool: its name, which units of which model it buys where, and what one unit serves.
public final class PoolInputs {

    private final RateCard card;
    private final FieldViewModel<String> name;
    private final ModelSearchViewModel model;
    private final ChoiceViewModel<String> region;
    private final ChoiceViewModel<Scope> scope;
    private final ChoiceViewModel<Term> term;
    private final UnitInputs units;
    private final CapacityInputs capacity;

    PoolInputs(
            Inputs<PlacedPool> inputs,
            Inputs.Target<PlacedPool> target,
            RateCard card,
            Locale locale) {
        this.card = card;
        Texts words = Texts.of(PoolInputs.class);
        name =
                inputs.field(
                        words.get("pool.name"),
                        "",
                        new PoolNameNotation(List.of()),
                        p -> p.pool().id(),
                        (p, value) -> p.with(pool -> pool.withId(value)));
        model =
                new ModelSearchViewModel(
                        card,
                        locale,
                        Sold::inUnits,
                        id ->
                                target.change(
                                        words.get("model"),
                                        false,
                                        p -> p.with(pool -> pool.withModel(id))));
        region =
                inputs.choice(
                        words.get("region"),
                        p ->
                                Optional.of(
                                        Sold.offer(
                                                sold(p).regions(),
                                                p.pool().region(),
                                                Function.identity())),
                        (p, value) -> p.with(pool -> pool.withRegion(value)));
        scope =
                inputs.choice(
                        words.get("scope"),
                        p ->
                                Optional.of(
                                        Sold.offer(
                                                sold(p).scopes(p.pool().region()),
                                                p.pool().scope(),
                                                Labels::of)),
                        (p, value) -> p.with(pool -> pool.withScope(value)));
        term =
                inputs.choice(
                        words.get("term"),
                        p -> Optional.of(Sold.offer(terms(p), p.pool().term(), Labels::of)),
                        (p, value) -> p.with(pool -> pool.withTerm(value)));
        units =
                new UnitInputs(
                        inputs, locale, p -> Optional.of(p.bought()), PlacedPool::withBought);
        capacity =
                new CapacityInputs(
                        inputs,
                        locale,
                        new CapacityInputs.Part<>(
                                p -> Optional.of(p.capacity()), PlacedPool::withCapacity));
        inputs.also(
                p -> {
                    name.setNotation(new PoolNameNotation(otherNames(p)));
                    model.show(p.plan(), p.pool().model());
                });
    }

    private static List<String> otherNames(PlacedPool placed) {
        return placed.in().pools().stream()
                .filter(pool -> pool != placed.pool())
                .map(Pool::id)
                .toList();
    }

    private Sold sold(PlacedPool placed) {
        return Sold.of(card, placed.plan(), placed.pool().model()).in(Mode.PROVISIONED);
    }

    private List<Term> terms(PlacedPool placed) {
        Pool pool = placed.pool();
        return sold(placed).terms(pool.region(), pool.scope(), Mode.PROVISIONED);
    }

    /// By which deployments refer to it; a change reaches them too.
    public FieldViewModel<String> name() {
        return name;
    }

    public ModelSearchViewModel model() {
        return model;
    }

    public ChoiceViewModel<String> region() {
        return region;
    }

    public ChoiceViewModel<Scope> scope() {
        return scope;
    }

    public ChoiceViewModel<Term> term() {
        return term;
    }

    public UnitInputs units() {
        return units;
    }

    public CapacityInputs capacity() {
        return capacity;
    }
}
