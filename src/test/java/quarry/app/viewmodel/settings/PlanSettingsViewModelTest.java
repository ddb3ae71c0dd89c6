package quarry.app.viewmodel.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.money.DisplayCurrency;
import quarry.plan.Extras;
import quarry.plan.PlanCurrency;

import java.math.BigDecimal;
import java.util.Map;

class PlanSettingsViewModelTest {

    private static final Extras KEPT = Extras.of(Map.of("later", "1"));

    private final Desk desk =
            new Desk(
                    Samples.plan()
                            .withCurrency(
                                    new PlanCurrency(
                                            new DisplayCurrency(
                                                    "EUR", new BigDecimal("0.92"), "budget rate"),
                                            KEPT)));
    private final PlanSettingsViewModel settings = desk.workbench.settings();

    private void type(String text) {
        settings.currency().textProperty().set(text);
    }

    @Test
    void amountsAreShownInTheCurrencyEnteredAndItsNoteIsKept() {
        assertEquals("EUR 0.92", settings.currency().textProperty().get());
        assertEquals("1,214", desk.workbench.scenarios().rows().getFirst().content().amount());
        type("chf 0.8");
        assertEquals("1,056", desk.workbench.scenarios().rows().getFirst().content().amount());
        settings.currencyNote().textProperty().set("treasury");
        assertEquals(
                new PlanCurrency(
                        new DisplayCurrency("CHF", new BigDecimal("0.8"), "treasury"), KEPT),
                desk.plan().currency());
    }

    @Test
    void anEmptyTextIsUsDollars() {
        type(" ");
        assertNull(desk.plan().currency());
        assertFalse(settings.currencyNote().appliesProperty().get());
        assertEquals("1,320", desk.workbench.scenarios().rows().getFirst().content().amount());
        desk.workbench.document().undo();
        assertEquals("EUR 0.92", settings.currency().textProperty().get());
    }

    @Test
    void whatTheFileWouldRefuseIsRefused() {
        PlanCurrency before = desk.plan().currency();
        for (String text : new String[] {"EUR", "EURO 1", "0.92", "EUR 0", "EUR 2e9", "EUR x"}) {
            type(text);
            assertTrue(settings.currency().errorProperty().get().contains("allowed:"), text);
        }
        assertEquals(before, desk.plan().currency());
    }
}
