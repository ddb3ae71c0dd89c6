package quarry.app.viewmodel.filter;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The user's order of a table by one column.
public record ColumnOrder<C>(C column, boolean descending) {

    /// Orders that one column gives: what is not known stands last in either direction.
    public interface Comparing<C, R> {
        Comparator<R> by(C column, boolean descending);
    }

    /// The first order, with the next one where it tells no difference; empty without any.
    public static <C, R> Optional<Comparator<R>> by(
            List<ColumnOrder<C>> orders, Comparing<C, R> comparing) {
        return orders.stream()
                .map(order -> comparing.by(order.column(), order.descending()))
                .reduce(Comparator::thenComparing);
    }

    /// Values in their natural order or its reverse, nulls last.
    public static <R, V extends Comparable<? super V>> Comparator<R> values(
            Function<R, @Nullable V> value, boolean descending) {
        Comparator<V> natural = Comparator.naturalOrder();
        return Comparator.comparing(
                value, Comparator.nullsLast(descending ? natural.reversed() : natural));
    }

    /// Texts by letters, in any case; empty ones last.
    public static <R> Comparator<R> texts(Function<R, String> text, boolean descending) {
        Comparator<String> letters = String.CASE_INSENSITIVE_ORDER;
        return Comparator.comparing((R row) -> text.apply(row).isEmpty())
                .thenComparing(text, descending ? letters.reversed() : letters);
    }
}
