package quarry.app.view.filter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A cell of one or two lines. What is too long for the column ends in an ellipsis; the tooltip has all of it.
public final class WideCell<R> extends TableCell<R, R> {

    private final Function<R, String> first;
    private final Function<R, String> second;
    private final Function<R, String> tip;
    private final Label main = line();
    private final Label below = line();
    private final VBox lines = new VBox(main, below);
    private final Tooltip tooltip = new Tooltip();

    /// @param tip what the tooltip says beside the lines; may give an empty text
    public WideCell(
            Function<R, String> first,
            Function<R, String> second,
            Function<R, String> tip,
            boolean figure) {
        this.first = first;
        this.second = second;
        this.tip = tip;
        below.getStyleClass().add("cell-below");
        below.managedProperty().bind(below.textProperty().isNotEmpty());
        lines.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
    }

    private static Label line() {
        Label label = new Label();
        label.setEllipsisString("…");
        return label;
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        main.setText(first.apply(row));
        below.setText(second.apply(row));
        String more = tip.apply(row);
        String all =
                main.getText()
                        + (below.getText().isEmpty() ? "" : "\n" + below.getText())
                        + (more.isEmpty() ? "" : "\n" + more);
        tooltip.setText(all);
        setTooltip(all.isBlank() ? null : tooltip);
        setAccessibleText(all.replace("\n", ", "));
        setGraphic(lines);
    }
}
