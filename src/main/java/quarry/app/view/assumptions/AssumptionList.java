package quarry.app.view.assumptions;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.list.RowList;
import quarry.app.view.list.SideHeading;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.assumptions.AssumptionLine;
import quarry.app.viewmodel.assumptions.AssumptionsViewModel;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.report.text.Texts;

/// The entries of one kind, with a button that adds another.
final class AssumptionList extends VBox {

    private static final Texts WORDS = Texts.of(AssumptionList.class);
    private static final double ROW_HEIGHT = 68;

    AssumptionList(AssumptionsViewModel assumptions, AssumptionKind kind) {
        super(4);
        String name = WORDS.get("kind." + kind.name());
        RowList<AssumptionLine> list =
                new RowList<>(
                        assumptions.rows(kind),
                        ROW_HEIGHT,
                        assumptions.selectedIdProperty(),
                        id -> assumptions.select(kind, id));
        list.setId("assumption-list-" + kind.field());
        list.setAccessibleText(name);
        list.showRows(AssumptionRow::new, node -> now -> ((AssumptionRow) node).show(now));
        list.onOpenAndRemove(
                id -> assumptions.select(kind, id), id -> assumptions.remove(kind, id));
        list.minHeightProperty().bind(list.prefHeightProperty());
        Label none = new Label(WORDS.get("none." + kind.name()));
        none.getStyleClass().add("caption");
        Wrapping.wrap(none);
        none.visibleProperty().bind(Bindings.isEmpty(assumptions.rows(kind)));
        none.managedProperty().bind(none.visibleProperty());
        list.visibleProperty().bind(none.visibleProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(new SideHeading(name, add(assumptions, kind)), none, list);
    }

    private static Button add(AssumptionsViewModel assumptions, AssumptionKind kind) {
        String what = WORDS.get("add." + kind.name());
        Button add = new Button("", new FontIcon(Feather.PLUS));
        add.setId("assumption-add-" + kind.field());
        add.getStyleClass().addAll("button-icon", "flat");
        add.setAccessibleText(what);
        add.setTooltip(new Tooltip(what));
        add.disableProperty().bind(assumptions.roomProperty(kind).not());
        add.setOnAction(_ -> assumptions.add(kind));
        return add;
    }
}
