package quarry.app.view.action;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// All shortcuts, by menu.
public final class ShortcutsView extends VBox {

    private static final Texts WORDS = Texts.of(ShortcutsView.class);
    private static final int COLUMNS = 2;

    private record Shown(String what, String keys) {}

    public ShortcutsView() {
        super(6);
        getStyleClass().add("popover-form");
        setId("shortcuts");
        GridPane grid = new GridPane(28, 3);
        List<Shown> all = new ArrayList<>();
        for (UserAction action : UserAction.values()) {
            KeyCombination keys = action.shortcut();
            if (keys != null) {
                all.add(
                        new Shown(
                                WORDS.get("shortcut-of", action.menu().label(), action.label()),
                                keys.getDisplayText()));
            }
        }
        all.add(new Shown(WORDS.get("list-open"), "Enter"));
        all.add(new Shown(WORDS.get("list-delete"), "Delete"));
        all.add(new Shown(WORDS.get("close-last"), "Esc"));
        int rows = (all.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < all.size(); i++) {
            add(grid, i / rows * 2, i % rows, all.get(i));
        }
        getChildren().add(grid);
    }

    private static void add(GridPane grid, int column, int row, Shown what) {
        Label label = new Label(what.what());
        Label shown = new Label(what.keys());
        shown.getStyleClass().add("item-name");
        GridPane.setHalignment(shown, HPos.RIGHT);
        label.setMinWidth(USE_PREF_SIZE);
        shown.setMinWidth(USE_PREF_SIZE);
        grid.add(label, column, row);
        grid.add(shown, column + 1, row);
    }
}
