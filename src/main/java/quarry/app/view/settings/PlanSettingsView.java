package quarry.app.view.settings;

import javafx.scene.layout.VBox;

import quarry.app.view.field.ChoiceView;
import quarry.app.view.field.FieldView;
import quarry.app.viewmodel.settings.PlanSettingsViewModel;

/// The plan's name, its months, how many hours a month has, and what amounts are shown in.
public final class PlanSettingsView extends VBox {

    private final FieldView name;

    public PlanSettingsView(PlanSettingsViewModel settings) {
        super(6);
        name = FieldView.text(settings.name(), "plan-name");
        setId("plan-settings");
        getStyleClass().add("popover-form");
        setPrefWidth(640);
        getChildren()
                .addAll(
                        name,
                        FieldView.figure(settings.start(), "plan-start"),
                        FieldView.figure(settings.months(), "plan-months"),
                        ChoiceView.of(settings.basis(), "month-basis"),
                        FieldView.figure(settings.currency(), "plan-currency"),
                        FieldView.text(settings.currencyNote(), "plan-currency-note"));
    }

    /// The first field takes the focus.
    @Override
    public void requestFocus() {
        name.control().requestFocus();
    }
}
