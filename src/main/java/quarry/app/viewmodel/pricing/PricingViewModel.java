package quarry.app.viewmodel.pricing;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
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
    private final BooleanBinding current;

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
        this.current = Bindings.createBooleanBinding(() -> isOf(plan.getValue()), plan, priced);
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

    /// Whether the plan is being priced.
    public ReadOnlyBooleanProperty busyProperty() {
        return latest.busyProperty();
    }

    /// Whether the latest result is that of the plan as it is now; not while it is priced, nor where that failed.
    public ObservableBooleanValue currentProperty() {
        return current;
    }

    private boolean isOf(Plan plan) {
        PricedPlan latest = priced.get();
        return latest != null && latest.plan().equals(plan);
    }

    private void show(Results now) {
        priced.set(now.priced());
        results.set(now);
    }
}
