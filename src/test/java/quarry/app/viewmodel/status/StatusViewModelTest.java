package quarry.app.viewmodel.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.pricing.FailingPricing;
import quarry.app.viewmodel.pricing.PricingViewModel;
import quarry.cost.price.TestCard;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.Extras;
import quarry.plan.Quota;
import quarry.rates.Scope;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class StatusViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final StatusViewModel status = desk.workbench.status();

    @Test
    void tellsMonthsBasisFileAndRates() {
        assertEquals("2 months · months of 30 days · not saved yet · all rates found", text());
    }

    @Test
    void tellsWhenThePlanWasSaved() {
        desk.chosenFile = Optional.of(Path.of("support.plan.json"));
        desk.workbench.file().save();
        assertEquals("saved 10:42", status.savedProperty().get());
        desk.workbench.workloads().rename("chat", "Chat");
        assertEquals("unsaved changes", status.savedProperty().get());
        desk.workbench.document().undo();
        assertEquals("saved 10:42", status.savedProperty().get());
    }

    @Test
    void tellsThatTheFiguresAreThoseOfAnEarlierPlan() {
        PricingViewModel failing =
                FailingPricing.of(desk.workbench.document().planProperty(), desk);
        StatusViewModel told =
                new StatusViewModel(
                        desk.workbench.document(),
                        desk.workbench.file(),
                        failing,
                        desk.card.heading(),
                        Clock.systemUTC());
        assertEquals("all rates found", told.ratesProperty().get());
        desk.workbench.document().edit("Rename", p -> p.withName("bad"));
        assertEquals(
                "not priced: the figures are from before the last change",
                told.ratesProperty().get());
        desk.workbench.document().undo();
        assertEquals("all rates found", told.ratesProperty().get());
    }

    @Test
    void countsMissingRatesAndListsThemWithTheirPlace() {
        StatusViewModel missing = new Desk(Samples.withMissingRate()).workbench.status();
        assertEquals("2 rates missing", missing.ratesProperty().get());
        assertEquals("2 notes", missing.notesProperty().get());
        ProblemRow problem = missing.problems().getFirst();
        assertEquals("All small, Customer chat", problem.where());
        assertEquals("all-small", problem.scenario());
        assertEquals("chat", problem.workload());
    }

    @Test
    void listsWhatThePlansCheckSays() {
        desk.scenarioEditor().deployment().share().textProperty().set("50");
        desk.scenarioEditor().add("chat");
        desk.scenarioEditor().deployment().share().textProperty().set("60");
        assertEquals("1 error", status.notesProperty().get());
        assertEquals(
                new BigDecimal("0.6"),
                desk.plan().scenarios().getFirst().deployments().getLast().share());
    }

    @Test
    void listsBudgetsThatAreCrossedAndQuotasThatAreNotEnough() {
        // All large: 600 USD of chat a month. 1,000 requests of 1,000 + 500 tokens a day are 1,042
        // a minute.
        Budget budget =
                new Budget(
                        "Support",
                        new LinkedHashMap<>(Map.of("team", "cx")),
                        Usd.of("500"),
                        List.of(BigDecimal.ONE),
                        Extras.NONE);
        Quota quota =
                new Quota(
                        "small",
                        TestCard.REGION,
                        Scope.REGIONAL,
                        new BigDecimal(1000),
                        BigDecimal.ONE,
                        "",
                        Extras.NONE);
        desk.workbench
                .document()
                .edit(
                        "Limits",
                        plan -> plan.withBudgets(List.of(budget)).withQuotas(List.of(quota)));
        assertEquals("2 notes", status.notesProperty().get());
        ProblemRow first = status.problems().getFirst();
        assertEquals("Budget", first.where());
        assertEquals("all-large", first.scenario());
        assertEquals(
                "Support: 2027-01 crosses 100 % of 500.00 USD by 100.00 USD in All large",
                first.message());
        ProblemRow last = status.problems().getLast();
        assertEquals("Quota", last.where());
        assertEquals("all-small", last.scenario());
    }

    @Test
    void tellsTheAgeOfTheRates() {
        assertEquals("Rates 2026-01-01 (326 days)", status.rateCard());
    }

    private String text() {
        return status.textProperty().get();
    }
}
