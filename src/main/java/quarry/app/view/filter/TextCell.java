package quarry.app.view.filter;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A cell of one line. What is too long for the column ends in an ellipsis; the tooltip has all of it.
public final class TextCell<R> extends TableCell<R, R> {

    private final Function<R, String> text;
    private final Function<R, String> tip;
    private final Tooltip tooltip = new Tooltip();

    /// @param tip what the tooltip says beside the text; may give an empty one
    public TextCell(Function<R, String> text, Function<R, String> tip) {
        this.text = text;
        this.tip = tip;
        setEllipsisString("…");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String shown = text.apply(row);
        String more = tip.apply(row);
        setText(shown);
        setAccessibleText(more.isEmpty() ? shown : shown + ", " + more);
        tooltip.setText(more.isEmpty() ? shown : shown + "\n" + more);
        setTooltip(shown.isEmpty() && more.isEmpty() ? null : tooltip);
    }
}
