package quarry.app.viewmodel.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.notice.Notice;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.cost.price.PlanPricer;
import quarry.plan.Plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

class PricingViewModelTest {

    private final SimpleObjectProperty<Plan> plan = new SimpleObjectProperty<>(Samples.plan());
    private final HandStepped work = new HandStepped();
    private final NoticesViewModel notices = new NoticesViewModel();
    private final PricingViewModel pricing =
            new PricingViewModel(
                    plan,
                    PricingViewModelTest::price,
                    new Latest.Background(work, Runnable::run),
                    notices);

    @Test
    void thereIsNoResultBeforeTheFirstOne() {
        assertNull(pricing.pricedProperty().get());
        work.all();
        assertEquals("Support", priced());
    }

    @Test
    void theLatestPlanWins() {
        work.all();
        rename("A");
        rename("B");
        assertTrue(pricing.busyProperty().get());
        assertEquals("Support", priced());
        work.all();
        assertEquals("B", priced());
    }

    @Test
    void aFailureIsToldOnceAndTheLastFiguresStay() {
        work.all();
        rename("bad");
        work.all();
        rename("bad again");
        work.all();
        assertEquals("Support", priced());
        assertEquals(1, notices.notices().size());
        assertEquals(Notice.Kind.ERROR, notices.notices().getFirst().kind());
    }

    private static Results price(Plan plan) {
        if (plan.name().startsWith("bad")) {
            throw new IllegalArgumentException("bad plan");
        }
        return Results.of(
                PlanPricer.price(plan, Samples.card()), List.of(), Samples.card(), Locale.US);
    }

    private void rename(String name) {
        plan.set(plan.get().withName(name));
    }

    private String priced() {
        return Objects.requireNonNull(pricing.pricedProperty().get()).plan().name();
    }
}
