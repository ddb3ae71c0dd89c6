package quarry.app.view.part;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/// Fills parts of a screen one after another, each with its style and layout, for some milliseconds at a time and
/// whatever the user does in between, so that making a screen does not hold the JavaFX thread. What is not in a
/// window, as for a picture, is filled at once.
public final class InTurn {

    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(12);

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean due;

    private InTurn() {}

    /// Adds each of the parts in a turn of its own.
    public static void add(Pane place, Node... parts) {
        for (Node part : parts) {
            fill(place, () -> place.getChildren().add(part));
        }
    }

    /// Fills a place once it is in a scene.
    public static void fill(Parent place, Runnable parts) {
        Scene scene = place.getScene();
        if (scene == null) {
            place.sceneProperty().addListener(new Arrival(place, parts));
        } else {
            fill(scene, place, parts);
        }
    }

    /// Whether parts are still to be filled.
    public static boolean pending(Scene scene) {
        return scene.hasProperties()
                && scene.getProperties().get(InTurn.class) instanceof InTurn turns
                && turns.due;
    }

    private static void fill(Scene scene, Parent place, Runnable parts) {
        if (Platform.isFxApplicationThread() && scene.getWindow() != null) {
            of(scene)
                    .queue(
                            () -> {
                                if (onShow(scene)) {
                                    parts.run();
                                    place.applyCss();
                                    if (place.getLayoutBounds().getWidth() > 0) {
                                        place.layout();
                                    }
                                }
                            });
        } else {
            parts.run();
        }
    }

    /// Nobody waits for what a closed window is still to be filled with.
    private static boolean onShow(Scene scene) {
        Window window = scene.getWindow();
        return window != null && window.isShowing();
    }

    private static InTurn of(Scene scene) {
        return (InTurn) scene.getProperties().computeIfAbsent(InTurn.class, _ -> new InTurn());
    }

    private void queue(Runnable turn) {
        waiting.add(turn);
        if (!due) {
            due = true;
            Platform.runLater(this::next);
        }
    }

    private void next() {
        long end = System.nanoTime() + SLICE_NANOS;
        try {
            do {
                waiting.remove().run();
            } while (!waiting.isEmpty() && System.nanoTime() < end);
        } finally {
            due = !waiting.isEmpty();
            if (due) {
                Platform.runLater(this::next);
            }
        }
    }

    private record Arrival(Parent place, Runnable parts) implements ChangeListener<Scene> {

        @Override
        public void changed(
                ObservableValue<? extends Scene> observed, @Nullable Scene from, Scene scene) {
            observed.removeListener(this);
            fill(scene, place, parts);
        }
    }
}
