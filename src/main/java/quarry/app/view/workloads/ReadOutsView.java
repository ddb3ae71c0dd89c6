package quarry.app.view.workloads;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import quarry.app.view.list.Mirror;
import quarry.app.viewmodel.field.ReadOut;

/// Figures that follow from the inputs, side by side.
final class ReadOutsView extends TilePane {

    ReadOutsView(ObservableList<ReadOut> readOuts) {
        super(22, 8);
        setTileAlignment(Pos.CENTER_LEFT);
        setPrefColumns(3);
        getStyleClass().add("read-outs");
        Mirror.show(readOuts, getChildren(), ReadOutsView::shown);
    }

    private static VBox shown(ReadOut readOut) {
        Label name = new Label(readOut.label());
        name.getStyleClass().add("caption");
        name.setMinWidth(USE_PREF_SIZE);
        Label value = new Label(readOut.value());
        value.getStyleClass().add("read-out-value");
        value.setMinWidth(USE_PREF_SIZE);
        value.setTooltip(new Tooltip(readOut.exact()));
        value.setAccessibleText(readOut.label() + ": " + readOut.exact());
        return new VBox(name, value);
    }
}
