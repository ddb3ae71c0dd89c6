package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.scenarios.Labels;
import quarry.rates.Scope;
import quarry.report.text.Texts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// The choices of a model and where it is had. A current value that is not on offer is shown with a mark.
public final class PlaceChoices {

    private static final Texts WORDS = Texts.of(PlaceChoices.class);

    private final ChoiceViewModel<String> model;
    private final ChoiceViewModel<String> region;
    private final ChoiceViewModel<Scope> scope;

    /// Where the parts of a place stand in the subject that is edited.
    ///
    /// @param offered what can be chosen, for a subject
    /// @param get empty where the subject has no such place
    /// @param label of the model
    record Part<S>(
            Function<S, List<Place>> offered,
            Function<S, Optional<Place>> get,
            BiFunction<S, Place, S> with,
            String label) {

        private Optional<Inputs.Offer<String>> models(S subject, SoldPlaces sold) {
            return get.apply(subject)
                    .map(
                            now ->
                                    new Inputs.Offer<>(
                                            offered.apply(subject).stream()
                                                    .map(Place::model)
                                                    .distinct()
                                                    .map(sold::model)
                                                    .sorted(Comparator.comparing(Choice::label))
                                                    .toList(),
                                            sold.model(now.model()),
                                            WORDS.get("no-rate")));
        }

        private <T extends Comparable<? super T>> Optional<Inputs.Offer<T>> parts(
                S subject,
                Predicate<Place> among,
                Function<Place, T> part,
                Function<T, String> label) {
            return get.apply(subject)
                    .map(
                            now ->
                                    new Inputs.Offer<>(
                                            offered.apply(subject).stream()
                                                    .filter(p -> p.model().equals(now.model()))
                                                    .filter(among)
                                                    .map(part)
                                                    .distinct()
                                                    .sorted()
                                                    .map(v -> Choice.of(v, label.apply(v)))
                                                    .toList(),
                                            Choice.of(
                                                    part.apply(now), label.apply(part.apply(now))),
                                            WORDS.get("no-rate")));
        }

        /// The subject at the offered place that is most like the one it is at.
        private S moved(S subject, Predicate<Place> wanted) {
            return get.apply(subject)
                    .flatMap(
                            now ->
                                    offered.apply(subject).stream()
                                            .filter(wanted)
                                            .max(Comparator.comparingInt(now::likeness)))
                    .map(place -> with.apply(subject, place))
                    .orElse(subject);
        }

        private Predicate<Place> sameModel(S subject) {
            return place ->
                    get.apply(subject).filter(n -> n.model().equals(place.model())).isPresent();
        }

        private Predicate<Place> sameRegion(S subject) {
            return place ->
                    get.apply(subject).filter(n -> n.region().equals(place.region())).isPresent();
        }
    }

    <S> PlaceChoices(Inputs<S> inputs, SoldPlaces sold, Part<S> part) {
        model =
                inputs.choice(
                        part.label(),
                        s -> part.models(s, sold),
                        (s, id) -> part.moved(s, place -> place.model().equals(id)));
        region =
                inputs.choice(
                        WORDS.get("field.region"),
                        s -> part.parts(s, _ -> true, Place::region, Function.identity()),
                        (s, id) ->
                                part.moved(
                                        s,
                                        part.sameModel(s).and(place -> place.region().equals(id))));
        scope =
                inputs.choice(
                        WORDS.get("field.scope"),
                        s -> part.parts(s, part.sameRegion(s), Place::scope, Labels::of),
                        (s, value) ->
                                part.moved(
                                        s,
                                        part.sameModel(s)
                                                .and(part.sameRegion(s))
                                                .and(place -> place.scope() == value)));
    }

    public ChoiceViewModel<String> model() {
        return model;
    }

    public ChoiceViewModel<String> region() {
        return region;
    }

    public ChoiceViewModel<Scope> scope() {
        return scope;
    }
}
