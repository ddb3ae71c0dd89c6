package quarry.app.viewmodel.forecast;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.Results;

import java.util.List;
import java.util.Locale;

/// The Forecast screen: which budget is on show, and the page for it. It is worked out while the screen is shown.
public final class ForecastViewModel {

    private final ObservableValue<@Nullable Results> results;
    private final BooleanExpression shown;
    private final Locale locale;
    private final ObservableList<BudgetChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<BudgetChoice> choice =
            new ReadOnlyObjectWrapper<>(new BudgetChoice(BudgetChoice.EVERYTHING, ""));
    private final ReadOnlyObjectWrapper<ForecastPage> page =
            new ReadOnlyObjectWrapper<>(ForecastPage.EMPTY);
    private final Latest<ForecastPages.Question, ForecastPage> latest;
    private boolean chosen;

    public ForecastViewModel(
            ObservableValue<@Nullable Results> results,
            BooleanExpression shown,
            Latest.Background background,
            NoticesViewModel notices,
            Locale locale) {
        this.results = results;
        this.shown = shown;
        this.locale = locale;
        this.latest =
                new Latest<>(
                        ForecastPages::page,
                        background,
                        page::set,
                        failure -> notices.error("The forecast failed; report this: " + failure));
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

    private void priced(@Nullable Results now) {
        if (now == null) {
            return;
        }
        List<BudgetChoice> offered = ForecastPages.choices(now.plan());
        if (!offered.equals(choices)) {
            choices.setAll(offered);
        }
        int place = choice.get().index() + 1;
        choice.set(
                chosen && place < offered.size()
                        ? offered.get(place)
                        : ForecastPages.usual(now.plan()));
        ask();
    }

    private void ask() {
        Results now = results.getValue();
        if (now != null && shown.get() && choice.get().index() < now.plan().budgets().size()) {
            latest.ask(new ForecastPages.Question(now, choice.get(), locale));
        }
    }
}
