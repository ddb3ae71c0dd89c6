package quarry.app.view.list;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.list.Row;

import java.util.function.Function;

/// A list cell that follows its row while it shows it, and no longer.
final class RowCell<C> extends ListCell<Row<C>> {

    private final Content<C> content;
    private final Tooltip whole = new Tooltip();
    private Subscription following = Subscription.EMPTY;

    /// What stands in the cell.
    ///
    /// @param <C> what it shows
    interface Content<C> {

        Node node();

        /// @return the whole row in words
        String show(C now);

        static <C> Content<C> of(Node node, Function<C, String> show) {
            return new Content<>() {
                @Override
                public Node node() {
                    return node;
                }

                @Override
                public String show(C now) {
                    return show.apply(now);
                }
            };
        }
    }

    RowCell(Content<C> content) {
        this.content = content;
        setPrefWidth(0);
        whole.setWrapText(true);
        whole.setMaxWidth(420);
    }

    /// Names can be cut off and amounts are short, so the tooltip has them whole.
    private void say(String words) {
        whole.setText(words);
        setAccessibleText(words);
    }

    @Override
    protected void updateItem(@Nullable Row<C> row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        following = row.contentProperty().subscribe(now -> say(content.show(now)));
        setTooltip(whole);
        setGraphic(content.node());
    }
}
