package quarry.app.viewmodel.assumptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.app.viewmodel.assumptions.Assumed.card;
import static quarry.app.viewmodel.assumptions.Assumed.lines;
import static quarry.app.viewmodel.assumptions.Assumed.offered;
import static quarry.app.viewmodel.assumptions.Assumed.reopened;
import static quarry.app.viewmodel.assumptions.Assumed.shown;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.PlanCheck;
import quarry.plan.Problem;
import quarry.plan.Quota;

import java.math.BigDecimal;
import java.util.List;

/// What a model unit serves, and quotas.
class CapacityInputsTest {

    private final Desk desk = new Desk(Samples.plan(), card());
    private final AssumptionsViewModel assumptions = shown(desk);

    private String answer() {
        return assumptions.pageProperty().get().answer();
    }

    @Test
    void aUnitIsOfAModelSoldByTheUnitThatHasNoFigureYet() {
        assumptions.add(AssumptionKind.MODEL_UNIT);
        assertEquals("large", desk.plan().modelUnits().getFirst().model());
        assertEquals(List.of("large", "small"), offered(assumptions.modelUnit().model()));
        assumptions.add(AssumptionKind.MODEL_UNIT);
        assertEquals(List.of("small"), offered(assumptions.modelUnit().model()));
        assertFalse(assumptions.roomProperty(AssumptionKind.MODEL_UNIT).get());
        assumptions.add(AssumptionKind.MODEL_UNIT);
        assertEquals(2, desk.plan().modelUnits().size());
    }

    @Test
    void oneFigureOfAUnitStaysKnown() {
        assumptions.add(AssumptionKind.MODEL_UNIT);
        ModelUnitInputs unit = assumptions.modelUnit();
        unit.input().textProperty().set("300k");
        unit.note().textProperty().set("account team");
        unit.input().textProperty().set("");
        assertTrue(unit.input().errorProperty().get().startsWith("Enter a figure"));
        unit.output().textProperty().set("60000");
        unit.input().revert();
        unit.input().textProperty().set("");
        assertEquals("", unit.input().errorProperty().get());
        ModelUnitCapacity expected =
                new ModelUnitCapacity(
                        "large", null, new BigDecimal("60000"), "account team", Extras.NONE);
        assertEquals(List.of(expected), desk.plan().modelUnits());
        assertEquals(desk.plan(), reopened(desk.plan()));
        assertEquals(
                "60.0 k output a minute",
                lines(desk, AssumptionKind.MODEL_UNIT).getFirst().detail());
        assertEquals(
                "Change input of a unit of the unit of large",
                desk.workbench.document().undoNameProperty().get());
    }

    @Test
    void whatWasRefusedAndWouldNotBeAnyMoreGivesWayToWhatThePlanHas() {
        assumptions.add(AssumptionKind.MODEL_UNIT);
        ModelUnitInputs unit = assumptions.modelUnit();
        unit.input().textProperty().set("300k");
        unit.input().textProperty().set("");
        unit.output().textProperty().set("60000");
        assertEquals("", unit.input().errorProperty().get());
        assertEquals("300,000", unit.input().textProperty().get());
        assertEquals(
                new BigDecimal("300000"),
                desk.plan().modelUnits().getFirst().inputTokensPerMinute());
    }

    @Test
    void aQuotaIsHeldAgainstThePeakHourOfEveryScenario() {
        assumptions.add(AssumptionKind.QUOTA);
        Quota quota = desk.plan().quotas().getFirst();
        assertEquals("large", quota.model());
        assertTrue(quota.note().startsWith("Example figure"), quota.note());
        // 1,000 × 1,500 and 2,000 × 1,100 tokens a day.
        assumptions.quota().tokens().textProperty().set("2000");
        assertEquals("of 1 quota, 1 is exceeded in the peak hour of All large.", answer());
        assertEquals(
                "above it: 128.5 % of 2.0 k a minute",
                lines(desk, AssumptionKind.QUOTA).getFirst().effect());
        assertEquals(
                "All large: 2,569 tokens a minute, 128.5 %, in January 2027; above it from January"
                        + " 2027 on.\nAll small: takes nothing of it.",
                assumptions.peaksProperty().get());
        assumptions.quota().tokens().textProperty().set("1M");
        assertEquals("the peak hour of All large stays within 1 quota.", answer());
    }

    @Test
    void noTwoQuotasAreOfOnePlace() {
        assumptions.add(AssumptionKind.QUOTA);
        assumptions.add(AssumptionKind.QUOTA);
        assertEquals(
                List.of("large", "small"),
                desk.plan().quotas().stream().map(Quota::model).toList());
        assertEquals(List.of("small"), offered(assumptions.quota().place().model()));
        assertFalse(assumptions.roomProperty(AssumptionKind.QUOTA).get());
        assertEquals(
                List.of(),
                PlanCheck.check(desk.plan()).stream()
                        .filter(p -> p.severity() == Problem.Severity.ERROR)
                        .toList());
    }
}
