package quarry.app.view.status;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import quarry.app.view.action.Actions;
import quarry.app.view.action.UserAction;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.status.StatusViewModel;

/// Over every screen while the plan has errors: that its figures cannot be relied on, and why.
public final class ErrorsBanner extends HBox {

    public ErrorsBanner(StatusViewModel status, Actions actions) {
        super(10);
        setId("errors");
        getStyleClass().addAll("banner", "errors-banner");
        setAlignment(Pos.CENTER_LEFT);
        Label text = new Label();
        text.setId("errors-text");
        text.textProperty().bind(status.errorsProperty());
        Wrapping.wrap(text);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button all = actions.textButton(UserAction.SHOW_PROBLEMS);
        all.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(text, all);
        visibleProperty().bind(status.errorsProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
