package quarry.app.viewmodel.list;

import java.util.List;

/// Brings a list up to date by touching only what differs.
public final class RowUpdate {

    private RowUpdate() {}

    public static <T> void update(List<T> shown, List<T> now) {
        if (shown.size() > now.size()) {
            shown.subList(now.size(), shown.size()).clear();
        }
        for (int i = 0; i < shown.size(); i++) {
            if (!shown.get(i).equals(now.get(i))) {
                shown.set(i, now.get(i));
            }
        }
        if (shown.size() < now.size()) {
            shown.addAll(now.subList(shown.size(), now.size()));
        }
    }
}
