package quarry.app.viewmodel.filter;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import java.util.Collection;
import java.util.List;

/// A filter by one column: what occurs in it, and which of that is chosen. Nothing chosen lets everything pass.
public final class ChosenWords {

    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final ObservableList<String> shown = FXCollections.unmodifiableObservableList(offered);
    private final ObservableList<String> chosen = FXCollections.observableArrayList();

    /// In alphabetical order.
    public ObservableList<String> offered() {
        return shown;
    }

    /// To be changed by the view.
    public ObservableList<String> chosen() {
        return chosen;
    }

    /// Chooses these of what is offered.
    public void choose(Collection<String> words) {
        List<String> now = offered.stream().filter(words::contains).toList();
        if (!now.equals(chosen)) {
            chosen.setAll(now);
        }
    }

    /// Takes other words over, in alphabetical order; what is chosen and no longer there is dropped.
    public void offer(List<String> words) {
        if (!words.equals(offered)) {
            List<String> kept = chosen.stream().filter(words::contains).toList();
            offered.setAll(words);
            if (!kept.equals(chosen)) {
                chosen.setAll(kept);
            }
        }
    }

    public void onChange(Runnable changed) {
        chosen.addListener((ListChangeListener<String>) _ -> changed.run());
    }
}
