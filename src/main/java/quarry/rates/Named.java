package quarry.rates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A term with the spelling that plan files, rate cards and the command line share.
public interface Named {

    /// The name of the enum constant.
    String name();

    /// The constant's name in lower case with hyphens, unless a type spells it otherwise.
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant spelt `id`, if there is one.
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.id().equals(id)).findFirst();
    }

    /// Every allowed spelling, in declaration order, for error messages and completions.
    static <E extends Enum<E> & Named> List<String> ids(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Named::id).toList();
    }
}
