package quarry.cost.price;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What was worked out for each place of a list, taken again where the inputs are the very same objects.
///
/// Plans are immutable and an edited plan shares with the one before all that the edit left alone, so identity
/// tells at once what has not changed.
final class Kept<T> {

    private final List<List<?>> inputs;
    private final List<T> values;

    private Kept(List<List<?>> inputs, List<T> values) {
        this.inputs = inputs;
        this.values = values;
    }

    static <T> Kept<T> nothing() {
        return new Kept<>(List.of(), List.of());
    }

    /// The values for other inputs; the same object if all values are. Places are worked out side by side.
    ///
    /// @param inputs for each place all that the work depends on, besides the place
    /// @param work makes the value for a place
    Kept<T> next(List<List<?>> inputs, IntFunction<T> work) {
        List<T> next =
                IntStream.range(0, inputs.size())
                        .parallel()
                        .mapToObj(i -> holds(i, inputs.get(i)) ? values.get(i) : work.apply(i))
                        .toList();
        return same(values, next) ? this : new Kept<>(inputs, next);
    }

    private boolean holds(int place, List<?> others) {
        return place < values.size() && same(inputs.get(place), others);
    }

    @SuppressWarnings("ReferenceEquality") // equal is not enough to be sure at no cost
    static boolean same(List<?> these, List<?> others) {
        if (these.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < these.size(); i++) {
            if (these.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    List<T> values() {
        return values;
    }
}
