package quarry.app.viewmodel.forecast;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.compare.CellRef;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.forecast.ForecastRow.Cell;
import quarry.app.viewmodel.forecast.ForecastRow.Stretch;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.why.Only;
import quarry.app.viewmodel.why.WhyViewModel;
import quarry.cost.compare.Breakdown;
import quarry.plan.Budget;
import quarry.report.text.Texts;

import java.util.List;
import java.util.OptionalInt;

/// The Forecast screen: which budget is on show, and the page for it. It is worked out while the screen is shown.
public final class ForecastViewModel {

    private final Texts words = Texts.of(ForecastViewModel.class);
    private final ObservableValue<@Nullable Results> results;
    private final BooleanExpression shown;
    private final ObservableList<BudgetChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<BudgetChoice> choice =
            new ReadOnlyObjectWrapper<>(new BudgetChoice(BudgetChoice.EVERYTHING, ""));
    private final ReadOnlyObjectWrapper<ForecastPage> page =
            new ReadOnlyObjectWrapper<>(ForecastPage.EMPTY);
    private final Latest<ForecastPages.Question, Answer> latest;
    private final ReadOnlyObjectWrapper<@Nullable Stretch> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WhyViewModel.@Nullable Asked> asked =
            new ReadOnlyObjectWrapper<>();
    private @Nullable Answer answered;
    private boolean chosen;
    private List<Budget> budgets = List.of();

    private record Answer(ForecastPages.Question question, ForecastPage page) {}

    public ForecastViewModel(
            ObservableValue<@Nullable Results> results,
            BooleanExpression shown,
            Latest.Background background,
            NoticesViewModel notices) {
        this.results = results;
        this.shown = shown;
        this.latest =
                new Latest<>(
                        question -> new Answer(question, ForecastPages.page(question)),
                        background,
                        this::show,
                        failure ->
                                notices.error(
                                        Texts.of(ForecastViewModel.class).get("failed", failure)));
        results.subscribe(this::priced);
        shown.subscribe(_ -> ask());
    }

    /// Everything, then each budget of the plan.
    public ObservableList<BudgetChoice> choices() {
        return choices;
    }

    /// What is on show: the first budget, until the user chooses.
    public ReadOnlyObjectProperty<BudgetChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public void choose(BudgetChoice now) {
        chosen = true;
        choice.set(now);
        ask();
    }

    public ReadOnlyObjectProperty<ForecastPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The months whose cost is explained; null for none.
    public ReadOnlyObjectProperty<@Nullable Stretch> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Explains what months of a scenario cost; null for nothing.
    public void select(@Nullable Stretch months) {
        selected.set(months);
        explain();
    }

    /// What the panel beside the screen explains instead of the comparison's amount; null for nothing.
    public ReadOnlyObjectProperty<WhyViewModel.@Nullable Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    private void show(Answer answer) {
        answered = answer;
        ForecastPage now = answer.page();
        Stretch before = selected.get();
        boolean there =
                before != null
                        && now.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(Cell::months)
                                .anyMatch(
                                        months ->
                                                months.equals(before)
                                                        || months.since(now.first())
                                                                .equals(before));
        selected.set(there ? before : null);
        page.set(now);
        explain();
    }

    private void explain() {
        Answer now = answered;
        Stretch months = selected.get();
        if (now == null || months == null || !shown.get()) {
            asked.set(null);
            return;
        }
        asked.set(
                new WhyViewModel.Asked(
                        now.question().results(),
                        new CellRef(new Breakdown.ByMonth(), null, months.scenario()),
                        Span.WHOLE_PLAN,
                        new Only(
                                label(now.question().choice(), months),
                                months.from(),
                                months.until(),
                                now.page().covered())));
    }

    private String label(BudgetChoice counted, Stretch months) {
        String when =
                months.from().equals(months.until())
                        ? months.from().toString()
                        : words.get(
                                "why.months", months.from().toString(), months.until().toString());
        return counted.everything() ? when : words.get("why.of", counted.label(), when);
    }

    private void priced(@Nullable Results now) {
        if (now == null) {
            return;
        }
        List<BudgetChoice> offered = ForecastPages.choices(now.plan());
        OptionalInt still =
                chosen ? choice.get().after(budgets, now.plan().budgets()) : OptionalInt.empty();
        budgets = now.plan().budgets();
        if (!offered.equals(choices)) {
            choices.setAll(offered);
        }
        choice.set(
                still.isPresent()
                        ? offered.get(still.getAsInt() + 1)
                        : ForecastPages.usual(now.plan()));
        ask();
    }

    private void ask() {
        Results now = results.getValue();
        if (now != null && shown.get() && choice.get().index() < now.plan().budgets().size()) {
            latest.ask(new ForecastPages.Question(now, choice.get()));
        } else {
            explain();
        }
    }
}
