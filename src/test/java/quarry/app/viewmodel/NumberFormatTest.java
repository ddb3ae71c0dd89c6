package quarry.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.rates.RateWords;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.why.WhyPage.WhyStep;
import quarry.money.DisplayCurrency;
import quarry.plan.Extras;
import quarry.plan.PlanCurrency;
import quarry.report.text.Figures;
import quarry.store.card.BundledCard;
import quarry.store.card.CardException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A user with German numbers and English words.
class NumberFormatTest {

    private final Desk desk =
            new Desk(
                    Samples.plan()
                            .withCurrency(
                                    new PlanCurrency(
                                            new DisplayCurrency("EUR", new BigDecimal("0.92"), ""),
                                            Extras.NONE)),
                    Locale.GERMANY);

    @Test
    void theStackedBarsAreMeasuredInTheUsersNumbers() {
        assertEquals(
                List.of("0", "500", "1.000", "1.500"),
                desk.workbench.compare().pageProperty().get().charts().across().labels());
    }

    @Test
    void theSumsThatExplainAnAmountAreInTheUsersNumbers() {
        desk.workbench
                .compare()
                .select(desk.workbench.compare().rows().getFirst().cells().getLast());
        List<WhyStep> steps = desk.workbench.why().steps();
        assertEquals("In EUR", steps.getLast().label());
        assertTrue(steps.getLast().how().endsWith(" USD × 0,92"), steps.getLast().how());
        String all = steps.stream().map(WhyStep::how).collect(Collectors.joining("; "));
        assertTrue(all.matches(".*\\d,\\d.*") && !all.matches(".*\\d\\.\\d{1,2}\\b.*"), all);
    }

    @Test
    void anExampleOfWhatIsAllowedCanBeTyped() {
        var currency = desk.workbench.settings().currency();
        currency.textProperty().set("EUR 0.93");
        assertTrue(currency.errorProperty().get().contains("1.234,5"));
        currency.textProperty().set("EUR");
        assertTrue(currency.errorProperty().get().contains("EUR 0,92"));
        currency.textProperty().set("EUR 0,92");
        assertEquals("", currency.errorProperty().get());
        assertEquals(new BigDecimal("0.92"), desk.plan().shownIn().perUsd());
    }

    @Test
    void theCurrencyIsAssumedInTheUsersNumbers() {
        desk.workbench.selection().show(Subject.ASSUMPTIONS);
        assertEquals(
                "Amounts in EUR, 0,92 for 1 USD",
                desk.workbench.assumptions().elsewhere().get(1).text());
    }

    @Test
    void namesOfMonthsAreWords() {
        desk.workbench.selection().show(Subject.FORECAST);
        String headline = desk.workbench.forecast().pageProperty().get().headline();
        assertTrue(headline.contains("2.4") && headline.contains("January 2027"), headline);
    }

    @Test
    void theLevelOfALongContextIsInTheUsersNumbers() throws CardException {
        var words = new RateWords(new Figures(Locale.GERMANY, DisplayCurrency.USD), false);
        var levels =
                BundledCard.read().rates().stream()
                        .filter(r -> r.key().aboveInputTokens() == 200_000)
                        .map(r -> words.component(r.key()))
                        .distinct()
                        .toList();
        assertTrue(levels.contains("Input, above 200.000 input tokens"), levels.toString());
    }
}
