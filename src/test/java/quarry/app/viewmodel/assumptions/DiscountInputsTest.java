package quarry.app.viewmodel.assumptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static quarry.app.viewmodel.assumptions.Assumed.KEPT;
import static quarry.app.viewmodel.assumptions.Assumed.card;
import static quarry.app.viewmodel.assumptions.Assumed.lines;
import static quarry.app.viewmodel.assumptions.Assumed.reopened;
import static quarry.app.viewmodel.assumptions.Assumed.shown;
import static quarry.app.viewmodel.assumptions.Assumed.with;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.plan.Discount;
import quarry.plan.Plan;
import quarry.rates.Mode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// On Large, chat and extraction cost 1,320 USD a month together.
class DiscountInputsTest {

    private final Desk desk = new Desk(Samples.plan(), card());
    private final AssumptionsViewModel assumptions = shown(desk);

    private String answer() {
        return assumptions.pageProperty().get().answer();
    }

    @Test
    void aNewDiscountTakesNothingOffUntilItsPercentIsEntered() {
        assumptions.add(AssumptionKind.DISCOUNT);
        assertEquals("1 discount takes nothing off All large.", answer());
        assertEquals("discounts-0", assumptions.selectedIdProperty().get());
        desk.pause();
        assumptions.discount().percent().textProperty().set("10");
        assertEquals("1 discount takes 132.00 USD a month off All large.", answer());
        assertEquals(
                "saves 132.00 USD a month",
                lines(desk, AssumptionKind.DISCOUNT).getFirst().effect());
        assertEquals(
                "Change percent of Discount", desk.workbench.document().undoNameProperty().get());
        desk.pause();
        assumptions.discount().modes().pick(Set.of(Mode.BATCH));
        assertEquals("1 discount takes nothing off All large.", answer());
        assertEquals("10 % off Batch", lines(desk, AssumptionKind.DISCOUNT).getFirst().detail());
        desk.workbench.document().undo();
        desk.workbench.document().undo();
        assertEquals("0", assumptions.discount().percent().textProperty().get());
        assertEquals(
                "Change percent of Discount", desk.workbench.document().redoNameProperty().get());
        desk.workbench.document().undo();
        assertEquals(List.of(), desk.plan().discounts());
        assertEquals("Add discount", desk.workbench.document().redoNameProperty().get());
    }

    @Test
    void eachOfSeveralDiscountsSaysWhatItSavesAmongTheOthers() {
        assumptions.add(AssumptionKind.DISCOUNT);
        assumptions.discount().percent().textProperty().set("10");
        assumptions.add(AssumptionKind.DISCOUNT);
        assumptions.discount().percent().textProperty().set("50");
        assertEquals("2 discounts take 726.00 USD a month off All large.", answer());
        assertEquals(
                List.of("saves 66.00 USD a month", "saves 594.00 USD a month"),
                lines(desk, AssumptionKind.DISCOUNT).stream().map(AssumptionLine::effect).toList());
        assertEquals("Discount 2", desk.plan().discounts().getLast().name());
    }

    @Test
    void aDiscountKeepsWhatThisVersionDoesNotKnowOfIt() {
        Desk kept =
                with(
                        plan ->
                                plan.withDiscounts(
                                        List.of(
                                                new Discount(
                                                        "private pricing",
                                                        BigDecimal.TEN,
                                                        Set.of(Mode.ON_DEMAND),
                                                        KEPT))));
        DiscountInputs discount = kept.workbench.assumptions().discount();
        assertEquals("private pricing", discount.name().textProperty().get());
        discount.name().textProperty().set("Private pricing");
        discount.modes().pick(Set.of(Mode.ON_DEMAND, Mode.CUSTOMIZATION));
        Plan reopened = reopened(kept.plan());
        assertEquals(
                List.of(
                        new Discount(
                                "Private pricing",
                                BigDecimal.TEN,
                                Set.of(Mode.ON_DEMAND, Mode.CUSTOMIZATION),
                                KEPT)),
                reopened.discounts());
        assertEquals(kept.plan(), reopened);
    }
}
