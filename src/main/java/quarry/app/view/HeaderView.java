package quarry.app.view;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.action.Actions;
import quarry.app.view.action.UserAction;
import quarry.app.viewmodel.document.FileViewModel;

/// The top line: which plan, what can be taken back, how old the rates are, and what leaves the window.
final class HeaderView extends HBox {

    private static final double NARROW = 900;

    /// Wide enough for the date alone.
    private static final double TWO_LINES = 160;

    private final Label title = new Label();

    /// @param rates which rates hold, and how old they are
    HeaderView(FileViewModel file, ObservableStringValue rates, Actions actions) {
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
        ratesAge.setWrapText(true);
        ratesAge.setTextAlignment(TextAlignment.CENTER);
        ratesAge.prefWidthProperty()
                .bind(widthProperty().map(width -> narrow(width) ? TWO_LINES : USE_COMPUTED_SIZE));
        ratesAge.textProperty().bind(rates);
        MenuButton export =
                actions.menuButton(
                        UserAction.Menu.EXPORT,
                        UserAction.EXPORT_WORKBOOK,
                        UserAction.EXPORT_PDF,
                        UserAction.EXPORT_PICTURE,
                        UserAction.EXPORT_TABLES);
        export.setGraphic(new FontIcon(Feather.DOWNLOAD));
        export.getStyleClass().add(Styles.ACCENT);
        export.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        title,
                        between,
                        actions.iconButton(UserAction.UNDO),
                        actions.iconButton(UserAction.REDO),
                        new Separator(Orientation.VERTICAL),
                        ratesAge,
                        new Separator(Orientation.VERTICAL),
                        actions.iconButton(UserAction.TOGGLE_WHY),
                        actions.iconButton(UserAction.SWITCH_THEME),
                        export);
    }

    private static boolean narrow(Number width) {
        return width.doubleValue() > 0 && width.doubleValue() < NARROW;
    }

    Label title() {
        return title;
    }
}
