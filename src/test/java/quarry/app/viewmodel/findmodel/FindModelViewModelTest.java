package quarry.app.viewmodel.findmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.filter.ColumnOrder;
import quarry.app.viewmodel.selection.Subject;
import quarry.cost.price.TestCard;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.ModelNote;
import quarry.plan.Purchase;

import java.math.BigDecimal;
import java.util.List;

class FindModelViewModelTest {

    private final OffersOnShow on = new OffersOnShow();
    private final Desk desk = on.desk;
    private final FindModelViewModel find = on.find;

    @Test
    void nothingIsPricedBeforeTheScreenIsLookedAt() {
        Desk other = new Desk(Samples.plan());
        assertEquals(FindModelPage.EMPTY, other.workbench.findModel().pageProperty().get());
    }

    @Test
    void theAnswerNamesTheCheapestOfferAndWhatItSaves() {
        assertEquals(
                "Customer chat costs least on small in here, on demand: 60.00 USD a month, 90.0 %"
                        + " less than on large now. Price says nothing about quality.",
                find.pageProperty().get().answer());
    }

    @Test
    void whatIsUsedNowStandsOnTopAndTheCheapestComesNext() {
        assertTrue(on.rows().getFirst().now());
        assertEquals(Usd.of("600"), on.rows().getFirst().cost());
        assertEquals("small", on.rows().get(1).model());
        assertEquals("-0.9", String.valueOf(on.rows().get(1).against()).replaceAll("0+$", ""));
        assertEquals(Usd.of("600"), on.row("large", "On demand").cost());
    }

    @Test
    void aWorkloadThatCostsLeastAsItIsSaysSo() {
        desk.workbench.selection().selectScenario("all-small");
        find.filters().textProperty().set("large");
        assertEquals(
                "Customer chat costs least as it is, on small: 60.00 USD a month. The cheapest"
                    + " offer shown is large in here, on demand, 900.0 % more. Price says nothing"
                    + " about quality.",
                find.pageProperty().get().answer());
        find.filters().textProperty().set("");
        assertTrue(find.pageProperty().get().answer().contains("costs as much as now on small"));
    }

    @Test
    void thePlansOwnRegionsAreChosenToBeginWithAndOthersCanBe() {
        assertEquals(List.of(TestCard.REGION), find.filters().regions().chosen());
        assertTrue(on.rows().stream().noneMatch(r -> r.region().equals("elsewhere")));
        find.filters().regions().choose(List.of());
        assertTrue(on.rows().stream().anyMatch(r -> r.region().equals("elsewhere")));
    }

    @Test
    void batchDoesNotApplyToARealTimeWorkloadAndIsShownOnRequestWithTheReason() {
        assertTrue(on.rows().stream().noneMatch(r -> r.mode().equals("Batch")));
        find.filters().unpricedTooProperty().set(true);
        assertEquals(
                "Batch answers within 24 hours, but Customer chat is real time.",
                on.row("small", "Batch").reason());
        assertNull(on.row("small", "Batch").cost());
        assertEquals("Batch", on.rows().getLast().mode());
    }

    @Test
    void anOfferIsUsedInOneStepThatCanBeUndone() {
        find.select(on.row("small", "On demand"));
        find.useInScenario();
        Deployment chat = desk.plan().scenarios().getFirst().deployments().getFirst();
        assertEquals("small", chat.model());
        assertEquals("chat", chat.workload());
        assertEquals("large", desk.plan().scenarios().getFirst().deployments().getLast().model());
        assertEquals(List.of("small serves Customer chat in All large"), desk.notices());
        assertEquals(Usd.of("60"), on.rows().getFirst().cost());
        desk.workbench.document().undo();
        assertEquals(Samples.plan(), desk.plan());
    }

    @Test
    void severalDeploymentsOfTheWorkloadAreReplacedByTheOne() {
        desk.workbench
                .document()
                .edit(
                        "Split",
                        p ->
                                p.withScenarios(
                                        p.scenarios().stream()
                                                .map(s -> s.withDeployments(split(s.deployments())))
                                                .toList()));
        assertEquals("large + small", on.rows().getFirst().model());
        find.select(on.row("small", "On demand"));
        find.useInScenario();
        assertEquals(
                List.of("chat", "extraction"),
                desk.plan().scenarios().getFirst().deployments().stream()
                        .map(Deployment::workload)
                        .toList());
    }

    private static List<Deployment> split(List<Deployment> all) {
        BigDecimal half = new BigDecimal("0.5");
        return List.of(
                Samples.deployment("chat", "large").withShare(half),
                Samples.deployment("chat", "small").withShare(half),
                all.getLast());
    }

