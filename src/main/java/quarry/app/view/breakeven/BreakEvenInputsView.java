package quarry.app.view.breakeven;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import quarry.app.view.field.ChoiceView;
import quarry.app.view.field.FieldView;
import quarry.app.view.field.FormCard;
import quarry.app.view.field.SwitchView;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.breakeven.BreakEvenInputs;
import quarry.app.viewmodel.breakeven.BreakEvenViewModel;
import quarry.report.text.Texts;

/// What is asked, and what a unit serves.
final class BreakEvenInputsView extends StackPane {

    private static final double CARD_WIDTH = 320;

    private final Texts words = Texts.of(BreakEvenInputsView.class);
    private final BreakEvenViewModel breakEven;
    private final VBox marks = new VBox(4);
    private final FormCard where;
    private final FormCard unit;
    private final FormCard ends;

    BreakEvenInputsView(BreakEvenViewModel breakEven) {
        this.breakEven = breakEven;
        setId("break-even-inputs");
        BreakEvenInputs question = breakEven.question();
        Label pooled = new Label(words.get("workloads"));
        pooled.getStyleClass().add("caption");
        where =
                new FormCard(
                        words.get("card.question"),
                        pooled,
                        marks,
                        ChoiceView.searchable(question.model(), "break-even-model").stacked(),
                        ChoiceView.of(question.region(), "break-even-region").stacked(),
                        ChoiceView.of(question.scope(), "break-even-scope").stacked(),
                        ChoiceView.of(question.term(), "break-even-term").stacked(),
                        ChoiceView.of(question.month(), "break-even-month").stacked(),
                        new SwitchView(question.caching(), "break-even-caching").stacked());
        Label ask = new Label(words.get("capacity.ask"));
        ask.getStyleClass().add("caption");
        Wrapping.wrap(ask);
        unit =
                new FormCard(
                        words.get("card.unit"),
                        FieldView.figure(breakEven.capacity().input(), "unit-input").stacked(),
                        FieldView.figure(breakEven.capacity().output(), "unit-output").stacked(),
                        FieldView.text(breakEven.capacity().note(), "unit-note").stacked(),
                        ask);
        ends =
                new FormCard(
                        words.get("card.ends"),
                        FieldView.figure(question.low(), "demand-low").stacked(),
                        FieldView.figure(question.high(), "demand-high").stacked(),
                        FieldView.figure(question.waiting(), "share-waiting").stacked());
        breakEven
                .workloads()
                .addListener(
                        (ListChangeListener<BreakEvenViewModel.WorkloadMark>) _ -> showMarks());
        showMarks();
    }

    /// @param column whether the cards stand below each other; else in two columns
    void arrange(boolean column) {
        getChildren()
                .setAll(
                        column
                                ? new VBox(10, where, unit, ends)
                                : new HBox(10, half(where), half(new VBox(10, unit, ends))));
    }

    private static Region half(Region part) {
        part.setPrefWidth(CARD_WIDTH);
        part.setMinWidth(0);
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    private void showMarks() {
        marks.getChildren().clear();
        for (BreakEvenViewModel.WorkloadMark mark : breakEven.workloads()) {
            CheckBox box = new CheckBox(mark.name());
            box.setId("break-even-workload-" + mark.id());
            box.setWrapText(true);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setSelected(mark.asked());
            box.setOnAction(_ -> breakEven.mark(mark.id(), box.isSelected()));
            marks.getChildren().add(box);
        }
    }
}
