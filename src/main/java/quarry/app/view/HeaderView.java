package quarry.app.view;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import quarry.app.view.action.Actions;
import quarry.app.view.action.UserAction;
import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.FileViewModel;

/// The top line: which plan, what can be taken back, how old the rates are, and what leaves the window.
final class HeaderView extends HBox {

    private final Label title = new Label();

    /// @param rates which rates hold, and how old they are
    HeaderView(
            FileViewModel file,
            DocumentViewModel document,
            ObservableStringValue rates,
            Actions actions) {
        getStyleClass().add("app-header");
        title.setId("plan-title");
        title.getStyleClass().add("plan-title");
        title.textProperty().bind(file.titleProperty());
        title.setMinWidth(80);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(file.titleProperty());
        title.setTooltip(whole);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label ratesAge = new Label();
        ratesAge.setId("rates-age");
        ratesAge.getStyleClass().add("rates-age");
        ratesAge.setMinWidth(USE_PREF_SIZE);
        ratesAge.textProperty().bind(rates);
        Button export = actions.textButton(UserAction.EXPORT_WORKBOOK);
        export.getStyleClass().add(Styles.ACCENT);
        export.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        title,
                        between,
                        named(actions, UserAction.UNDO, document.undoNameProperty()),
                        named(actions, UserAction.REDO, document.redoNameProperty()),
                        new Separator(Orientation.VERTICAL),
                        ratesAge,
                        new Separator(Orientation.VERTICAL),
                        actions.iconButton(UserAction.TOGGLE_WHY),
                        actions.iconButton(UserAction.SWITCH_THEME),
                        export);
    }

    Label title() {
        return title;
    }

    /// A button whose tooltip names the edit in question.
    private static Button named(Actions actions, UserAction action, ObservableStringValue edit) {
        Button button = actions.iconButton(action);
        button.getTooltip()
                .textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        edit.get().isEmpty()
                                                ? action.hint()
                                                : action.hint() + ": " + edit.get(),
                                edit));
        return button;
    }
}