    @Test
    void anOfferBecomesAScenarioOfItsOwn() {
        find.select(on.row("small", "On demand"));
        find.addAsScenario();
        assertEquals(3, desk.plan().scenarios().size());
        assertEquals("Customer chat on small", desk.plan().scenarios().getLast().name());
        assertEquals(
                List.of("small", "large"),
                desk.plan().scenarios().getLast().deployments().stream()
                        .map(Deployment::model)
                        .toList());
        assertEquals(Samples.plan().scenarios(), desk.plan().scenarios().subList(0, 2));
    }

    @Test
    void aSelectedOfferIsExplainedInsteadOfTheComparisonsAmountAndOnlyWhileTheScreenIsShown() {
        assertEquals("", desk.workbench.why().pageProperty().get().amount());
        find.select(on.row("small", "On demand"));
        assertEquals("60.00 USD a month", desk.workbench.why().pageProperty().get().amount());
        assertEquals(
                "Customer chat, small, here, On demand",
                desk.workbench.why().pageProperty().get().subject());
        assertFalse(desk.workbench.why().steps().isEmpty());
        find.select(on.rows().getFirst());
        assertEquals(
                "Customer chat, All large", desk.workbench.why().pageProperty().get().subject());
        desk.workbench.selection().showComparison();
        assertEquals("", desk.workbench.why().pageProperty().get().amount());
    }

    @Test
    void aScoreOfTheUsersOwnIsKeptInThePlanAndBoundsWhatIsShown() {
        find.select(on.row("small", "On demand"));
        find.note().score().textProperty().set("72.5");
        find.note().note().textProperty().set("good with tickets");
        assertEquals(
                List.of(
                        ModelNote.of("small")
                                .withScore(new BigDecimal("72.5"))
                                .withNote("good with tickets")),
                desk.plan().modelNotes());
        assertEquals("good with tickets", on.row("small", "On demand").note());
        find.filters().leastScoreProperty().set("72");
        assertTrue(on.rows().stream().allMatch(r -> r.now() || r.model().equals("small")));
        find.filters().leastScoreProperty().set("80");
        assertEquals(1, on.rows().size());
        assertTrue(find.pageProperty().get().answer().startsWith("No offer for Customer chat"));
        find.filters().leastScoreProperty().set("");
        find.note().score().textProperty().set("");
        find.note().note().textProperty().set("");
        assertEquals(List.of(), desk.plan().modelNotes());
    }

    @Test
    void anOwnRateIsPricedAndMarked() {
        desk.workbench.selection().show(Subject.RATES);
        var rates = desk.workbench.rates();
        rates.override(
                rates.pageProperty().get().rows().stream()
                        .filter(r -> r.key().model().equals("small"))
                        .filter(r -> r.key().mode() == quarry.rates.Mode.ON_DEMAND)
                        .filter(r -> r.key().component() == quarry.rates.Component.INPUT)
                        .findFirst()
                        .orElseThrow(),
                "0.5");
        desk.workbench.selection().show(Subject.FIND_MODEL);
        assertEquals("Priced with a rate of your own.", on.row("small", "On demand").caution());
        assertEquals(Usd.of("45"), on.row("small", "On demand").cost());
    }

    @Test
    void theSelectionSurvivesAnEditAndGoesWithItsWorkload() {
        find.select(on.row("small", "On demand"));
        desk.workbench.document().edit("Rename", p -> p.withName("Other"));
        assertNotNull(find.selectedProperty().get());
        desk.workbench.selection().selectWorkload("extraction");
        assertEquals(Usd.of("72"), find.selectedProperty().get().cost());
        assertEquals(new Purchase.Batch(), batch());
    }

    @Test
    void columnsPutOffersInOrderByMeaningWithWhatIsNotKnownLast() {
        find.filters().unpricedTooProperty().set(true);
        for (OfferColumn column : OfferColumn.values()) {
            for (boolean descending : List.of(false, true)) {
                find.order(List.of(new ColumnOrder<>(column, descending)));
                assertTrue(on.rows().getFirst().now(), column + " keeps what is used now on top");
            }
        }
        find.order(List.of(new ColumnOrder<>(OfferColumn.COST, true)));
        assertEquals("large", on.rows().get(1).model());
        assertNull(on.rows().getLast().cost());
        find.order(List.of(new ColumnOrder<>(OfferColumn.MODEL, true)));
        assertEquals("small", on.rows().get(1).model());
        find.order(List.of());
        assertEquals("small", on.rows().get(1).model());
    }

    private Purchase batch() {
        desk.workbench
                .document()
                .edit(
                        "May wait",
                        p ->
                                p.withWorkloads(
                                        p.workloads().stream()
                                                .map(w -> w.withRealTime(false))
                                                .toList()));
        Deployment cheapest = on.rows().get(1).deployment();
        assertNotNull(cheapest);
        return cheapest.purchase();
    }
}
