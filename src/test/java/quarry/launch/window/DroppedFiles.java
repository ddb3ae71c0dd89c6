package quarry.launch.window;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Files on their way from another program, which the headless screen knows nothing of: the events are JavaFX's own,
/// what hangs on the pointer is the test's.
final class DroppedFiles {

    private DroppedFiles() {}

    static DragEvent over(Node target, Path file) {
        return event(DragEvent.DRAG_OVER, target, file);
    }

    static DragEvent dropped(Node target, Path file) {
        return event(DragEvent.DRAG_DROPPED, target, file);
    }

    private static DragEvent event(EventType<DragEvent> type, Node target, Path file) {
        return new DragEvent(
                null, target, type, board(file), 0, 0, 0, 0, TransferMode.COPY, null, target, null);
    }

    private static Dragboard board(Path file) {
        try {
            Constructor<?> constructor = Dragboard.class.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Class<?> peer = constructor.getParameterTypes()[0];
            return (Dragboard)
                    constructor.newInstance(
                            Proxy.newProxyInstance(
                                    peer.getClassLoader(),
                                    new Class<?>[] {peer},
                                    (_, method, arguments) -> answer(method, arguments, file)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object answer(
            Method method, Object @Nullable [] arguments, Path file) {
        boolean files = arguments != null && arguments[0] == DataFormat.FILES;
        return switch (method.getName()) {
            case "hasContent" -> files;
            case "getContent" -> files ? List.of(file.toFile()) : null;
            case "getTransferModes" -> Set.of(TransferMode.COPY);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }
}
