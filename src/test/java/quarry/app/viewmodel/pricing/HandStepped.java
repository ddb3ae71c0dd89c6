package quarry.app.viewmodel.pricing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Runs what it is given one by one, when told to.
public final class HandStepped implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable command) {
        waiting.add(command);
    }

    public int waiting() {
        return waiting.size();
    }

    public void step() {
        waiting.remove().run();
    }

    public void all() {
        while (!waiting.isEmpty()) {
            step();
        }
    }
}
