package quarry.app.viewmodel.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.selection.Subject;
import quarry.rates.Component;
import quarry.rates.Mode;

import java.util.ArrayList;
import java.util.List;

/// The table of rates is worked out apart from the thread that asks.
class RatesInBackgroundTest {

    private Desk desk = new Desk(Samples.plan());

    private static RateRow input(RatesViewModel rates) {
        return rates.pageProperty().get().rows().stream()
                .filter(r -> r.key().model().equals("large") && r.key().mode() == Mode.ON_DEMAND)
                .filter(r -> r.key().component() == Component.INPUT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsWorkedOutOnTheCallingThreadAndTheScreenSaysThatItReads() {
        HandStepped work = new HandStepped();
        RatesViewModel later = opened(work);
        assertEquals(RatesPage.State.READING, later.pageProperty().get().state());
        assertEquals("Reading the card…", later.pageProperty().get().answer());
        assertEquals(List.of(), later.pageProperty().get().rows());
        assertTrue(later.busyProperty().get());
        work.all();
        assertFalse(later.busyProperty().get());
        assertEquals(RatesPage.State.READ, later.pageProperty().get().state());
        later.filters().textProperty().set("small");
        assertEquals(desk.card.rates().size(), later.pageProperty().get().rows().size());
        work.all();
        assertTrue(later.pageProperty().get().rows().size() < desk.card.rates().size());
    }

    @Test
    void anAnswerThatWasOvertakenIsNeverShown() {
        HandStepped work = new HandStepped();
        RatesViewModel later = opened(work);
        work.all();
        List<Integer> shown = new ArrayList<>();
        later.pageProperty().subscribe((_, now) -> shown.add(now.rows().size()));
        later.filters().textProperty().set("small");
        later.filters().textProperty().set("small batch output");
        work.all();
        assertEquals(List.of(1), shown);
    }

    @Test
    void whatIsCalledOffLeavesTheRowsFromBeforeAndSaysSo() {
        HandStepped work = new HandStepped();
        RatesViewModel later = opened(work);
        work.all();
        later.filters().textProperty().set("small");
        desk.patience.all();
        assertEquals("Reading the card…", desk.workbench.jobs().textProperty().get());
        desk.workbench.jobs().cancel();
        RatesPage page = later.pageProperty().get();
        assertEquals(RatesPage.State.STOPPED, page.state());
        assertEquals(desk.card.rates().size(), page.rows().size());
        assertTrue(page.caption().startsWith("Called off"), page.caption());
        work.all();
        assertEquals(page, later.pageProperty().get());
        later.again();
        work.all();
        assertEquals(RatesPage.State.READ, later.pageProperty().get().state());
        assertTrue(later.pageProperty().get().rows().size() < desk.card.rates().size());
    }

    @Test
    void nothingIsAskedAgainWhereTheAnswerWouldBeTheSame() {
        HandStepped work = new HandStepped();
        opened(work);
        work.all();
        desk.workbench.selection().showComparison();
        work.all();
        desk.workbench.selection().show(Subject.RATES);
        assertEquals(0, work.waiting());
    }

    @Test
    void anEditOfARowOlderThanThePlanTouchesNoOtherRate() {
        HandStepped work = new HandStepped();
        RatesViewModel later = opened(work);
        work.all();
        RateRow input = input(later);
        later.override(input, "9");
        later.override(input, "8");
        assertEquals(1, desk.plan().rateOverrides().size());
        work.all();
        later.select(input(later));
        later.removeOverride();
        later.removeOverride();
        assertEquals(List.of(), desk.plan().rateOverrides());
        later.inputs().note().textProperty().set("too late");
        assertEquals(List.of(), desk.plan().rateOverrides());
    }

    private RatesViewModel opened(HandStepped work) {
        desk = new Desk(Samples.plan(), work);
        work.all();
        desk.workbench.selection().show(Subject.RATES);
        return desk.workbench.rates();
    }
}
