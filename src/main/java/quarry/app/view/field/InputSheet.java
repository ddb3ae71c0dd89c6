package quarry.app.view.field;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import org.controlsfx.control.PropertySheet;

import java.util.List;
import java.util.stream.Stream;

/// Inputs of one category as a property sheet, as high as its rows. An input that does not apply has no row.
public final class InputSheet extends PropertySheet {

    /// What labels and gaps take.
    private static final double LABELS = 172;

    private static final double LEAST_INPUT = 150;

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
        DoubleBinding rest = Bindings.createDoubleBinding(this::inputWidth, widthProperty());
        for (SheetItem item : all) {
            item.editor().prefWidthProperty().bind(rest);
            item.editor().visibleProperty().subscribe(_ -> fill());
        }
    }

    /// A row is as high as its input is in its preferred width, so that is the width it will have.
    private double inputWidth() {
        return Math.max(LEAST_INPUT, getWidth() - LABELS);
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
