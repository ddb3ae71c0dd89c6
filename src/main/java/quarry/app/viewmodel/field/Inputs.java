package quarry.app.viewmodel.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The inputs of an editor, each tied to one part of the subject that is edited.
public final class Inputs<S> {

    private final Target<S> target;
    private final List<Consumer<S>> starting = new ArrayList<>();
    private final List<Consumer<S>> showing = new ArrayList<>();

    /// Takes a changed subject over into the plan.
    @FunctionalInterface
    public interface Target<S> {

        /// @param label of the input, for the name of the edit
        /// @param typed whether it comes from typing, so that a burst of it is one edit
        void change(String label, boolean typed, UnaryOperator<S> change);
    }

    public Inputs(Target<S> target) {
        this.target = target;
    }

    public <T> FieldViewModel<T> field(
            String label,
            String unit,
            Notation<T> notation,
            Function<S, T> get,
            BiFunction<S, T, S> with) {
        FieldViewModel<T> field =
                new FieldViewModel<>(
                        label,
                        unit,
                        notation,
                        value -> target.change(label, true, s -> with.apply(s, value)));
        starting.add(s -> field.start(get.apply(s)));
        showing.add(s -> field.show(get.apply(s)));
        return field;
    }

    /// A field that only some subjects have; for the others it does not apply.
    public <T> FieldViewModel<T> optionalField(
            String label,
            String unit,
            Notation<T> notation,
            Function<S, Optional<T>> get,
            BiFunction<S, T, S> with) {
        FieldViewModel<T> field =
                new FieldViewModel<>(
                        label,
                        unit,
                        notation,
                        value -> target.change(label, true, s -> with.apply(s, value)));
        starting.add(
                s -> {
                    Optional<T> value = get.apply(s);
                    field.setApplies(value.isPresent());
                    value.ifPresent(field::start);
                });
        showing.add(
                s -> {
                    Optional<T> value = get.apply(s);
                    boolean before = field.appliesProperty().get();
                    field.setApplies(value.isPresent());
                    value.ifPresent(before ? field::show : field::start);
                });
        return field;
    }

    /// @param offer what can be chosen for a subject; empty where the choice does not apply
    public <T> ChoiceViewModel<T> choice(
            String label, Function<S, Optional<Offer<T>>> offer, BiFunction<S, T, S> with) {
        ChoiceViewModel<T> choice =
                new ChoiceViewModel<>(
                        label, value -> target.change(label, false, s -> with.apply(s, value)));
        Consumer<S> show =
                s -> {
                    Optional<Offer<T>> now = offer.apply(s);
                    choice.setApplies(now.isPresent());
                    now.ifPresentOrElse(
                            o -> choice.show(o.offered(), o.current(), o.note()), choice::clear);
                };
        starting.add(show);
        showing.add(show);
        return choice;
    }

    public <T> PicksViewModel<T> picks(
            String label,
            List<Choice<T>> choices,
            Function<S, Set<T>> get,
            BiFunction<S, Set<T>, S> with) {
        PicksViewModel<T> picks =
                new PicksViewModel<>(
                        label,
                        choices,
                        values -> target.change(label, false, s -> with.apply(s, values)));
        also(s -> picks.show(get.apply(s)));
        return picks;
    }

    public SwitchViewModel toggle(String label, Predicate<S> get, BiFunction<S, Boolean, S> with) {
        SwitchViewModel toggle =
                new SwitchViewModel(
                        label, on -> target.change(label, false, s -> with.apply(s, on)));
        Consumer<S> show = s -> toggle.show(get.test(s));
        starting.add(show);
        showing.add(show);
        return toggle;
    }

    /// Also brings something up to date that is not an input.
    public void also(Consumer<S> show) {
        starting.add(show);
        showing.add(show);
    }

    /// Shows another subject than before.
    public void start(S subject) {
        starting.forEach(c -> c.accept(subject));
    }

    /// Shows the same subject after a change.
    public void show(S subject) {
        showing.forEach(c -> c.accept(subject));
    }

    /// What can be chosen.
    ///
    /// @param note what to say of the current value if it is not among those offered
    public record Offer<T>(List<Choice<T>> offered, Choice<T> current, String note) {
        public Offer {
            offered = List.copyOf(offered);
        }
    }
}
