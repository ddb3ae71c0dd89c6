package quarry.cost.price;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What was worked out for each place of a list, taken again where the inputs are the very same objects.
///
/// Plans are immutable and an edited plan shares with the one before all that the edit left alone, so identity
/// tells at once what has not changed.
final class Kept<T> {

    private final List<Entry<T>> entries = new ArrayList<>();
    private List<Entry<T>> before;
    private boolean changed;

    private record Entry<T>(List<?> inputs, T value) {

        @SuppressWarnings("ReferenceEquality") // equal is not enough to be sure at no cost
        boolean madeFrom(List<?> others) {
            if (inputs.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < inputs.size(); i++) {
                if (inputs.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Kept(List<Entry<T>> before) {
        this.before = before;
    }

    static <T> Kept<T> nothing() {
        return new Kept<>(List.of());
    }

    /// An empty list that may take again from this one.
    Kept<T> next() {
        return new Kept<>(entries);
    }

    /// The value of the next place.
    ///
    /// @param inputs all that the work depends on, besides the place
    T get(List<?> inputs, Supplier<T> work) {
        int place = entries.size();
        if (place < before.size() && before.get(place).madeFrom(inputs)) {
            entries.add(before.get(place));
        } else {
            entries.add(new Entry<>(inputs, work.get()));
            changed = true;
        }
        return entries.getLast().value();
    }

    /// Ends the list. Whether it differs from the one before it.
    boolean end() {
        boolean differs = changed || entries.size() != before.size();
        before = List.of();
        return differs;
    }

    List<T> values() {
        return entries.stream().map(Entry::value).toList();
    }
}
