package quarry.app.view.assumptions;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import quarry.app.view.field.ChoiceView;
import quarry.app.view.field.FieldView;
import quarry.app.view.field.FormCard;
import quarry.app.view.field.InputSheet;
import quarry.app.view.field.PicksView;
import quarry.app.view.field.SwitchView;
import quarry.app.viewmodel.assumptions.AssumptionsViewModel;
import quarry.app.viewmodel.assumptions.CustomModelInputs;
import quarry.app.viewmodel.assumptions.DiscountInputs;
import quarry.app.viewmodel.assumptions.ModelUnitInputs;
import quarry.app.viewmodel.assumptions.QuotaInputs;
import quarry.app.viewmodel.assumptions.TeacherInputs;
import quarry.app.viewmodel.assumptions.TrainingInputs;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.report.text.Texts;

/// The property sheets of each kind of assumption, a card for each category.
final class AssumptionSheets {

    private static final Texts WORDS = Texts.of(AssumptionSheets.class);

    private AssumptionSheets() {}

    static Region of(AssumptionKind kind, AssumptionsViewModel assumptions) {
        return switch (kind) {
            case DISCOUNT -> discount(assumptions.discount());
            case MODEL_UNIT -> modelUnit(assumptions.modelUnit());
            case CUSTOM_MODEL -> customModel(assumptions.customModel());
            case QUOTA -> quota(assumptions.quota());
        };
    }

    private static Region discount(DiscountInputs discount) {
        return card(
                WORDS.get("sheet.discount"),
                "sheet-discount",
                FieldView.text(discount.name(), "discount-name"),
                FieldView.figure(discount.percent(), "discount-percent"),
                new PicksView<>(discount.modes(), "discount-modes"));
    }

    private static Region modelUnit(ModelUnitInputs unit) {
        return card(
                WORDS.get("sheet.unit"),
                "sheet-unit",
                ChoiceView.searchable(unit.model(), "unit-model"),
                FieldView.figure(unit.input(), "unit-input"),
                FieldView.figure(unit.output(), "unit-output"),
                FieldView.text(unit.note(), "unit-note"));
    }

    private static Region customModel(CustomModelInputs model) {
        TrainingInputs training = model.training();
        TeacherInputs teacher = model.teacher();
        return new VBox(
                10,
                card(
                        WORDS.get("sheet.custom"),
                        "sheet-custom",
                        FieldView.text(model.name(), "custom-name"),
                        FieldView.text(model.id(), "custom-id"),
                        ChoiceView.searchable(model.base().model(), "custom-base"),
                        ChoiceView.of(model.base().region(), "custom-region")),
                card(
                        WORDS.get("sheet.training"),
                        "sheet-training",
                        FieldView.figure(training.tokens(), "training-tokens"),
                        FieldView.figure(training.epochs(), "training-epochs"),
                        FieldView.figure(training.hours(), "training-hours"),
                        FieldView.figure(training.images(), "training-images"),
                        FieldView.figure(training.trainings(), "trainings"),
                        FieldView.figure(training.firstMonth(), "training-first"),
                        FieldView.figure(training.monthsBetween(), "training-between")),
                card(
                        WORDS.get("sheet.teacher"),
                        "sheet-teacher",
                        new SwitchView(teacher.distilled(), "distilled"),
                        ChoiceView.searchable(teacher.place().model(), "teacher-model"),
                        ChoiceView.of(teacher.place().region(), "teacher-region"),
                        ChoiceView.of(teacher.place().scope(), "teacher-scope"),
                        FieldView.figure(teacher.input(), "teacher-input"),
                        FieldView.figure(teacher.output(), "teacher-output")));
    }

    private static Region quota(QuotaInputs quota) {
        return card(
                WORDS.get("sheet.quota"),
                "sheet-quota",
                ChoiceView.searchable(quota.place().model(), "quota-model"),
                ChoiceView.of(quota.place().region(), "quota-region"),
                ChoiceView.of(quota.place().scope(), "quota-scope"),
                FieldView.figure(quota.tokens(), "quota-tokens"),
                FieldView.figure(quota.burndown(), "quota-burndown"),
                FieldView.text(quota.note(), "quota-note"));
    }

    private static FormCard card(String title, String id, Region... inputs) {
        return new FormCard(title, new InputSheet(id, title, inputs));
    }
}
