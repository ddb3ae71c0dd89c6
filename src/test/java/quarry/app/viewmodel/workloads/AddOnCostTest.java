package quarry.app.viewmodel.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.scenarios.ScenarioEdits;
import quarry.cost.price.TestCard;
import quarry.rates.Component;

import java.math.BigDecimal;
import java.util.List;

/// A text unit of 0.15 USD a thousand for each of 30,000 requests of chat, 60,000 of extraction.
class AddOnCostTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Product FILTER =
            new Product("guard", Component.GUARDRAIL_TEXT_UNIT_CONTENT_FILTER);

    private final Desk desk =
            new Desk(
                    Samples.plan(),
                    new TestCard()
                            .onDemand("large", "10", "20")
                            .onDemand("small", "1", "2")
                            .onDemand("guard", FILTER.component(), "0.15")
                            .card());
    private final AddOnsViewModel addOns = desk.workloadEditor().addOns();

    @Test
    void theAmountIsThatOfTheSelectedScenario() {
        add(FILTER);
        desk.workbench
                .document()
                .edit(
                        "Half",
                        p ->
                                ScenarioEdits.deployments(
                                        p,
                                        "all-small",
                                        all -> List.of(all.getFirst().withShare(HALF))));
        desk.workbench.selection().selectScenario("all-small");
        assertEquals("2.25", addOns.rows().getFirst().content().amount());
    }

    @Test
    void theCostFollowsTheWorkloadWhenItMoves() {
        desk.workbench.selection().selectWorkload("extraction");
        add(FILTER);
        assertEquals("9.00", addOns.rows().getFirst().content().amount());
        desk.workbench.workloads().remove("chat");
        assertEquals("9.00", addOns.rows().getFirst().content().amount());
    }

    private void add(Product product) {
        addOns.offered().choose(product);
        addOns.add();
    }
}
