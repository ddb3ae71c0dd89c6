package quarry.app.viewmodel.document;

import quarry.plan.Plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Snapshots of the plan, one per edit, with the place the user is at.
public final class History {

    private static final Duration BURST = Duration.ofSeconds(2);
    private static final int DEPTH = 200;

    private record Snapshot(Plan plan, Edit edit, Instant when) {}

    private final List<Snapshot> snapshots = new ArrayList<>();
    private int at;
    private boolean sealed = true;

    public History(Plan plan) {
        snapshots.add(new Snapshot(plan, Edit.of(""), Instant.EPOCH));
    }

    public Plan current() {
        return snapshots.get(at).plan();
    }

    /// Goes on to `plan`; what was undone before is forgotten. An edit without effect leaves no trace. A burst of
    /// typing is called as it was when it began: by the name that undoing it brings back.
    public void edit(Edit edit, Plan plan, Instant when) {
        if (plan.equals(current())) {
            return;
        }
        snapshots.subList(at + 1, snapshots.size()).clear();
        Edit named = edit;
        if (merges(edit, when)) {
            named = snapshots.removeLast().edit();
            at--;
            if (plan.equals(current())) {
                sealed = true;
                return;
            }
        }
        snapshots.add(new Snapshot(plan, named, when));
        at++;
        sealed = false;
        if (snapshots.size() > DEPTH + 1) {
            snapshots.removeFirst();
            at--;
        }
    }

    /// The next edit starts an undo step of its own, whatever its field.
    public void seal() {
        sealed = true;
    }

    /// Changes every snapshot alike, so that it is no step and no undo takes it back.
    public void amend(UnaryOperator<Plan> change) {
        snapshots.replaceAll(s -> new Snapshot(change.apply(s.plan()), s.edit(), s.when()));
    }

    public Optional<String> undoName() {
        return at > 0 ? Optional.of(snapshots.get(at).edit().name()) : Optional.empty();
    }

    public Optional<String> redoName() {
        return at + 1 < snapshots.size()
                ? Optional.of(snapshots.get(at + 1).edit().name())
                : Optional.empty();
    }

    public void undo() {
        if (at > 0) {
            at--;
            sealed = true;
        }
    }

    public void redo() {
        if (at + 1 < snapshots.size()) {
            at++;
            sealed = true;
        }
    }

    private boolean merges(Edit edit, Instant when) {
        Snapshot last = snapshots.get(at);
        return !sealed
                && at > 0
                && !edit.field().isEmpty()
                && edit.field().equals(last.edit().field())
                && Duration.between(last.when(), when).compareTo(BURST) <= 0;
    }
}
