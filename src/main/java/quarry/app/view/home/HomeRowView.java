package quarry.app.view.home;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.viewmodel.home.HomeRow;
import quarry.report.text.Texts;

/// A line of the home window: a wide button that opens it; where the file is gone, one that takes it off the list.
final class HomeRowView extends HBox {

    private static final Texts WORDS = Texts.of(HomeRowView.class);

    /// Left and right of what stands in a row, as in the theme.
    private static final double PADDING = 10;

    /// @param id unique in the window
    HomeRowView(HomeRow row, String id, boolean removable) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("home-line");
        HBox content = content(row);
        Button open = new Button("", content);
        content.prefWidthProperty().bind(open.widthProperty().subtract(2 * PADDING));
        open.setId(id);
        open.getStyleClass().addAll("home-row", "flat");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setAccessibleRole(AccessibleRole.BUTTON);
        open.setAccessibleText(
                row.figure().isEmpty()
                        ? WORDS.get("row", row.name(), row.detail())
                        : WORDS.get("row-figure", row.name(), row.figure(), row.detail()));
        open.setTooltip(new Tooltip(open.getAccessibleText()));
        open.setDisable(!row.present());
        open.setOnAction(_ -> row.open().run());
        HBox.setHgrow(open, Priority.ALWAYS);
        getChildren().add(open);
        if (removable) {
            open.setOnKeyPressed(
                    event -> {
                        if (event.getCode() == KeyCode.DELETE) {
                            row.remove().run();
                            event.consume();
                        }
                    });
            getChildren().add(remove(row, id));
        }
    }

    private static Button remove(HomeRow row, String id) {
        Button remove = new Button(row.present() ? "" : WORDS.get("remove"));
        remove.setId(id + "-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText(WORDS.get("remove-of", row.name()));
        remove.setTooltip(new Tooltip(WORDS.get("remove")));
        remove.setOnAction(_ -> row.remove().run());
        if (row.present()) {
            remove.setGraphic(new FontIcon(Feather.X));
            remove.getStyleClass().addAll("button-icon", "flat");
        }
        return remove;
    }

    private static HBox content(HomeRow row) {
        Label name = new Label(row.name());
        name.getStyleClass().add("item-name");
        Label detail = new Label(row.detail());
        detail.getStyleClass().add("home-detail");
        detail.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox words = new VBox(1, name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(12, words);
        content.setAlignment(Pos.CENTER_LEFT);
        if (row.present() && !row.figure().isEmpty()) {
            Label figure = new Label(row.figure());
            figure.setMinWidth(USE_PREF_SIZE);
            content.getChildren().add(figure);
        }
        return content;
    }
}
