package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.Inputs;
import quarry.plan.Plan;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.report.text.Texts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which ways of serving one model have rates, on the card or as the plan's own.
final class Sold {

    private final List<RateKey> keys;

    private Sold(List<RateKey> keys) {
        this.keys = keys;
    }

    static Sold of(RateCard card, Plan plan, String model) {
        return new Sold(
                Stream.concat(
                                card.ratesOf(model).stream().map(Rate::key),
                                plan.overrides().stream()
                                        .map(RateOverride::key)
                                        .filter(key -> key.model().equals(model)))
                        .filter(Sold::serves)
                        .toList());
    }

    /// Whether a rate is the one that a mode cannot do without.
    static boolean serves(RateKey key) {
        Component component = key.component();
        return switch (key.mode()) {
            case ON_DEMAND, BATCH -> component == Component.INPUT;
            case PROVISIONED -> component == Component.MODEL_UNIT_HOUR;
            case RESERVED -> component == Component.RESERVED_INPUT_1K_TPM_HOUR;
            case IMPORT -> component == Component.CUSTOM_MODEL_UNIT_MINUTE;
            case CUSTOMIZATION -> false;
        };
    }

    static boolean inUnits(RateKey key) {
        return key.mode() == Mode.PROVISIONED && serves(key);
    }

    /// What a choice offers of this; a current value that is not sold stays and is marked.
    static <T> Inputs.Offer<T> offer(List<T> sold, T current, Function<T, String> label) {
        List<Choice<T>> choices = sold.stream().map(v -> Choice.of(v, label.apply(v))).toList();
        return new Inputs.Offer<>(
                choices,
                Choice.of(current, label.apply(current)),
                Texts.of(Sold.class).get("no-rate"));
    }

    /// Only what is sold in one mode.
    Sold in(Mode mode) {
        return new Sold(keys.stream().filter(k -> k.mode() == mode).toList());
    }

    List<RateKey> keys() {
        return keys;
    }

    List<String> regions() {
        return distinct(keys.stream(), RateKey::region);
    }

    List<Scope> scopes(String region) {
        return distinct(at(region), RateKey::scope);
    }

    List<Mode> modes(String region, Scope scope) {
        return distinct(at(region, scope), RateKey::mode);
    }

    List<Tier> tiers(String region, Scope scope) {
        return distinct(at(region, scope).filter(k -> k.mode() == Mode.ON_DEMAND), RateKey::tier);
    }

    List<Term> terms(String region, Scope scope, Mode mode) {
        return distinct(at(region, scope).filter(k -> k.mode() == mode), RateKey::term);
    }

    private Stream<RateKey> at(String region) {
        return keys.stream().filter(k -> k.region().equals(region));
    }

    private Stream<RateKey> at(String region, Scope scope) {
        return at(region).filter(k -> k.scope() == scope);
    }

    private static <T extends Comparable<? super T>> List<T> distinct(
            Stream<RateKey> keys, Function<RateKey, T> part) {
        return keys.map(part).distinct().sorted(Comparator.naturalOrder()).toList();
    }
}
