package quarry.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.money.DisplayCurrency;
import quarry.rates.Component;
import quarry.report.SmallResult;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

class HeadlineTest {

    private static final Figures ENGLISH = new Figures(Locale.ENGLISH, DisplayCurrency.USD);

    @Test
    void namesTheCheapestItsDistanceAndWhatMakesIt() {
        assertEquals(
                "Cheap costs 5,000 USD a month, 66.7 % less than Base; Customer chat makes most of"
                        + " the difference.",
                of(priced("Base", "20000", "10000"), priced("Cheap", "4000", "6000")));
    }

    @Test
    void theBaseMayBeTheCheapest() {
        assertEquals(
                "Base costs 5,000 USD a month, 50.0 % less than Dear; Extraction makes all of the"
                        + " difference.",
                of(priced("Base", "4000", "6000"), priced("Dear", "4000", "16000")));
        assertEquals(
                "Base costs 5,000 USD a month, 50.0 % less than Dear, the next cheapest; Extraction"
                        + " makes all of the difference.",
                of(
                        priced("Base", "4000", "6000"),
                        priced("Dear", "4000", "16000"),
                        priced("Dearer", "4000", "26000")));
    }

    @Test
    void oneScenarioOrNoneNeedsNoComparison() {
        assertEquals("Base costs 5,000 USD a month.", of(priced("Base", "4000", "6000")));
        assertEquals(
                "The plan has no scenario yet: add one to see what it costs.",
                Headline.of(
                        new PricedPlan(SmallResult.plan().plan(), SmallResult.CARD, List.of()),
                        0,
                        ENGLISH));
    }

    @Test
    void equalCostsAreEqual() {
        assertEquals(
                "A and B cost the same: 2.00 USD a month.",
                of(priced("A", "1", "3"), priced("B", "2", "2")));
        assertEquals(
                "3 scenarios cost the same: 2.00 USD a month.",
                of(priced("A", "1", "3"), priced("B", "2", "2"), priced("C", "4", "0")));
        assertEquals(
                "A and B cost the same: 2.00 USD a month, the least of all.",
                of(priced("A", "1", "3"), priced("B", "2", "2"), priced("C", "4", "9")));
    }

    @Test
    void incompleteTotalsAreLowerBoundsAndNeverWin() {
        assertEquals(
                "Open costs at least 0.50 USD a month, incomplete; A is incomplete.",
                of(open("Open", "1"), open("A", "2")));
        assertEquals(
                "A costs 5.00 USD a month; Open costs at least 0.50 USD a month, incomplete.",
                of(open("Open", "1"), priced("A", "10", "0")));
        assertEquals(
                "A costs 5.00 USD a month, 50.0 % less than Base; Customer chat makes all of the"
                        + " difference; Open is incomplete.",
                of(priced("Base", "20", "0"), priced("A", "10", "0"), open("Open", "1")));
        assertEquals(
                "Open has no price: No rate for a.chat us-east-1 geo on-demand flex output.",
                of(open("Open", "0")));
    }

    @Test
    void aBaseThatCostsNothingHasNoPercentage() {
        assertEquals(
                "Base costs nothing; A costs 5.00 USD a month.",
                of(priced("Base", "0", "0"), priced("A", "10", "0")));
    }

    @Test
    void namesWithCommasAreQuotedAndFiguresFollowTheLocale() {
        assertEquals(
                "“2 units, 6 months” costs 5.000 EUR a month.",
                Headline.of(
                        plan(priced("2 units, 6 months", "4000", "6000")),
                        0,
                        new Figures(
                                Locale.GERMANY, new DisplayCurrency("EUR", BigDecimal.ONE, ""))));
    }

    @Test
    void requestsLeftUnservedAreSaid() {
        assertEquals(
                "A costs 5.00 USD a month, leaving 1.0 % of requests unserved.",
                of(statement("flex", "A", "10", "0", List.of())));
    }

    private static String of(Statement... statements) {
        return Headline.of(plan(statements), 0, ENGLISH);
    }

    private static PricedPlan plan(Statement... statements) {
        return new PricedPlan(SmallResult.plan().plan(), SmallResult.CARD, List.of(statements));
    }

    private static Statement priced(String name, String chat, String extract) {
        return statement(name, name, chat, extract, List.of());
    }

    private static Statement open(String name, String chat) {
        List<Gap> gaps = SmallResult.plan().statement("flex").orElseThrow().gaps();
        return statement(name, name, chat, "0", gaps);
    }

    private static Statement statement(
            String id, String name, String chat, String extract, List<Gap> gaps) {
        return SmallResult.statement(
                id, name, List.of(line("chat", chat), line("extract", extract)), gaps);
    }

    private static Line line(String workload, String usd) {
        return SmallResult.line(
                SmallResult.JANUARY,
                workload,
                0,
                SmallResult.rate("a.chat", Component.INPUT, "1"),
                usd,
                "1");
    }
}
