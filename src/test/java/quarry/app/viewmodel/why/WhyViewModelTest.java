package quarry.app.viewmodel.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.compare.BreakdownChoice;
import quarry.app.viewmodel.compare.CompareViewModel;
import quarry.app.viewmodel.compare.Span;
import quarry.cost.price.SharedUnits;
import quarry.money.DisplayCurrency;
import quarry.plan.Extras;
import quarry.plan.PlanCurrency;

import java.math.BigDecimal;
import java.util.List;

class WhyViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final CompareViewModel compare = desk.workbench.compare();
    private final WhyViewModel why = desk.workbench.why();

    @Test
    void nothingIsExplainedUntilAnAmountIsSelected() {
        assertSame(WhyPage.EMPTY, page());
    }

    @Test
    void anAmountIsTheSumOfItsParts() {
        selectExtraction();
        assertEquals("720.00 USD a month", page().amount());
        assertEquals("Extraction, All large", page().subject());
        assertEquals("1,440.00 USD in 2 months ÷ 2", page().reckoning());
        assertEquals(
                List.of("Input 1,200.00 USD", "Output 240.00 USD"),
                page().parts().stream().map(p -> p.label() + " " + p.amount()).toList());
        assertEquals("large, on-demand", page().parts().getFirst().context());
        assertEquals("60 × 1M tokens", page().parts().getFirst().months().getFirst().quantity());
    }

    @Test
    void theWholePlanNeedsNoReckoning() {
        selectExtraction();
        compare.spanProperty().set(Span.WHOLE_PLAN);
        assertEquals("1,440.00 USD", page().amount());
        assertEquals("", page().reckoning());
    }

    @Test
    void stepsLeadFromTheAssumptionsToTheAmount() {
        selectExtraction();
        WhyPage.WhyStep first = why.steps().getFirst();
        assertTrue(first.input());
        assertTrue(first.origin().startsWith("$.workloads[1]"));
        assertEquals("600.00 USD", why.steps().getLast().value());
        assertTrue(
                why.steps().stream().anyMatch(s -> s.origin().equals("test, 2026-01-01, current")));
    }

    @Test
    void anotherLineShowsItsOwnSteps() {
        selectExtraction();
        why.selectLine(page().parts().getLast().months().getLast().key());
        assertEquals("120.00 USD", why.steps().getLast().value());
    }

    @Test
    void theChosenLineStaysThroughAnEdit() {
        selectExtraction();
        why.selectLine(page().parts().getLast().months().getLast().key());
        desk.workbench.selection().selectWorkload("extraction");
        desk.workloadEditor().request().output().textProperty().set("200");
        assertEquals("240.00 USD", why.steps().getLast().value());
    }

    @Test
    void aDisplayCurrencyComesLast() {
        DisplayCurrency euro = new DisplayCurrency("EUR", new BigDecimal("0.5"), "");
        desk.workbench
                .document()
                .edit("Euro", p -> p.withCurrency(new PlanCurrency(euro, Extras.NONE)));
        selectExtraction();
        assertEquals("300.00 EUR", why.steps().getLast().value());
        assertEquals("600.00 USD × 0.5", why.steps().getLast().how());
    }

    @Test
    void aMissingRateNamesReasonPlaceAndNearest() {
        Desk missing = new Desk(Samples.withMissingRate());
        missing.workbench.compare().selectTotal("all-small");
        WhyPage.WhyGap gap = missing.workbench.why().pageProperty().get().gaps().getFirst();
        assertTrue(gap.reason().startsWith("No rate for small nowhere"));
        assertEquals("$.scenarios[1].deployments[0]", gap.where());
        assertEquals("2027-01 to 2027-02", gap.months());
        assertFalse(gap.nearest().isEmpty());
    }

    @Test
    void everyBreakdownExplainsItsCells() {
        for (BreakdownChoice choice : List.copyOf(compare.breakdowns())) {
            compare.breakdownProperty().set(choice);
            for (var row : List.copyOf(compare.rows())) {
                for (var cell : row.cells()) {
                    compare.select(cell);
                    assertTrue(page().amount().startsWith(cell.exact()), cell + " " + page());
                }
            }
        }
    }

    @Test
    void linesWithoutADeploymentNameTheirPoolOrAddOn() {
        Desk shared = new Desk(SharedUnits.plan(), SharedUnits.card());
        shared.workbench.compare().selectTotal("pool");
        assertEquals(
                List.of(
                        "Model units, idle: pool shared, m",
                        "Model units: Chat, m, provisioned",
                        "Model units: Search, m, provisioned",
                        "Guardrail: content filter: Chat, Input filter, guard"),
                shared.workbench.why().pageProperty().get().parts().stream()
                        .map(part -> part.label() + ": " + part.context())
                        .toList());
    }

    @Test
    void idleUnitsExplainThemselves() {
        Desk shared = new Desk(SharedUnits.plan(), SharedUnits.card());
        CompareViewModel rows = shared.workbench.compare();
        for (BreakdownChoice choice : List.copyOf(rows.breakdowns())) {
            rows.breakdownProperty().set(choice);
            for (var row : List.copyOf(rows.rows())) {
                for (var cell : row.cells()) {
                    rows.select(cell);
                    WhyPage shown = shared.workbench.why().pageProperty().get();
                    assertTrue(shown.amount().startsWith(cell.exact()), cell + " " + shown);
                }
            }
        }
        rows.breakdownProperty().set(BreakdownChoice.WORKLOADS);
        rows.select(rows.rows().getLast().cells().getLast());
        assertEquals("Idle units, Pool", shared.workbench.why().pageProperty().get().subject());
    }

    private void selectExtraction() {
        compare.select(compare.rows().getLast().cells().getFirst());
    }

    private WhyPage page() {
        return why.pageProperty().get();
    }
}
