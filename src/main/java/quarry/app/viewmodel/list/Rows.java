package quarry.app.viewmodel.list;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Rows by id. The list itself only changes when ids come, go or move.
public final class Rows<C> {

    private final ObservableList<Row<C>> rows = FXCollections.observableArrayList();
    private final ObservableList<Row<C>> shown = FXCollections.unmodifiableObservableList(rows);

    public ObservableList<Row<C>> list() {
        return shown;
    }

    /// @param contents what to show by row id, in order
    public void show(SequencedMap<String, C> contents) {
        Map<String, Row<C>> known = new HashMap<>();
        rows.forEach(row -> known.put(row.id(), row));
        List<Row<C>> now =
                contents.entrySet().stream()
                        .map(entry -> row(known.get(entry.getKey()), entry))
                        .toList();
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
    }

    private Row<C> row(@Nullable Row<C> known, Map.Entry<String, C> entry) {
        if (known == null) {
            return new Row<>(entry.getKey(), entry.getValue());
        }
        known.show(entry.getValue());
        return known;
    }
}
