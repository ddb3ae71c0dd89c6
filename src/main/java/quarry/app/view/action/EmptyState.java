package quarry.app.view.action;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import quarry.app.view.text.Wrapping;

import java.util.List;

/// Says what to do first where there is nothing to show, with the buttons for it.
public final class EmptyState extends VBox {

    private final Label text = new Label();

    /// @param screen names the screen it is on, for ids that no other screen has
    /// @param offered the first one is the usual one
    public EmptyState(String screen, Actions actions, UserAction... offered) {
        super(16);
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
        text.getStyleClass().add("answer");
        Wrapping.wrap(text);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setMaxWidth(520);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER);
        for (UserAction action : List.of(offered)) {
            Button button = actions.textButton(action);
            button.setId("empty-" + screen + "-" + button.getId());
            buttons.getChildren().add(button);
        }
        buttons.getChildren().getFirst().getStyleClass().add(Styles.ACCENT);
        getChildren().addAll(text, buttons);
        visibleProperty().subscribe(this::setManaged);
    }

    public void say(String what) {
        text.setText(what);
    }
}
