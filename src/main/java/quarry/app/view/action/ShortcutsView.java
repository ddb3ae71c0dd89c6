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
                Label label = new Label(action.menu().label() + ": " + action.label());
                Label shown = new Label(keys.getDisplayText());
                shown.getStyleClass().add("item-name");
                GridPane.setHalignment(shown, HPos.RIGHT);
                label.setMinWidth(USE_PREF_SIZE);
                shown.setMinWidth(USE_PREF_SIZE);
                grid.addRow(row++, label, shown);
            }
        }
        Label escape = new Label("Esc");
        escape.getStyleClass().add("item-name");
        GridPane.setHalignment(escape, HPos.RIGHT);
        grid.addRow(row, new Label("Close what opened last"), escape);
        getChildren().add(grid);
    }
}
