package quarry.app.viewmodel.pricing;

import javafx.beans.value.ObservableValue;

import quarry.app.viewmodel.Desk;
import quarry.cost.price.PlanPricer;
import quarry.plan.Plan;

import java.util.List;
import java.util.Locale;

/// Prices a plan at once, unless its name is "bad".
public final class FailingPricing {

    private FailingPricing() {}

    public static PricingViewModel of(ObservableValue<Plan> plan, Desk desk) {
        return new PricingViewModel(
                plan,
                p -> price(p, desk),
                new Latest.Background(Runnable::run, Runnable::run),
                desk.workbench.notices());
    }

    private static Results price(Plan plan, Desk desk) {
        if (plan.name().equals("bad")) {
            throw new IllegalArgumentException("bad plan");
        }
        return Results.of(PlanPricer.price(plan, desk.card), List.of(), desk.card, Locale.US);
    }
}
