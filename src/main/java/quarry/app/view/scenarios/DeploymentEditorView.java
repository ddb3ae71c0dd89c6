package quarry.app.view.scenarios;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.field.ChoiceView;
import quarry.app.view.field.FieldView;
import quarry.app.view.field.FormCard;
import quarry.app.view.field.FormColumns;
import quarry.app.view.field.SwitchView;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.scenarios.CapacityInputs;
import quarry.app.viewmodel.scenarios.DeploymentEditorViewModel;
import quarry.app.viewmodel.scenarios.PlaceInputs;
import quarry.app.viewmodel.scenarios.ScenarioEditorViewModel;
import quarry.app.viewmodel.scenarios.SizeInputs;
import quarry.app.viewmodel.scenarios.UnitInputs;
import quarry.app.viewmodel.scenarios.VariantInputs;
import quarry.report.text.Texts;

/// One deployment: what it serves, which model serves it, how that is bought.
final class DeploymentEditorView extends VBox {

    private final Texts words = Texts.of(DeploymentEditorView.class);

    DeploymentEditorView(ScenarioEditorViewModel scenario) {
        super(10);
        setId("deployment-editor");
        DeploymentEditorViewModel deployment = scenario.deployment();
        getChildren()
                .add(
                        new FormColumns(
                                2,
                                new FormCard(words.get("card.model"), () -> model(deployment)),
                                new FormCard(words.get("card.bought"), () -> bought(scenario)),
                                new FormCard(words.get("card.served"), () -> served(deployment))));
        visibleProperty().bind(deployment.presentProperty());
        managedProperty().bind(deployment.presentProperty());
    }

    private Node[] model(DeploymentEditorViewModel deployment) {
        PlaceInputs place = deployment.place();
        VariantInputs variant = deployment.variant();
        return new Node[] {
            new ModelSearchView(deployment.model(), "model"),
            ChoiceView.of(place.region(), "region"),
            ChoiceView.of(place.scope(), "scope"),
            ChoiceView.of(variant.customModel(), "custom-model"),
            factor(variant.inputFactor(), "input-factor"),
            factor(variant.outputFactor(), "output-factor")
        };
    }

    private static Node[] served(DeploymentEditorViewModel deployment) {
        return new Node[] {
            ChoiceView.of(deployment.workload(), "deployment-workload"),
            FieldView.figure(deployment.share(), "share"),
            FieldView.figure(deployment.from(), "from"),
            FieldView.figure(deployment.until(), "until")
        };
    }

    private FieldView factor(FieldViewModel<?> factor, String id) {
        FieldView view = FieldView.figure(factor, id);
        view.control().setPromptText(words.get("factor.usual"));
        return view;
    }

    private Node[] bought(ScenarioEditorViewModel scenario) {
        DeploymentEditorViewModel deployment = scenario.deployment();
        PlaceInputs place = deployment.place();
        UnitInputs units = deployment.units();
        CapacityInputs capacity = deployment.capacity();
        SizeInputs sizes = deployment.sizes();
        return new Node[] {
            ChoiceView.of(place.buying(), "buying"),
            ChoiceView.of(place.tier(), "tier"),
            ChoiceView.of(place.term(), "term"),
            new SwitchView(deployment.caching(), "caching"),
            ChoiceView.of(units.sizing(), "sizing"),
            FieldView.figure(units.units(), "units"),
            ChoiceView.of(units.overflow(), "overflow"),
            share(scenario),
            FieldView.figure(capacity.unitInput(), "deployment-unit-input"),
            FieldView.figure(capacity.unitOutput(), "deployment-unit-output"),
            FieldView.text(capacity.unitNote(), "deployment-unit-note"),
            FieldView.figure(sizes.reservedInput(), "reserved-input"),
            FieldView.figure(sizes.reservedOutput(), "reserved-output"),
            FieldView.figure(sizes.unitsPerCopy(), "units-per-copy"),
            FieldView.figure(sizes.copies(), "copies"),
            FieldView.figure(sizes.windows(), "windows")
        };
    }

    private Button share(ScenarioEditorViewModel scenario) {
        Button share = new Button(words.get("pool.share"), new FontIcon(Feather.SHARE_2));
        share.setId("pool-share");
        share.setTooltip(new Tooltip(words.get("pool.share.hint")));
        share.setOnAction(_ -> scenario.share());
        share.visibleProperty().bind(scenario.sharableProperty());
        share.managedProperty().bind(share.visibleProperty());
        return share;
    }
}
