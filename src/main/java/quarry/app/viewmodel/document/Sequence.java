package quarry.app.viewmodel.document;

import java.util.ArrayList;
import java.util.List;

/// Lists with one element changed; the list given stays as it is.
public final class Sequence {

    private Sequence() {}

    public static <T> List<T> with(List<T> list, int index, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }

    public static <T> List<T> plus(List<T> list, T element) {
        return inserted(list, list.size(), element);
    }

    public static <T> List<T> inserted(List<T> list, int index, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.add(index, element);
        return changed;
    }

    public static <T> List<T> without(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }

    /// The element at `from` goes to `to`, or as far as the list reaches.
    public static <T> List<T> moved(List<T> list, int from, int to) {
        List<T> changed = new ArrayList<>(list);
        T element = changed.remove(from);
        changed.add(Math.clamp(to, 0, changed.size()), element);
        return changed;
    }
}
