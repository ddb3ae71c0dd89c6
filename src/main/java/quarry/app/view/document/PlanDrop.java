package quarry.app.view.document;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Plan files dropped on a window open.
public final class PlanDrop {

    private static final String ENDING = ".plan.json";

    private PlanDrop() {}

    public static void on(Node target, Consumer<Path> open) {
        target.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (!plans(event).isEmpty()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        target.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    List<Path> plans = plans(event);
                    plans.forEach(open);
                    event.setDropCompleted(!plans.isEmpty());
                    event.consume();
                });
    }

    private static List<Path> plans(DragEvent event) {
        return event.getDragboard().hasFiles() ? plans(event.getDragboard().getFiles()) : List.of();
    }

    static List<Path> plans(List<File> files) {
        return files.stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(ENDING))
                .map(File::toPath)
                .toList();
    }
}
