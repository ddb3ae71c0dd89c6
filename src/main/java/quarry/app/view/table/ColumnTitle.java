package quarry.app.view.table;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import quarry.app.viewmodel.compare.CompareColumn;
import quarry.app.viewmodel.compare.Standing;
import quarry.report.text.Texts;

/// The heading of a scenario: its name, and above it whether it is the base, the cheapest or the dearest.
final class ColumnTitle extends VBox {

    private final Texts words = Texts.of(ColumnTitle.class);
    private final CompareColumn column;
    private final Label name;
    private final ContextMenu menu = new ContextMenu();

    ColumnTitle(CompareColumn column, Label name) {
        super(name);
        this.column = column;
        this.name = name;
        getStyleClass().add("column-title");
        setAlignment(Pos.BOTTOM_RIGHT);
        FlowPane marks = new FlowPane(4, 0);
        marks.setAlignment(Pos.CENTER_RIGHT);
        if (column.base()) {
            marks.getChildren().add(mark(words.get("base"), "base-mark"));
        }
        if (column.standing() != Standing.NONE) {
            String style =
                    column.standing() == Standing.CHEAPEST ? "cheapest-mark" : "dearest-mark";
            marks.getChildren().add(mark(column.standing().label(), style));
        }
        marks.prefWrapLengthProperty().bind(widthProperty());
        if (!marks.getChildren().isEmpty()) {
            getChildren().addFirst(marks);
        }
    }

    private static Label mark(String text, String styleClass) {
        Label mark = new Label(text);
        mark.getStyleClass().addAll("column-mark", styleClass);
        mark.setMinWidth(USE_PREF_SIZE);
        return mark;
    }

    void fixSize(ObservableValue<Number> width, ObservableValue<Number> height) {
        minWidthProperty().bind(width);
        prefWidthProperty().bind(width);
        maxWidthProperty().bind(width);
        minHeightProperty().bind(height);
        prefHeightProperty().bind(height);
        maxHeightProperty().bind(height);
    }

    /// Lets a click on the name, or the column's menu, make this scenario the base.
    void offer(Runnable makeBase) {
        name.setCursor(Cursor.HAND);
        name.setTooltip(new Tooltip(column.name() + "\n" + words.get("base.click")));
        name.setAccessibleHelp(words.get("base.click"));
        name.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        makeBase.run();
                    }
                });
        MenuItem item = new MenuItem(words.get("base.make"));
        item.setOnAction(_ -> makeBase.run());
        menu.getItems().setAll(item);
    }

    ContextMenu menu() {
        return menu;
    }
}
