package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where and how a model is bought: region, scope, mode, tier or term, offering what has rates.
public final class PlaceInputs {

    private final RateCard card;
    private final ChoiceViewModel<String> region;
    private final ChoiceViewModel<Scope> scope;
    private final ChoiceViewModel<Buying> buying;
    private final ChoiceViewModel<Tier> tier;
    private final ChoiceViewModel<Term> term;

    PlaceInputs(Inputs<Placed> inputs, RateCard card) {
        this.card = card;
        Texts words = Texts.of(PlaceInputs.class);
        region =
                inputs.choice(
                        words.get("region"),
                        p -> offer(sold(p).regions(), p.deployment().region(), Function.identity()),
                        (p, value) -> p.elsewhere(d -> d.withRegion(value)));
        scope =
                inputs.choice(
                        words.get("scope"),
                        p ->
                                offer(
                                        sold(p).scopes(p.deployment().region()),
                                        p.deployment().scope(),
                                        Labels::of),
                        (p, value) -> p.elsewhere(d -> d.withScope(value)));
        buying = inputs.choice(words.get("mode"), this::buyings, this::bought);
        tier =
                inputs.choice(
                        words.get("tier"),
                        this::tiers,
                        (p, value) -> p.withPurchase(new Purchase.OnDemand(value)));
        term = inputs.choice(words.get("term"), this::terms, PlaceInputs::withTerm);
    }

    private Sold sold(Placed placed) {
        return Sold.of(card, placed.plan(), placed.deployment().model());
    }

    private Optional<Inputs.Offer<Buying>> buyings(Placed placed) {
        Deployment d = placed.deployment();
        List<Buying> modes =
                sold(placed).modes(d.region(), d.scope()).stream().map(Buying::of).toList();
        List<Buying> pools =
                placed.in().pools().stream()
                        .filter(p -> ScenarioEdits.fits(p, d))
                        .map(p -> new Buying(Mode.PROVISIONED, p.id()))
                        .toList();
        List<Buying> all = Stream.concat(modes.stream(), pools.stream()).toList();
        return offer(all, Buying.of(d.purchase()), Buying::label);
    }

    private Placed bought(Placed placed, Buying value) {
        Deployment d = placed.deployment();
        Sold sold = sold(placed);
        return placed.withPurchase(
                value.purchase(
                        sold.tiers(d.region(), d.scope()),
                        sold.terms(d.region(), d.scope(), value.mode())));
    }

    private Optional<Inputs.Offer<Tier>> tiers(Placed placed) {
        Deployment d = placed.deployment();
        return placed.purchase(Purchase.OnDemand.class)
                .flatMap(
                        p ->
                                offer(
                                        sold(placed).tiers(d.region(), d.scope()),
                                        p.tier(),
                                        Labels::of));
    }

    private Optional<Inputs.Offer<Term>> terms(Placed placed) {
        Deployment d = placed.deployment();
        return term(d.purchase())
                .flatMap(
                        t ->
                                offer(
                                        sold(placed)
                                                .terms(d.region(), d.scope(), d.purchase().mode()),
                                        t,
                                        Labels::of));
    }

    private static Optional<Term> term(Purchase purchase) {
        return switch (purchase) {
            case Purchase.Provisioned p -> Optional.of(p.term());
            case Purchase.Reserved r -> Optional.of(r.term());
            default -> Optional.empty();
        };
    }

    private static Placed withTerm(Placed placed, Term term) {
        return placed.changed(
                        Purchase.Provisioned.class,
                        p -> new Purchase.Provisioned(term, p.units(), p.overflow()))
                .changed(
                        Purchase.Reserved.class,
                        r -> new Purchase.Reserved(term, r.inputTpm(), r.outputTpm()));
    }

    private static <T> Optional<Inputs.Offer<T>> offer(
            List<T> sold, T current, Function<T, String> label) {
        return Optional.of(Sold.offer(sold, current, label));
    }

    public ChoiceViewModel<String> region() {
        return region;
    }

    public ChoiceViewModel<Scope> scope() {
        return scope;
    }

    /// The mode, or a pool of the scenario.
    public ChoiceViewModel<Buying> buying() {
        return buying;
    }

    /// Applies on demand.
    public ChoiceViewModel<Tier> tier() {
        return tier;
    }

    /// Applies to provisioned and reserved capacity.
    public ChoiceViewModel<Term> term() {
        return term;
    }
}
