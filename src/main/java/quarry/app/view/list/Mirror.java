package quarry.app.view.list;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.List;
import java.util.function.Function;

/// Keeps a node for each entry of a list; an entry that changes makes one new node, not all of them.
public final class Mirror {

    private Mirror() {}

    public static <T> void show(
            ObservableList<T> entries, ObservableList<Node> nodes, Function<T, Node> node) {
        nodes.setAll(nodes(entries, node));
        entries.addListener(
                (ListChangeListener<T>)
                        change -> {
                            while (change.next()) {
                                int from = change.getFrom();
                                nodes.remove(from, from + change.getRemovedSize());
                                nodes.addAll(from, nodes(change.getAddedSubList(), node));
                            }
                        });
    }

    private static <T> List<Node> nodes(List<? extends T> entries, Function<T, Node> node) {
        return entries.stream().map(node).toList();
    }
}
