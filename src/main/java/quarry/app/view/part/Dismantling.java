package quarry.app.view.part;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.chart.Chart;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Takes screens that nobody looks at apart.
public final class Dismantling {

    private final List<Node> found = new ArrayList<>();
    private final Deque<Parent> inside = new ArrayDeque<>();

    private Dismantling() {}

    /// The controls and charts of a whole without their skins, each on its own; also those in tabs and scroll panes.
    public static List<Node> of(Parent whole) {
        Dismantling dismantling = new Dismantling();
        dismantling.inside.push(whole);
        while (!dismantling.inside.isEmpty()) {
            Parent next = dismantling.inside.pop();
            var _ = new Scene(next);
            dismantling.find(next);
        }
        return dismantling.found.stream().filter(Dismantling::takenOut).toList();
    }

    private void find(Node node) {
        switch (node) {
            case ScrollPane scroll -> {
                open(scroll.getContent());
                scroll.setContent(null);
            }
            case TabPane tabs -> {
                for (Tab tab : tabs.getTabs()) {
                    open(tab.getContent());
                    tab.setContent(null);
                }
            }
            default -> {}
        }
        if (node instanceof Control || node instanceof Chart) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::find);
        }
    }

    private void open(@Nullable Node content) {
        if (content != null) {
            inside.push(new StackPane(content));
        }
    }

    private static boolean takenOut(Node part) {
        return part.getParent() instanceof Pane pane && pane.getChildren().remove(part);
    }
}
