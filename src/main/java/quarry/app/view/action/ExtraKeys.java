package quarry.app.view.action;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Map;

/// Second shortcuts of actions: Windows' own for redo, and the keys where keyboards have plus and minus.
public final class ExtraKeys {

    private static final Map<KeyCombination, UserAction> KEYS =
            Map.of(
                    KeyCombination.valueOf("Shortcut+Y"), UserAction.REDO,
                    KeyCombination.valueOf("Shortcut+Equals"), UserAction.ZOOM_IN,
                    KeyCombination.valueOf("Shortcut+Shift+Equals"), UserAction.ZOOM_IN,
                    KeyCombination.valueOf("Shortcut+Add"), UserAction.ZOOM_IN,
                    KeyCombination.valueOf("Shortcut+Subtract"), UserAction.ZOOM_OUT,
                    KeyCombination.valueOf("Shortcut+Numpad 0"), UserAction.ZOOM_USUAL);

    private ExtraKeys() {}

    /// Before any control of the window takes them.
    public static void on(Node root, Actions actions) {
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event ->
                        KEYS.forEach(
                                (keys, action) -> {
                                    if (keys.match(event) && actions.handles(action)) {
                                        actions.run(action);
                                        event.consume();
                                    }
                                }));
    }
}
