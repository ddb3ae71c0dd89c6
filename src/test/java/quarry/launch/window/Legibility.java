package quarry.launch.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what cannot be read on a screen: texts cut off, controls over each other, controls without a name.
final class Legibility {

    private static final List<String> CUT = List.of("...", "…");

    /// Style classes of cells that are never cut.
    private static final List<String> WHOLE = List.of("align-right", "amount-cell", "unit-cell");

    /// A place left open, an apostrophe twice, or one of several.
    private static final Pattern UNMEANT =
            Pattern.compile(
                    "\\{|''|\\bnull\\b|(?<![0-9.,-])1"
                            + " (months|scenarios|workloads|units|others|rates|offers"
                            + "|days|purchases|requests|tokens|pages|notes|errors)\\b");

    private final String screen;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Legibility(String screen) {
        this.screen = screen;
    }

    static List<String> faults(String screen, Parent root) {
        var legibility = new Legibility(screen);
        legibility.look(root);
        return legibility.faults;
    }

    private void look(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            cutOff(labeled);
            brokenWord(labeled);
        }
        if (node instanceof Control control
                && control.getId() != null
                && !(control.getParent() instanceof ComboBoxBase<?>)) {
            if (!ids.add(control.getId())) {
                fault("two nodes have the id " + control.getId());
            }
        }
        meant(node);
        named(node);
        if (node instanceof HBox || node instanceof VBox || node instanceof BorderPane) {
            overlap((Parent) node);
            outside((Parent) node);
        }
        boolean popup = node instanceof ListView<?> && node.getParent() instanceof ComboBoxBase<?>;
        if (node instanceof Parent parent && !popup) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private void meant(Node node) {
        Stream.of(
                        node instanceof Labeled labeled ? labeled.getText() : null,
                        node instanceof Text text ? text.getText() : null,
                        node instanceof Control control && control.getTooltip() != null
                                ? control.getTooltip().getText()
                                : null,
                        node.getAccessibleText())
                .filter(Objects::nonNull)
                .distinct()
                .filter(text -> UNMEANT.matcher(text).find())
                .forEach(text -> fault("“" + text + "” is not meant so"));
    }

    private void cutOff(Labeled labeled) {
        String wanted = labeled.getText();
        if (wanted == null || wanted.isEmpty() || labeled.getWidth() == 0) {
            return;
        }
        texts(labeled)
                .filter(text -> !text.getText().isEmpty() && !text.getText().equals(wanted))
                .filter(text -> CUT.stream().anyMatch(text.getText()::endsWith))
                .filter(_ -> !toldInCell(labeled, wanted))
                .forEach(text -> fault("“" + wanted + "” is cut off to “" + text.getText() + "”"));
    }

    /// In a table a text may be cut where the cell's tooltip has all of it, unless it is a figure or a unit.
    private static boolean toldInCell(Labeled labeled, String wanted) {
        for (Node node = labeled; node != null; node = node.getParent()) {
            if (node instanceof TableCell<?, ?> cell) {
                Tooltip tooltip = cell.getTooltip();
                return tooltip != null
                        && tooltip.getText().contains(wanted)
                        && WHOLE.stream().noneMatch(cell.getStyleClass()::contains);
            }
        }
        return false;
    }

    /// A text that wraps breaks a word that is wider than itself.
    private void brokenWord(Labeled labeled) {
        if (labeled.isWrapText() && labeled.getWidth() > 0 && labeled.getText() != null) {
            double room =
                    labeled.getWidth()
                            - labeled.getInsets().getLeft()
                            - labeled.getInsets().getRight();
            Stream.of(labeled.getText().split("[ \\n-]"))
                    .filter(word -> width(word, labeled) > room + 1)
                    .forEach(word -> fault("“" + word + "” is broken in “" + labeled + "”"));
        }
    }

    private static double width(String word, Labeled labeled) {
        Text measured = new Text(word);
        measured.setFont(labeled.getFont());
        return measured.getLayoutBounds().getWidth();
    }

    private static Stream<Text> texts(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast);
    }

    private void named(Node node) {
        boolean named =
                switch (node) {
                    case TextInputControl text -> said(text) || text.getParent() instanceof Control;
                    case ComboBoxBase<?> combo ->
                            said(combo) || combo.getParent() instanceof ComboBoxBase<?>;
                    case ListView<?> list ->
                            said(list) || list.getParent() instanceof ComboBoxBase<?>;
                    case TableView<?> table -> said(table);
                    case ButtonBase button ->
                            said(button)
                                    || !button.getText().isEmpty()
                                    || !button.isFocusTraversable();
                    default -> true;
                };
        if (!named) {
            fault(node + " has no accessible name");
        }
    }

    private static boolean said(Node node) {
        return node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    }

    private void overlap(Parent parent) {
        List<Node> shown =
                parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .filter(Node::isManaged)
                        .toList();
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                if (overlap(shown.get(i), shown.get(j))) {
                    fault(shown.get(i) + " and " + shown.get(j) + " overlap");
                }
            }
        }
    }

    private static boolean overlap(Node a, Node b) {
        Bounds first = laidOut(a);
        Bounds second = laidOut(b);
        return first.getMinX() + 1 < second.getMaxX()
                && second.getMinX() + 1 < first.getMaxX()
                && first.getMinY() + 1 < second.getMaxY()
                && second.getMinY() + 1 < first.getMaxY();
    }

    private void outside(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            Bounds bounds = laidOut(child);
            if (child.isVisible()
                    && child.isManaged()
                    && (bounds.getMaxX() > parent.getLayoutBounds().getWidth() + 1
                            || bounds.getMaxY() > parent.getLayoutBounds().getHeight() + 1)) {
                fault(child + " reaches out of " + parent);
            }
        }
    }

    private static Bounds laidOut(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private void fault(String what) {
        faults.add(screen + ": " + what);
    }
}
