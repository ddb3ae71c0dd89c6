package quarry.app.viewmodel.document;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import quarry.plan.Plan;

import java.time.InstantSource;
import java.util.function.UnaryOperator;

/// The plan on the desk. Everything that changes it goes through `edit`, so everything can be undone.
public final class DocumentViewModel {

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Plan> plan;
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private History history;
    private Plan saved;

    public DocumentViewModel(Plan plan, InstantSource clock) {
        this.clock = clock;
        this.plan = new ReadOnlyObjectWrapper<>(plan);
        this.history = new History(plan);
        this.saved = plan;
    }

    /// What amounts are shown in: "USD".
    public ObservableValue<String> currencyProperty() {
        return planProperty().map(plan -> plan.shownIn().code());
    }

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public Plan plan() {
        return plan.get();
    }

    /// One step of its own in the undo history.
    public void edit(String name, UnaryOperator<Plan> change) {
        edit(Edit.of(name), change);
    }

    public void edit(Edit edit, UnaryOperator<Plan> change) {
        history.edit(edit, change.apply(plan()), clock.instant());
        show();
    }

    /// Changes what belongs to the file but is no part of planning; it leaves no trace in the undo history.
    public void amend(UnaryOperator<Plan> change) {
        history.amend(change);
        show();
    }

    /// What the undo command would take back; empty when there is nothing.
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    public void undo() {
        history.undo();
        show();
    }

    public void redo() {
        history.redo();
        show();
    }

    /// A command that takes the latest edit back, unless another has followed it.
    public Runnable undoOfLatest() {
        Plan latest = plan();
        return () -> {
            if (plan().equals(latest)) {
                undo();
            }
        };
    }

    /// Whether the plan differs from the one last opened or saved.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// Puts another plan on the desk, with an empty history.
    public void replace(Plan other) {
        history = new History(other);
        saved = other;
        show();
    }

    /// The plan as it is now, for saving: the next edit is undone to just here.
    public Plan snapshot() {
        history.seal();
        return plan();
    }

    /// Edits since that snapshot stay unsaved.
    public void markSaved(Plan snapshot) {
        saved = snapshot;
        show();
    }

    private void show() {
        Plan current = history.current();
        undoName.set(history.undoName().orElse(""));
        redoName.set(history.redoName().orElse(""));
        dirty.set(!current.equals(saved));
        plan.set(current);
    }
}
