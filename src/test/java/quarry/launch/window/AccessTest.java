package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.action.UserAction;
import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.selection.Subject;
import quarry.store.card.BundledCard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Every screen without eyes and without a mouse: what takes the focus has a name, ids are unique, buttons tell their
/// shortcut.
@ExtendWith(ApplicationExtension.class)
class AccessTest {

    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Set<Node> labelled = new HashSet<>();
    private String screen = "";

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void everyActionHasAShortcut() {
        assertEquals(
                List.of(),
                Arrays.stream(UserAction.values()).filter(a -> a.shortcut() == null).toList());
    }

    @Test
    void everyControlHasANameAndEveryButtonTellsItsShortcut(FxRobot robot) throws Exception {
        var screens = new Screens(BundledCard.read(), Sample.plan());
        robot.interact(
                () -> {
                    for (Screens.Shot shot : screens.all(Theme.LIGHT)) {
                        shot.picture(1280, 800, Theme.LIGHT);
                        screen = shot.name();
                        labelled =
                                shot.view().lookupAll(".label").stream()
                                        .filter(Label.class::isInstance)
                                        .map(node -> ((Label) node).getLabelFor())
                                        .collect(Collectors.toSet());
                        walk(shot.view());
                        unique(shot.view());
                        assertTrue(ids.contains("screens"), "nothing was looked at");
                        ids.clear();
                    }
                });
        assertEquals(List.of(), faults);
    }

    @Test
    void noTwoNodesOfAWindowHaveTheSameIdHoweverManyScreensWereOpened(FxRobot robot)
            throws Exception {
        var screens = new Screens(BundledCard.read(), Sample.plan());
        robot.interact(
                () -> {
                    Screens.Shot all =
                            screens.shot(
                                    "all",
                                    Theme.LIGHT,
                                    w -> {
                                        for (Subject subject : Subject.values()) {
                                            w.selection().show(subject);
                                        }
                                        w.selection().showComparison();
                                    });
                    all.picture(1280, 800, Theme.LIGHT);
                    screen = all.name();
                    unique(all.view());
                    assertTrue(ids.containsAll(Set.of("screens", "deployments", "workload-name")));
                });
        assertEquals(List.of(), faults);
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !named(node)) {
            fault(node, "takes the focus but has no accessible text");
        }
        if (node instanceof Button button) {
            shortcut(button);
        }
        parts(node).forEach(this::walk);
    }

    /// The parts of a field are the toolkit's.
    private static List<Node> parts(Node node) {
        boolean whole = node instanceof ComboBoxBase<?> || node instanceof TextInputControl;
        return node instanceof Parent parent && !whole
                ? parent.getChildrenUnmodifiable()
                : List.of();
    }

    /// Hidden tabs and panes too.
    private void unique(Node node) {
        if (node.getId() != null && !(node instanceof VirtualFlow<?>) && !ids.add(node.getId())) {
            fault(node, "has an id that another node has");
        }
        parts(node).forEach(this::unique);
    }

    private boolean named(Node node) {
        String said = node.getAccessibleText();
        boolean text =
                node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
        return text || labelled.contains(node) || said != null && !said.isBlank();
    }

    private void shortcut(Button button) {
        for (UserAction action : UserAction.values()) {
            String id = "button-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
            KeyCombination keys = action.shortcut();
            if (id.equals(button.getId())
                    && keys != null
                    && !button.getTooltip().getText().contains(keys.getDisplayText())) {
                fault(button, "has a tooltip without its shortcut");
            }
        }
    }

    private void fault(Node node, String what) {
        faults.add(screen + ": " + node + " " + what);
    }
}
