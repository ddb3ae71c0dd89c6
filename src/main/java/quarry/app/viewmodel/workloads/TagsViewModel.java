package quarry.app.viewmodel.workloads;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.list.RowUpdate;
import quarry.plan.Workload;
import quarry.report.text.Texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// The cost allocation tags of a workload, with two fields to enter another one.
public final class TagsViewModel {

    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;
    private static final int MOST = 50;

    private final Inputs.Target<Workload> target;
    private final Texts words;
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private final ObservableList<Tag> shown = FXCollections.unmodifiableObservableList(tags);
    private final StringProperty newKey = new SimpleStringProperty("");
    private final StringProperty newValue = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    public record Tag(String key, String value) {}

    TagsViewModel(Inputs<Workload> inputs, Inputs.Target<Workload> target, Texts words) {
        this.target = target;
        this.words = words;
        inputs.also(workload -> RowUpdate.update(tags, listed(workload)));
    }

    public ObservableList<Tag> tags() {
        return shown;
    }

    public StringProperty newKeyProperty() {
        return newKey;
    }

    public StringProperty newValueProperty() {
        return newValue;
    }

    /// Why the new tag was not added; empty when nothing is wrong.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// Adds the tag that was entered, or gives an existing key the new value.
    public void add() {
        if (newKey.get().isBlank() || newValue.get().isBlank()) {
            error.set(words.get("tags.empty"));
            return;
        }
        if (newKey.get().strip().length() > LONGEST_KEY
                || newValue.get().strip().length() > LONGEST_VALUE) {
            error.set(
                    words.get(
                            "tags.long",
                            String.valueOf(LONGEST_KEY),
                            String.valueOf(LONGEST_VALUE)));
            return;
        }
        if (tags.size() >= MOST && tags.stream().noneMatch(t -> t.key().equals(newKey.get()))) {
            error.set(words.get("tags.many", String.valueOf(MOST)));
            return;
        }
        error.set("");
        String key = newKey.get().strip();
        String value = newValue.get().strip();
        change(tags -> tags.put(key, value));
        newKey.set("");
        newValue.set("");
    }

    public void remove(String key) {
        change(tags -> tags.remove(key));
    }

    private void change(Consumer<SequencedMap<String, String>> change) {
        target.change(
                words.get("tags"),
                false,
                workload -> {
                    SequencedMap<String, String> changed = new LinkedHashMap<>(workload.tags());
                    change.accept(changed);
                    return workload.withTags(changed);
                });
    }

    private static List<Tag> listed(Workload workload) {
        return workload.tags().entrySet().stream()
                .map(e -> new Tag(e.getKey(), e.getValue()))
                .toList();
    }
}
