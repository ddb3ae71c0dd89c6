package quarry.launch.window;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;

/// Watches the JavaFX thread: a task that queues itself again and notes what ran between two of its turns. That is at
/// least the longest task, and no more than a few short ones added up.
final class ThreadWatch {

    private static final double MILLION = 1e6;

    private boolean on = true;
    private long clock;
    private long cpu;
    private Held longest = new Held(0, 0);

    /// In milliseconds.
    record Held(double clock, double cpu) {}

    private ThreadWatch() {}

    static ThreadWatch onThisThread() {
        ThreadWatch watch = new ThreadWatch();
        watch.mark();
        watch.again();
        return watch;
    }

    /// What held the thread longest since the start or the last call.
    Held longest() {
        CompletableFuture<Held> asked = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    asked.complete(longest);
                    longest = new Held(0, 0);
                    mark();
                });
        return asked.join();
    }

    void stop() {
        Platform.runLater(() -> on = false);
    }

    private void mark() {
        clock = System.nanoTime();
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void again() {
        Platform.runLater(
                () -> {
                    long clockBefore = clock;
                    long cpuBefore = cpu;
                    mark();
                    longest =
                            new Held(
                                    Math.max(longest.clock, (clock - clockBefore) / MILLION),
                                    Math.max(longest.cpu, (cpu - cpuBefore) / MILLION));
                    if (on) {
                        again();
                    }
                });
    }
}
