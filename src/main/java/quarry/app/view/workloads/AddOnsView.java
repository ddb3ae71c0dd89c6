package quarry.app.view.workloads;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.field.ChoiceView;
import quarry.app.view.field.FieldView;
import quarry.app.view.list.SummaryTable;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.workloads.AddOnInputs;
import quarry.app.viewmodel.workloads.AddOnSummary;
import quarry.app.viewmodel.workloads.AddOnsViewModel;
import quarry.report.text.Texts;

/// The add-ons of a workload, what could be added, and the inputs of the selected one.
final class AddOnsView extends VBox {

    private final Texts words = Texts.of(AddOnsView.class);
    private final AddOnsViewModel addOns;

    AddOnsView(AddOnsViewModel addOns) {
        super(6);
        this.addOns = addOns;
        setId("add-ons-editor");
        SummaryTable<AddOnSummary> table =
                new SummaryTable<>(
                                "add-ons",
                                words.get("addOns.name"),
                                addOns.rows(),
                                addOns.selectedProperty(),
                                addOns::select)
                        .onRemove(addOns::remove)
                        .lines(3)
                        .text(words.get("addOns.addOn"), 120, AddOnSummary::name)
                        .text(words.get("addOns.what"), 150, AddOnSummary::what)
                        .text(words.get("addOns.where"), 100, AddOnSummary::where)
                        .text(words.get("addOns.quantity"), 120, AddOnSummary::quantity)
                        .amount(
                                words.get("addOns.amount"),
                                addOns.currencyProperty(),
                                84,
                                AddOnSummary::amount,
                                AddOnSummary::missing);
        table.visibleProperty().bind(addOns.presentProperty());
        table.managedProperty().bind(table.visibleProperty());
        HBox buttons = new HBox(8, add(), remove(), none());
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        table,
                        ChoiceView.searchable(addOns.offered(), "add-on-offered").stacked(),
                        buttons,
                        inputs());
    }

    private VBox inputs() {
        AddOnInputs inputs = addOns.inputs();
        VBox fields =
                new VBox(
                        6,
                        FieldView.text(inputs.name(), "add-on-name"),
                        ChoiceView.searchable(inputs.product(), "add-on-product").stacked(),
                        ChoiceView.of(inputs.region(), "add-on-region"),
                        ChoiceView.of(inputs.scope(), "add-on-scope"),
                        ChoiceView.of(inputs.per(), "add-on-per"),
                        FieldView.figure(inputs.quantity(), "add-on-quantity"),
                        FieldView.figure(inputs.texts(), "add-on-texts"),
                        FieldView.figure(inputs.documents(), "add-on-documents"));
        fields.visibleProperty().bind(addOns.presentProperty());
        fields.managedProperty().bind(fields.visibleProperty());
        return fields;
    }

    private Button add() {
        Button add = new Button(words.get("addOn.add"), new FontIcon(Feather.PLUS));
        add.setId("add-on-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setTooltip(new Tooltip(words.get("addOn.add.hint")));
        add.setOnAction(_ -> addOns.add());
        add.disableProperty().bind(Bindings.isEmpty(addOns.offered().choices()));
        return add;
    }

    private Button remove() {
        Button remove = new Button(words.get("addOn.remove"), new FontIcon(Feather.TRASH_2));
        remove.setId("add-on-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setTooltip(new Tooltip(words.get("addOn.remove.hint")));
        remove.setOnAction(_ -> addOns.remove(addOns.selectedProperty().get()));
        remove.disableProperty().bind(addOns.presentProperty().not());
        return remove;
    }

    private Label none() {
        Label none = new Label(words.get("addOns.none"));
        none.getStyleClass().add("caption");
        Wrapping.wrap(none);
        none.visibleProperty().bind(addOns.presentProperty().not());
        none.managedProperty().bind(none.visibleProperty());
        return none;
    }
}
