package quarry.app.viewmodel.forecast;

import javafx.beans.binding.BooleanExpression;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.text.Texts;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.Extras;
import quarry.plan.Plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// Adds, changes and removes the budgets of the plan; the fields are those of the budget on show.
public final class BudgetEditorViewModel {

    private static final BigDecimal USUAL = BigDecimal.valueOf(10_000);
    private static final List<BigDecimal> LEVELS = List.of(new BigDecimal("0.8"), BigDecimal.ONE);

    private final Texts words = Texts.of(BudgetEditorViewModel.class);
    private final DocumentViewModel document;
    private final ForecastViewModel forecast;
    private final NoticesViewModel notices;
    private final Inputs<Budget> inputs = new Inputs<>(this::change);
    private final FieldViewModel<String> name;
    private final FieldViewModel<BigDecimal> monthly;
    private final FieldViewModel<SequencedMap<String, String>> match;
    private final FieldViewModel<List<BigDecimal>> levels;
    private final BooleanExpression possible;
    private int started = BudgetChoice.EVERYTHING;

    public BudgetEditorViewModel(
            DocumentViewModel document,
            ForecastViewModel forecast,
            NoticesViewModel notices,
            Locale locale) {
        this.document = document;
        this.forecast = forecast;
        this.notices = notices;
        name =
                inputs.field(
                        words.get("field.name"),
                        "",
                        TextNotation.NAME,
                        Budget::name,
                        Budget::withName);
        monthly =
                inputs.field(
                        words.get("field.monthly"),
                        words.get("field.monthly.unit"),
                        NumberNotation.between(locale, "0", "1e15"),
                        budget -> budget.monthly().value(),
                        (budget, value) -> budget.withMonthly(new Usd(value)));
        match =
                inputs.field(
                        words.get("field.match"),
                        "",
                        new TagsNotation(),
                        Budget::match,
                        Budget::withMatch);
        levels =
                inputs.field(
                        words.get("field.levels"),
                        "",
                        new LevelsNotation(locale),
                        Budget::alertAt,
                        Budget::withAlertAt);
        possible =
                BooleanExpression.booleanExpression(
                        forecast.choiceProperty().map(choice -> !choice.everything()));
        forecast.choiceProperty().subscribe(_ -> follow());
        document.planProperty().subscribe(_ -> follow());
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
        int index = document.plan().budgets().size();
        document.edit(
                words.get("edit.add"),
                plan -> {
                    List<Budget> budgets = new ArrayList<>(plan.budgets());
                    budgets.add(
                            new Budget(
                                    words.get("new"),
                                    new LinkedHashMap<>(),
                                    new Usd(USUAL),
                                    LEVELS,
                                    Extras.NONE));
                    return plan.withBudgets(budgets);
                });
        forecast.choose(ForecastPages.choices(document.plan()).get(index + 1));
    }

    /// Removes the budget on show; a notice offers to undo it.
    public void remove() {
        int index = forecast.choiceProperty().get().index();
        if (index < 0 || index >= document.plan().budgets().size()) {
            return;
        }
        String removed = document.plan().budgets().get(index).name();
        forecast.choose(ForecastPages.choices(document.plan()).getFirst());
        document.edit(
                words.get("edit.remove", removed),
                plan -> {
                    List<Budget> budgets = new ArrayList<>(plan.budgets());
                    budgets.remove(index);
                    return plan.withBudgets(budgets);
                });
        notices.undoable(words.get("removed", removed), document.undoOfLatest());
    }

    private void follow() {
        int index = forecast.choiceProperty().get().index();
        List<Budget> budgets = document.plan().budgets();
        if (index < 0 || index >= budgets.size()) {
            started = BudgetChoice.EVERYTHING;
        } else if (index == started) {
            inputs.show(budgets.get(index));
        } else {
            started = index;
            inputs.start(budgets.get(index));
        }
    }

    private void change(String label, boolean typed, UnaryOperator<Budget> change) {
        int index = forecast.choiceProperty().get().index();
        Plan plan = document.plan();
        if (index < 0 || index >= plan.budgets().size()) {
            return;
        }
        String what =
                words.get(
                        "edit.change",
                        label.toLowerCase(Locale.ROOT),
                        plan.budgets().get(index).name());
        document.edit(
                new Edit(what, typed ? "budget " + index + " " + label : ""),
                p -> {
                    List<Budget> budgets = new ArrayList<>(p.budgets());
                    budgets.set(index, change.apply(budgets.get(index)));
                    return p.withBudgets(budgets);
                });
    }
}
