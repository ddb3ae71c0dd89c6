package quarry.app.viewmodel.findmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.selection.Subject;

import java.util.List;
import java.util.Objects;

/// Offers are priced, filtered and put in order apart from the thread that asks, and pricing can be called off.
class FindModelInBackgroundTest {

    private Desk desk = new Desk(Samples.plan());

    private FindModelViewModel opened(HandStepped work) {
        desk = new Desk(Samples.plan(), work);
        work.all();
        desk.workbench.selection().show(Subject.FIND_MODEL);
        return desk.workbench.findModel();
    }

    @Test
    void nothingIsWorkedOutOnTheCallingThread() {
        HandStepped work = new HandStepped();
        FindModelViewModel later = opened(work);
        assertEquals("Pricing every offer…", later.pageProperty().get().answer());
        assertEquals(List.of(), later.pageProperty().get().rows());
        assertTrue(later.busyProperty().get());
        work.all();
        int all = later.pageProperty().get().rows().size();
        assertFalse(later.busyProperty().get());
        later.filters().textProperty().set("large");
        assertEquals(all, later.pageProperty().get().rows().size());
        work.all();
        assertTrue(later.pageProperty().get().rows().size() < all);
    }

    @Test
    void pricingThatTakesLongIsToldAndWhatIsCalledOffLeavesThePricesFromBefore() {
        HandStepped work = new HandStepped();
        FindModelViewModel later = opened(work);
        work.all();
        FindModelPage before = later.pageProperty().get();
        later.subject().span().choose(OfferSpan.YEAR);
        desk.patience.all();
        assertEquals("Pricing every offer…", desk.workbench.jobs().textProperty().get());
        desk.workbench.jobs().cancel();
        work.all();
        FindModelPage page = later.pageProperty().get();
        assertTrue(page.calledOff());
        assertEquals(before.rows(), page.rows());
        assertTrue(page.answer().startsWith("Called off: these are the prices from before."));
        assertEquals("USD a month", Objects.requireNonNull(page.costs()).heading());
        later.again();
        work.all();
        assertFalse(later.pageProperty().get().calledOff());
        assertEquals(
                "USD a year", Objects.requireNonNull(later.pageProperty().get().costs()).heading());
    }

    @Test
    void theFirstPricingCanBeCalledOffToo() {
        HandStepped work = new HandStepped();
        FindModelViewModel later = opened(work);
        desk.patience.all();
        desk.workbench.jobs().cancel();
        work.all();
        assertEquals("Called off before there was a price.", later.pageProperty().get().answer());
        assertTrue(later.pageProperty().get().calledOff());
    }
}
