package quarry.launch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan in euro at 0.50, with a budget and a quota that are not enough.
class DisplayCurrencyTest {

    @ParameterizedTest
    @ValueSource(strings = {"price", "compare", "check"})
    void peopleReadThePlansCurrency(String command) {
        Outcome outcome = Outcome.onPlan(command, "limits");
        assertEquals(0, outcome.status(), outcome.err());
        outcome.assertPrinted("of 500.00 EUR by", " tokens a minute in Large model");
        assertFalse(outcome.out().contains("1,000 USD"), outcome.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "compare", "check"})
    void programsReadDollars(String command) {
        for (String format : new String[] {"json", "csv"}) {
            Outcome outcome = Outcome.onPlan(command, "limits", "--format", format);
            assertFalse(outcome.out().contains("EUR"), outcome.out());
            assertTrue(outcome.out().length() > 100, outcome.out());
        }
    }
}
