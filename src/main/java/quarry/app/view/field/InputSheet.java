package quarry.app.view.field;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import org.controlsfx.control.PropertySheet;

import java.util.List;
import java.util.stream.Stream;

/// Inputs of one category as a property sheet, as high as its rows. An input that does not apply has no row.
public final class InputSheet extends PropertySheet {

    private final List<SheetItem> all;

    /// @param inputs rows of a form, or picks
    public InputSheet(String id, String name, Region... inputs) {
        all = Stream.of(inputs).map(SheetItem::of).toList();
        setId(id);
        setAccessibleText(name);
        setFocusTraversable(false);
        setModeSwitcherVisible(false);
        setSearchBoxVisible(false);
        setMinHeight(USE_PREF_SIZE);
        setPropertyEditorFactory(item -> (SheetItem) item);
        all.forEach(item -> item.editor().visibleProperty().subscribe(_ -> fill()));
    }

    /// The sheet makes all its rows anew, so the focus is put back to where it was.
    private void fill() {
        List<SheetItem> now = all.stream().filter(item -> item.editor().isVisible()).toList();
        if (!now.equals(getItems())) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            getItems().setAll(now);
            if (focused != null && focused.getScene() != null) {
                focused.requestFocus();
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The sheet's own scroll pane does not know how high texts are that wrap.
    @Override
    protected double computePrefHeight(double width) {
        return lookup(".scroll-pane") instanceof ScrollPane pane && pane.getContent() != null
                ? pane.getContent().prefHeight(width)
                : super.computePrefHeight(width);
    }
}
