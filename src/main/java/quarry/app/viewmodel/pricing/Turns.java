package quarry.app.viewmodel.pricing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// One question at a time, and then the latest: while one is being worked on, later ones wait in a single place, and
/// what has been overtaken is dropped.
///
/// Belongs to the thread that owns the view models.
public final class Turns<Q> {

    private final Consumer<Q> work;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Q waiting;
    private boolean working;

    /// @param work begins to work on a question; [#ended] is called when it is through
    public Turns(Consumer<Q> work) {
        this.work = work;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public void ask(Q question) {
        if (working) {
            waiting = question;
        } else {
            working = true;
            busy.set(true);
            work.accept(question);
        }
    }

    /// @param handOver hands over what came of the question; not called if a later one waits
    public void ended(Runnable handOver) {
        Q next = waiting;
        waiting = null;
        if (next != null) {
            work.accept(next);
        } else {
            working = false;
            busy.set(false);
            handOver.run();
        }
    }

    /// Forgets the question that waits, as nobody wants to wait any longer.
    ///
    /// @param handOver says so
    public void calledOff(Runnable handOver) {
        waiting = null;
        ended(handOver);
    }
}
