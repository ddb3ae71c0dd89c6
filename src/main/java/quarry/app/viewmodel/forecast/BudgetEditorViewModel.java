package quarry.app.viewmodel.forecast;

import javafx.beans.binding.BooleanExpression;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.entries.EditNames;
import quarry.app.viewmodel.entries.EntryInputs;
import quarry.app.viewmodel.entries.PlanList;
import quarry.app.viewmodel.entries.PlanPart;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.money.Usd;
import quarry.plan.Bounds;
import quarry.plan.Budget;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Adds, changes and removes the budgets of the plan; the fields are those of the budget on show.
public final class BudgetEditorViewModel {

    private static final BigDecimal USUAL = BigDecimal.valueOf(10_000);
    private static final List<BigDecimal> LEVELS = List.of(new BigDecimal("0.8"), BigDecimal.ONE);

    private static final Texts WORDS = Texts.of(BudgetEditorViewModel.class);

    private final ForecastViewModel forecast;
    private final DocumentViewModel document;
    private final PlanList<Budget> budgets;
    private final FieldViewModel<String> name;
    private final FieldViewModel<BigDecimal> monthly;
    private final FieldViewModel<SequencedMap<String, String>> match;
    private final FieldViewModel<List<BigDecimal>> levels;
    private final BooleanExpression possible;

    public BudgetEditorViewModel(
            DocumentViewModel document,
            ForecastViewModel forecast,
            NoticesViewModel notices,
            Locale locale) {
        this.document = document;
        this.forecast = forecast;
        budgets =
                new PlanList<>(
                        document,
                        notices,
                        new PlanPart<>(
                                "budgets", Bounds.MOST_BUDGETS, Plan::budgets, Plan::withBudgets),
                        new Names());
        EntryInputs<Budget> shown = new EntryInputs<>(budgets);
        Inputs<Budget> inputs = shown.inputs();
        name =
                inputs.field(
                        WORDS.get("field.name"),
                        "",
                        TextNotation.NAME,
                        Budget::name,
                        Budget::withName);
        monthly =
                inputs.field(
                        WORDS.get("field.monthly"),
                        WORDS.get("field.monthly.unit"),
                        NumberNotation.within(locale, Bounds.BUDGET_USD),
                        budget -> budget.monthly().value(),
                        (budget, value) -> budget.withMonthly(new Usd(value)));
        match =
                inputs.field(
                        WORDS.get("field.match"),
                        "",
                        new TagsNotation(),
                        Budget::match,
                        Budget::withMatch);
        levels =
                inputs.field(
                        WORDS.get("field.levels"),
                        "",
                        new LevelsNotation(locale),
                        Budget::alertAt,
                        Budget::withAlertAt);
        possible =
                BooleanExpression.booleanExpression(
                        forecast.choiceProperty().map(choice -> !choice.everything()));
        forecast.choiceProperty().subscribe(choice -> shown.show(choice.index()));
        document.planProperty().subscribe(_ -> shown.show(forecast.choiceProperty().get().index()));
    }

    public FieldViewModel<String> name() {
        return name;
    }

    public FieldViewModel<BigDecimal> monthly() {
        return monthly;
    }

    /// Tags that a workload must have to count.
    public FieldViewModel<SequencedMap<String, String>> match() {
        return match;
    }

    public FieldViewModel<List<BigDecimal>> levels() {
        return levels;
    }

    /// Whether a budget is on show, so that it can be changed or removed.
    public BooleanExpression possibleProperty() {
        return possible;
    }

    /// Adds a budget for everything and shows it.
    public void add() {
        int index =
                budgets.add(
                        new Budget(
                                WORDS.get("new"),
                                new LinkedHashMap<>(),
                                new Usd(USUAL),
                                LEVELS,
                                Extras.NONE));
        if (index >= 0) {
            forecast.choose(ForecastPages.choices(document.plan()).get(index + 1));
        }
    }

    /// Removes the budget on show; a notice offers to undo it.
    public void remove() {
        int index = forecast.choiceProperty().get().index();
        if (budgets.entry(index).isPresent()) {
            forecast.choose(ForecastPages.choices(document.plan()).getFirst());
            budgets.remove(index);
        }
    }

    private static final class Names implements EditNames<Budget> {

        @Override
        public String adding(Budget budget) {
            return WORDS.get("edit.add");
        }

        @Override
        public String changing(String label, Budget budget) {
            return WORDS.get("edit.change", label, budget.name());
        }

        @Override
        public String removing(Budget budget) {
            return WORDS.get("edit.remove", budget.name());
        }

        @Override
        public String removed(Budget budget) {
            return WORDS.get("removed", budget.name());
        }
    }
}
