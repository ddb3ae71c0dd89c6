package quarry.app.view.field;

import javafx.scene.control.CheckBox;

import quarry.app.viewmodel.field.SwitchViewModel;

/// On or off.
public final class SwitchView extends FieldRow<CheckBox> {

    public SwitchView(SwitchViewModel toggle, String id) {
        super(toggle.label(), new CheckBox(), "");
        control().setId(id);
        control().selectedProperty().bindBidirectional(toggle.onProperty());
        visibleProperty().bind(toggle.appliesProperty());
        managedProperty().bind(toggle.appliesProperty());
    }
}
