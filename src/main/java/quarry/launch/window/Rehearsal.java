package quarry.launch.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import quarry.app.view.part.Dismantling;
import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.rates.RateCard;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Makes all screens of the sample plan once, for nobody, while the user looks at the first window: what is loaded
/// and compiled by then does not hold the JavaFX thread when a screen is opened. Nodes are made in the background, as
/// JavaFX allows for what no window shows; styles and skins on its thread, for a few milliseconds at a time.
final class Rehearsal {

    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PAUSE_MILLIS = 25;
    private static final double WIDTH = 420;
    private static final double HEIGHT = 160;

    private final RateCard card;
    private final Executor thread;
    private final Executor later;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /// @param thread JavaFX's
    Rehearsal(RateCard card, Executor thread) {
        this.card = card;
        this.thread = thread;
        this.later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, thread);
    }

    /// @return ends when all is made
    CompletableFuture<Void> start(Executor background) {
        background.execute(
                () -> {
                    Queue<Node> parts = parts();
                    thread.execute(() -> show(new StackPane(), parts));
                });
        return ended;
    }

    /// The commonest kinds first, as what is rare is made of them.
    private Queue<Node> parts() {
        Screens.Shot shot =
                new Screens(card, Sample.plan()).shot("rehearsal", Theme.LIGHT, Rehearsal::visit);
        var parts = Dismantling.of(shot.view());
        Map<Class<?>, Long> kinds =
                parts.stream()
                        .collect(Collectors.groupingBy(Node::getClass, Collectors.counting()));
        Comparator<Node> common =
                Comparator.comparing(part -> -kinds.getOrDefault(part.getClass(), 0L));
        return parts.stream().sorted(common).collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static void visit(WorkbenchViewModel workbench) {
        for (Subject subject : Subject.values()) {
            workbench.selection().show(subject);
        }
        workbench.rates().override(workbench.rates().pageProperty().get().rows().getFirst(), "1");
        workbench.document().undo();
    }

    private void show(StackPane place, Queue<Node> parts) {
        if (place.getScene() == null) {
            place.setPrefSize(WIDTH, HEIGHT);
            var _ = new Scene(place);
        }
        long end = System.nanoTime() + SLICE_NANOS;
        while (!parts.isEmpty() && System.nanoTime() < end) {
            place.getChildren().setAll(parts.remove());
            place.applyCss();
            place.layout();
        }
        if (parts.isEmpty()) {
            ended.complete(null);
        } else {
            later.execute(() -> show(place, parts));
        }
    }
}
