package quarry.app.view.forecast;

import javafx.scene.layout.VBox;

import quarry.app.view.field.FieldView;
import quarry.app.viewmodel.forecast.BudgetEditorViewModel;

/// The fields of the budget on show.
public final class BudgetView extends VBox {

    private final FieldView name;

    public BudgetView(BudgetEditorViewModel budget) {
        super(6);
        setId("budget-editor");
        getStyleClass().add("popover-form");
        setPrefWidth(640);
        name = FieldView.text(budget.name(), "budget-name");
        getChildren()
                .addAll(
                        name,
                        FieldView.figure(budget.monthly(), "budget-monthly"),
                        FieldView.text(budget.match(), "budget-match"),
                        FieldView.text(budget.levels(), "budget-levels"));
    }

    /// The first field takes the focus.
    @Override
    public void requestFocus() {
        name.control().requestFocus();
    }
}
