package quarry.app.viewmodel.job;

import quarry.report.text.Texts;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/// A job on its way. Worker and window meet here, so the state is the one thing that both may change.
final class RunningJob<A> implements Ticket {

    private static final Texts WORDS = Texts.of(RunningJob.class);

    private enum State {
        OPEN,
        CANCELLED,
        COMMITTED
    }

    private static final int STEPS = 100;

    private final Job<A> job;
    private final Executor delivery;
    private final Runnable changed;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    /// The worker's.
    private int step = -1;

    /// The window's, like all below.
    private double part = -1;

    private boolean shown;

    /// @param delivery the window's thread
    /// @param changed called there when there is something else to show
    RunningJob(Job<A> job, Executor delivery, Runnable changed) {
        this.job = job;
        this.delivery = delivery;
        this.changed = changed;
    }

    // An Error in a pool thread would vanish and leave the job running for good.
    @SuppressWarnings("CatchThrowable")
    Outcome<A> work() {
        if (cancelled()) {
            return new Outcome.Cancelled<>();
        }
        try {
            return job.work().apply(this);
        } catch (Throwable failure) {
            return new Outcome.Failed<>(WORDS.get("report", failure));
        }
    }

    void end(Outcome<A> outcome) {
        job.ended().accept(cancelled() ? new Outcome.Cancelled<>() : outcome);
    }

    Job.Cancelling cancelling() {
        return job.cancelling();
    }

    boolean cancellable() {
        return job.cancelling() != Job.Cancelling.NEVER && state.get() == State.OPEN;
    }

    boolean cancel() {
        return cancellable() && state.compareAndSet(State.OPEN, State.CANCELLED);
    }

    @Override
    public boolean cancelled() {
        return state.get() == State.CANCELLED;
    }

    @Override
    public boolean commit() {
        boolean first = state.compareAndSet(State.OPEN, State.COMMITTED);
        if (first) {
            delivery.execute(changed);
        }
        return state.get() == State.COMMITTED;
    }

    @Override
    public void progress(double now) {
        int reached = now < 0 ? -1 : (int) Math.min(STEPS, now * STEPS);
        if (reached != step) {
            step = reached;
            double told = reached < 0 ? -1 : (double) reached / STEPS;
            delivery.execute(
                    () -> {
                        part = told;
                        changed.run();
                    });
        }
    }

    String text() {
        return cancelled() ? WORDS.get("cancelling", job.doing()) : WORDS.get("doing", job.doing());
    }

    double part() {
        return cancelled() ? -1 : part;
    }

    /// Whether it has taken so long that the user is told.
    boolean shown() {
        return shown;
    }

    void show() {
        shown = true;
    }
}
