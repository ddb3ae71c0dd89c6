package quarry.app.viewmodel.assumptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.app.viewmodel.assumptions.Assumed.card;
import static quarry.app.viewmodel.assumptions.Assumed.lines;
import static quarry.app.viewmodel.assumptions.Assumed.shown;
import static quarry.app.viewmodel.assumptions.Assumed.with;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.app.viewmodel.selection.AssumptionRef;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.status.ProblemRow;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.Plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// The screen as a whole.
class AssumptionsViewModelTest {

    private final Desk desk = new Desk(Samples.plan(), card());
    private final AssumptionsViewModel assumptions = shown(desk);

    private String answer() {
        return assumptions.pageProperty().get().answer();
    }

    @Test
    void withoutAnyTheSentenceSaysWhatToAdd() {
        assertTrue(answer().startsWith("Nothing is assumed beside the rate card yet"), answer());
        assertEquals(AssumptionRef.NONE, assumptions.selectedProperty().get());
        assertEquals("", assumptions.selectedIdProperty().get());
    }

    @Test
    void aRemovedEntryLeavesTheNextOneSelected() {
        assumptions.add(AssumptionKind.DISCOUNT);
        assumptions.discount().name().textProperty().set("First");
        assumptions.add(AssumptionKind.DISCOUNT);
        assumptions.discount().name().textProperty().set("Second");
        assumptions.discount().percent().textProperty().set("no number");
        assumptions.select(AssumptionKind.DISCOUNT, "discounts-0");
        assertEquals("First", assumptions.discount().name().textProperty().get());
        assertEquals("", assumptions.discount().percent().errorProperty().get());
        assumptions.removeSelected();
        assertEquals("Second", assumptions.discount().name().textProperty().get());
        assertEquals("Remove First", desk.workbench.document().undoNameProperty().get());
        assumptions.remove(AssumptionKind.DISCOUNT, "discounts-0");
        assertEquals(AssumptionRef.NONE, assumptions.selectedProperty().get());
    }

    @Test
    void aProblemOfAnEntryLeadsToIt() {
        Desk warned =
                with(
                        plan ->
                                plan.withDiscounts(
                                        List.of(
                                                new Discount(
                                                        "None",
                                                        BigDecimal.TEN,
                                                        Set.of(),
                                                        Extras.NONE))));
        ProblemRow row = warned.workbench.status().problems().getFirst();
        assertEquals(new AssumptionRef(AssumptionKind.DISCOUNT, 0), row.assumption().orElseThrow());
        assertEquals("None", row.where());
        warned.workbench.selection().showComparison();
        warned.workbench.selection().editAssumption(row.assumption().orElseThrow());
        assertEquals(Subject.ASSUMPTIONS, warned.workbench.selection().subjectProperty().get());
        assertEquals(
                "10 %, but off no mode",
                lines(warned, AssumptionKind.DISCOUNT).getFirst().detail());
    }

    @Test
    void nothingIsWorkedOutWhileTheScreenIsNotShown() {
        Desk hidden = new Desk(Samples.plan(), card());
        assertEquals(AssumptionPage.EMPTY, hidden.workbench.assumptions().pageProperty().get());
        assertEquals(List.of(), hidden.workbench.assumptions().elsewhere());
    }

    @Test
    void whatOtherScreensEditIsListedWithItsFigures() {
        assertEquals(
                List.of(
                        "2027-01 to 2027-02, months of 30 days",
                        "Amounts in US dollars",
                        "No budgets",
                        "No rates of your own"),
                assumptions.elsewhere().stream().map(Elsewhere::text).toList());
        desk.workbench.budgets().add();
        assertEquals("1 budget", assumptions.elsewhere().get(2).text());
    }

    @Test
    void whatTheFileWouldRefuseIsRefusedWithTheRange() {
        assumptions.add(AssumptionKind.DISCOUNT);
        assumptions.discount().percent().textProperty().set("100.1");
        assertTrue(
                assumptions
                        .discount()
                        .percent()
                        .errorProperty()
                        .get()
                        .endsWith("allowed: 0 to 100"),
                assumptions.discount().percent().errorProperty().get());
        assumptions.add(AssumptionKind.QUOTA);
        Plan before = desk.plan();
        assumptions.quota().tokens().textProperty().set("0");
        assertTrue(
                assumptions
                        .quota()
                        .tokens()
                        .errorProperty()
                        .get()
                        .endsWith("allowed: above 0, at most 1,000,000,000,000"),
                assumptions.quota().tokens().errorProperty().get());
        assumptions.quota().burndown().textProperty().set("0.9");
        assertFalse(assumptions.quota().burndown().errorProperty().get().isEmpty());
        assumptions.add(AssumptionKind.CUSTOM_MODEL);
        before = desk.plan();
        TrainingInputs training = assumptions.customModel().training();
        training.firstMonth().textProperty().set("120");
        training.monthsBetween().textProperty().set("0");
        training.trainings().textProperty().set("1.5");
        training.epochs().textProperty().set("1001");
        training.tokens().textProperty().set("-1");
        training.hours().textProperty().set("1.1e12");
        assertEquals(
                List.of(false, false, false, false, false, false),
                List.of(
                                training.firstMonth(),
                                training.monthsBetween(),
                                training.trainings(),
                                training.epochs(),
                                training.tokens(),
                                training.hours())
                        .stream()
                        .map(field -> field.errorProperty().get().isEmpty())
                        .toList());
        assertEquals(before, desk.plan());
    }
}
