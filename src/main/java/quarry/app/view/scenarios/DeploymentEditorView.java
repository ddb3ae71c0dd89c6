package quarry.app.view.scenarios;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import quarry.app.view.field.ChoiceView;
import quarry.app.view.field.FieldView;
import quarry.app.view.field.FormCard;
import quarry.app.view.field.FormColumns;
import quarry.app.view.field.SwitchView;
import quarry.app.viewmodel.scenarios.CapacityInputs;
import quarry.app.viewmodel.scenarios.DeploymentEditorViewModel;
import quarry.app.viewmodel.scenarios.PlaceInputs;
import quarry.app.viewmodel.scenarios.SizeInputs;

/// One deployment: what it serves, which model serves it, how that is bought.
final class DeploymentEditorView extends VBox {

    DeploymentEditorView(DeploymentEditorViewModel deployment) {
        super(10);
        setId("deployment-editor");
        PlaceInputs place = deployment.place();
        getChildren()
                .add(
                        new FormColumns(
                                2,
                                new FormCard(
                                        "Which model",
                                        new ModelSearchView(deployment.model(), "model"),
                                        ChoiceView.of(place.region(), "region"),
                                        ChoiceView.of(place.scope(), "scope")),
                                new FormCard("How it is bought", bought(deployment)),
                                new FormCard(
                                        "What it serves",
                                        ChoiceView.of(deployment.workload(), "deployment-workload"),
                                        FieldView.figure(deployment.share(), "share"),
                                        FieldView.figure(deployment.from(), "from"),
                                        FieldView.figure(deployment.until(), "until"))));
        visibleProperty().bind(deployment.presentProperty());
        managedProperty().bind(deployment.presentProperty());
    }

    private static Node[] bought(DeploymentEditorViewModel deployment) {
        PlaceInputs place = deployment.place();
        CapacityInputs capacity = deployment.capacity();
        SizeInputs sizes = deployment.sizes();
        return new Node[] {
            ChoiceView.of(place.buying(), "buying"),
            ChoiceView.of(place.tier(), "tier"),
            ChoiceView.of(place.term(), "term"),
            new SwitchView(deployment.caching(), "caching"),
            ChoiceView.of(capacity.sizing(), "sizing"),
            FieldView.figure(capacity.units(), "units"),
            ChoiceView.of(capacity.overflow(), "overflow"),
            FieldView.figure(capacity.unitInput(), "unit-input"),
            FieldView.figure(capacity.unitOutput(), "unit-output"),
            FieldView.text(capacity.unitNote(), "unit-note"),
            FieldView.figure(sizes.reservedInput(), "reserved-input"),
            FieldView.figure(sizes.reservedOutput(), "reserved-output"),
            FieldView.figure(sizes.unitsPerCopy(), "units-per-copy"),
            FieldView.figure(sizes.copies(), "copies"),
            FieldView.figure(sizes.windows(), "windows")
        };
    }
}
