package quarry.app.viewmodel.list;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A row that stays the same object while what it shows changes, so that a list view keeps its selection.
public final class Row<C> {

    private final String id;
    private final ReadOnlyObjectWrapper<C> content;

    Row(String id, C content) {
        this.id = id;
        this.content = new ReadOnlyObjectWrapper<>(content);
    }

    public String id() {
        return id;
    }

    public ReadOnlyObjectProperty<C> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public C content() {
        return content.get();
    }

    void show(C now) {
        if (!now.equals(content.get())) {
            content.set(now);
        }
    }
}
