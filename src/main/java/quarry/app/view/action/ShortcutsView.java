package quarry.app.view.action;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// All shortcuts, by menu.
public final class ShortcutsView extends VBox {

    public ShortcutsView() {
        super(6);
        getStyleClass().add("popover-form");
        setId("shortcuts");
        GridPane grid = new GridPane(28, 3);
        int row = 0;
        for (UserAction action : UserAction.values()) {
            KeyCombination keys = action.shortcut();
            if (keys != null) {
                String what = action.menu().label() + ": " + action.label();
                add(grid, row++, what, keys.getDisplayText());
            }
        }
        add(grid, row++, "In a list: open", "Enter");
        add(grid, row++, "In a list: delete", "Delete");
        add(grid, row, "Close what opened last", "Esc");
        getChildren().add(grid);
    }

    private static void add(GridPane grid, int row, String what, String keys) {
        Label label = new Label(what);
        Label shown = new Label(keys);
        shown.getStyleClass().add("item-name");
        GridPane.setHalignment(shown, HPos.RIGHT);
        label.setMinWidth(USE_PREF_SIZE);
        shown.setMinWidth(USE_PREF_SIZE);
        grid.addRow(row, label, shown);
    }
}
