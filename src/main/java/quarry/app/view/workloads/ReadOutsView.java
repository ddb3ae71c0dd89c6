package quarry.app.view.workloads;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import quarry.app.viewmodel.field.ReadOut;

/// Figures that follow from the inputs, side by side.
final class ReadOutsView extends TilePane {

    ReadOutsView(ObservableList<ReadOut> readOuts) {
        super(22, 8);
        setTileAlignment(Pos.CENTER_LEFT);
        setPrefColumns(3);
        getStyleClass().add("read-outs");
        readOuts.addListener((ListChangeListener<ReadOut>) _ -> fill(readOuts));
        fill(readOuts);
    }

    private void fill(ObservableList<ReadOut> readOuts) {
        getChildren().setAll(readOuts.stream().map(ReadOutsView::shown).toList());
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
