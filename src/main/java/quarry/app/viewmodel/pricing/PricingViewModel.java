package quarry.app.viewmodel.pricing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.cost.PricedPlan;
import quarry.plan.Plan;
import quarry.report.text.Texts;

import java.util.function.Function;

/// Prices the plan again after every change of it.
public final class PricingViewModel {

    private final ReadOnlyObjectWrapper<@Nullable Results> results = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PricedPlan> priced =
            new ReadOnlyObjectWrapper<>();
    private final Latest<Plan, Results> latest;

    public PricingViewModel(
            ObservableValue<Plan> plan,
            Function<Plan, Results> pricing,
            Latest.Background background,
            NoticesViewModel notices) {
        this.latest =
                new Latest<>(
                        pricing,
                        background,
                        this::show,
                        failure ->
                                notices.error(
                                        Texts.of(PricingViewModel.class).get("failed", failure)));
        plan.subscribe(latest::ask);
    }

    /// Null until the first result is there.
    public ReadOnlyObjectProperty<@Nullable Results> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /// The latest priced plan; null until the first result is there.
    public ReadOnlyObjectProperty<@Nullable PricedPlan> pricedProperty() {
        return priced.getReadOnlyProperty();
    }

    /// Whether what is shown is older than the plan.
    public ReadOnlyBooleanProperty busyProperty() {
        return latest.busyProperty();
    }

    private void show(Results now) {
        priced.set(now.priced());
        results.set(now);
    }
}
