package quarry.app.view;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The panes of a window, for going from one to the next with a key.
final class Panes {

    private final List<Supplier<@Nullable Node>> panes;

    /// @param panes in reading order; null where one is folded away
    Panes(List<Supplier<@Nullable Node>> panes) {
        this.panes = List.copyOf(panes);
    }

    /// Gives the focus to the first control of the next pane that has one.
    ///
    /// @param step 1 for the next, -1 for the one before
    void go(int step) {
        List<Node> shown = panes.stream().map(Supplier::get).flatMap(Panes::there).toList();
        int from = shown.indexOf(shown.stream().filter(Panes::hasFocus).findFirst().orElse(null));
        int start = from < 0 && step < 0 ? 0 : from;
        for (int i = 1; i <= shown.size(); i++) {
            Node first = first(shown.get(Math.floorMod(start + i * step, shown.size())));
            if (first != null) {
                first.requestFocus();
                return;
            }
        }
    }

    private static Stream<Node> there(@Nullable Node pane) {
        return Stream.ofNullable(pane);
    }

    private static boolean hasFocus(Node pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        return Stream.<@Nullable Node>iterate(owner, Objects::nonNull, Node::getParent)
                .anyMatch(node -> node == pane);
    }

    private static @Nullable Node first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node first = first(child);
                if (first != null) {
                    return first;
                }
            }
        }
        return null;
    }
}
