package quarry.app.viewmodel.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.workloads.WorkloadEditorViewModel;
import quarry.cost.price.TestCard;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.rates.Component;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/// Chat: 30,000 requests a month, 1,000 tokens in at 10 and 500 out at 20 USD a million.
class WhatIfViewModelTest {

    private final Desk desk = open(Samples.plan(), Samples.card());
    private final WorkloadEditorViewModel editor = desk.workloadEditor();
    private final WhatIfViewModel whatIf = editor.whatIf();

    @Test
    void oneMoreOfEachFigureHasItsPrice() {
        assertEquals("+100 = +60.00 USD a month", cost(Lever.OUTPUT));
        assertEquals("+100 = +30.00 USD a month", cost(Lever.USER));
        assertEquals("+100 = +60.00 USD a month", cost(Lever.REQUESTS));
        // half a turn more of history: 750 tokens
        assertEquals("+1 = +225.00 USD a month", cost(Lever.TURNS));
        // the second of two months has 1 % more
        assertEquals("+1 % = +3.00 USD a month", cost(Lever.GROWTH));
        // one in a hundred requests pays its input again
        assertEquals("+1 % = +3.00 USD a month", cost(Lever.RETRY_RATE));
        assertEquals("+10 % = no change", cost(Lever.RETRIED_OUTPUT));
        assertEquals("", cost(Lever.RETRIED_INPUT), "all of it is charged already");
    }

    @Test
    void theCostIsThatOfTheSelectedScenario() {
        desk.workbench.selection().selectScenario("all-small");
        assertEquals("+100 = +6.00 USD a month", cost(Lever.OUTPUT));
    }

    @Test
    void anEditTakesTheOldFiguresAwayAtOnce() {
        var work = new HandStepped();
        var slow = new Desk(Samples.plan(), work);
        slow.workbench.selection().editWorkload("chat");
        work.all();
        var costs = slow.workloadEditor().whatIf();
        assertFalse(costs.costOf(Lever.OUTPUT).get().isEmpty());
        assertFalse(costs.batchProperty().get().isEmpty());
        slow.workloadEditor().request().output().textProperty().set("1000");
        assertEquals("", costs.costOf(Lever.OUTPUT).get());
        assertEquals("", costs.cachingProperty().get());
        assertEquals("", costs.batchProperty().get());
        work.all();
        assertEquals("+100 = +60.00 USD a month", costs.costOf(Lever.OUTPUT).get());
    }

    @Test
    void nothingIsWorkedOutForAScreenThatNobodySees() {
        desk.workbench.selection().showComparison();
        assertEquals("", cost(Lever.OUTPUT));
    }

    @Test
    void whereARateIsMissingThereIsNoFigure() {
        Desk missing = open(Samples.withMissingRate(), Samples.card());
        missing.workbench.selection().selectScenario("all-small");
        WhatIfViewModel costs = missing.workloadEditor().whatIf();
        assertEquals("", costs.costOf(Lever.OUTPUT).get());
        assertEquals(
                "There is no batch rate for all that serves it in All small",
                costs.batchProperty().get());
    }

    @Test
    void cachingTellsWhatItSavesOrWhyNothing() {
        assertTrue(whatIf.cachingProperty().get().startsWith("Nothing to cache"));
        editor.cache().cacheable().textProperty().set("800");
        assertEquals(
                "There is no cache rate for all that serves it in All large",
                whatIf.cachingProperty().get());
    }

    @Test
    void cachingThatIsOffTellsWhatItWouldSave() {
        Desk cached = open(Samples.plan(), withCacheRates());
        WorkloadEditorViewModel chat = cached.workloadEditor();
        chat.cache().cacheable().textProperty().set("800");
        chat.cache().hitRate().textProperty().set("100");
        // 24 M tokens a month at 1 instead of 10
        assertEquals(
                "Caching is off in All large; switched on it would save 216.00 USD a month",
                chat.whatIf().cachingProperty().get());
        chat.cache().hitRate().textProperty().set("0");
        assertEquals(
                "Caching is off in All large; switched on it would cost 60.00 USD a month, as too"
                        + " few requests find the prefix",
                chat.whatIf().cachingProperty().get());
        cached.workbench.document().edit("Cache", plan -> changed(plan, d -> d.withCaching(true)));
        assertTrue(
                chat.whatIf()
                        .cachingProperty()
                        .get()
                        .startsWith("Caching costs 60.00 USD a month in All large"));
        chat.cache().hitRate().textProperty().set("100");
        assertEquals(
                "Caching saves 216.00 USD a month in All large",
                chat.whatIf().cachingProperty().get());
    }

    @Test
    void aShareInBatchSavesInProportionOnceNobodyWaits() {
        desk.workbench.selection().selectScenario("all-small");
        assertEquals(
                "Someone waits, so nothing can go to batch. If nobody did, 100.0 % of it in batch"
                        + " would save 30.00 USD a month in All small",
                whatIf.batchProperty().get());
        assertFalse(whatIf.movableProperty().get());
        editor.service().realTime().onProperty().set(false);
        whatIf.batchShare().textProperty().set("40");
        assertEquals(
                "In batch, 40.0 % of it saves 12.00 USD a month in All small",
                whatIf.batchProperty().get());
        whatIf.moveToBatch();
        List<Deployment> small = desk.plan().scenario("all-small").orElseThrow().deployments();
        assertEquals(new BigDecimal("0.6"), small.getFirst().share().stripTrailingZeros());
        assertEquals(new Purchase.Batch(), small.get(1).purchase());
        assertEquals(new BigDecimal("0.4"), small.get(1).share().stripTrailingZeros());
        assertTrue(editor.sentenceProperty().get().contains("48.00 USD a month"));
        desk.workbench.document().undo();
        assertEquals(2, desk.plan().scenario("all-small").orElseThrow().deployments().size());
    }

    private String cost(Lever lever) {
        return whatIf.costOf(lever).get();
    }

    private static Desk open(Plan plan, RateCard card) {
        Desk desk = new Desk(plan, card);
        desk.workbench.selection().editWorkload("chat");
        return desk;
    }

    private static RateCard withCacheRates() {
        return new TestCard()
                .onDemand("large", "10", "20")
                .onDemand("small", "1", "2")
                .onDemand("large", Component.CACHE_READ, "1")
                .onDemand("large", Component.CACHE_WRITE_5M, "12.5")
                .card();
    }

    private static Plan changed(Plan plan, UnaryOperator<Deployment> change) {
        return plan.withScenarios(
                plan.scenarios().stream()
                        .map(s -> s.withDeployments(s.deployments().stream().map(change).toList()))
                        .toList());
    }
}
