package quarry.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.capacity.breakeven.BreakEvenCase;
import quarry.capacity.commit.ScheduleAnswer;
import quarry.capacity.decision.Decision;
import quarry.capacity.decision.DecisionQuestion;
import quarry.capacity.decision.DecisionSolver;
import quarry.capacity.sensitivity.Lever;
import quarry.capacity.sensitivity.Sensitivity;
import quarry.cost.price.TestCard;
import quarry.money.DisplayCurrency;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// What is said of schedules, sensitivity, batch and the reserved tier. The load of the worked case: units at 53.3,
/// 33.3 and 33.3 % of their hours.
class DecisionSentencesTest {

    private static final Figures FIGURES = new Figures(Locale.ENGLISH, DisplayCurrency.USD);

    private static final BreakEvenCase CASE =
            BreakEvenCase.told(BreakEvenCase.DAY)
                    .on(
                            units().batch("m", "1", "5")
                                    .reserved("m", Term.ONE_MONTH, "0.03", "0.5")
                                    .card());

    private static TestCard units() {
        return new TestCard().onDemand("m", "2", "10").unitHour("m", Term.NONE, "6");
    }

    @Test
    void aScheduleNamesItsPurchasesAndWhatTheySave() {
        RateCard card = units().unitHour("m", Term.SIX_MONTHS, "3").card();

        String sentence = schedule(BreakEvenCase.told(BreakEvenCase.DAY).on(card));

        assertTrue(sentence.startsWith("Buy 3 units for 6 months from 2027-01, "), sentence);
        assertTrue(sentence.contains(" less than buying nothing"), sentence);
        assertTrue(sentence.contains("as much as the best single size"), sentence);
    }

    @Test
    void aScheduleThatBuysNothingSaysWhy() {
        RateCard card =
                new TestCard().onDemand("m", "2", "10").unitHour("m", Term.NONE, "60").card();

        assertEquals(
                "Buy no units: in no month do they replace what they cost.",
                schedule(BreakEvenCase.told(BreakEvenCase.DAY).on(card)));
    }

    @Test
    void regretNamesTheFactorAndWhatItCosts() {
        ScheduleAnswer.Known known =
                known(
                        decision(
                                BreakEvenCase.told(BreakEvenCase.DAY)
                                        .on(units().unitHour("m", Term.SIX_MONTHS, "3").card()),
                                "0.1",
                                Optional.empty()));

        String sentence =
                ScheduleSentence.of(known.low().orElseThrow(), new BigDecimal("0.1"), FIGURES);

        assertTrue(
                sentence.startsWith("If demand turns out 0.1 times the plan's, it costs "),
                sentence);
        assertTrue(sentence.endsWith(" more than the best schedule for that."), sentence);
    }

    @Test
    void aLeverSaysWhereTheVerdictFlipsAndHowFarTheNumberHolds() {
        assertEquals(
                "The verdict flips below 94 % of today's, where none pays. From 94 % of today's to"
                        + " 150 % of today's 1 unit stays cheapest.",
                lever(Lever.ON_DEMAND_RATE));
        assertEquals(
                "The verdict flips above 6.2 %, where none pays. Up to 6.2 % 1 unit stays"
                        + " cheapest.",
                lever(Lever.ON_DEMAND_DISCOUNT));
    }

    @Test
    void aLeverThatDoesNotCountSaysWhy() {
        assertEquals(
                "On demand is priced without the prompt cache; ask with caching to see what the"
                        + " hit rate changes.",
                lever(Lever.CACHE_HIT_RATE));
    }

    @Test
    void batchNamesTheCheapestWayAndTheUnitsLeft() {
        assertEquals(
                "If 50.0 % of the requests wait, cheapest is batch, and the rest on demand:"
                        + " 8,035.20 USD a month, 2,678.40 USD less than all on demand. Units that"
                        + " pay: 0 instead of 1.",
                waiting(CASE, "0.5"));
    }

    @Test
    void withNothingWaitingBatchAsksForTheShare() {
        assertTrue(
                waiting(CASE, "0").startsWith("All requests are real time by the plan"),
                () -> waiting(CASE, "0"));
    }

    @Test
    void withoutBatchRatesTheSentenceNamesTheMissingOne() {
        assertEquals(
                "There is no batch to wait for: No rate for m here regional batch input.",
                waiting(BreakEvenCase.told(BreakEvenCase.DAY), "0.5"));
    }

    @Test
    void aReservationNamesBothSidesAndWhatItSaves() {
        String sentence = reserved(CASE);

        assertTrue(sentence.startsWith("Reserve "), sentence);
        assertTrue(sentence.contains(" input and "), sentence);
        assertTrue(sentence.contains("tokens per minute for 1 month: "), sentence);
        assertTrue(sentence.contains(" a month less than on demand"), sentence);
        assertTrue(sentence.contains("Input pays from 25.0 % of its hours' load"), sentence);
    }

    @Test
    void aTierThatIsNotSoldIsNoAnswer() {
        assertEquals(
                "No answer for the reserved tier: No rate for m here regional reserved term 1-month"
                        + " reserved-input-1k-tpm-hour.",
                reserved(BreakEvenCase.told(BreakEvenCase.DAY)));
    }

    private static String schedule(BreakEvenCase asked) {
        return ScheduleSentence.of(
                known(decision(asked, "1", Optional.empty())).schedule(), FIGURES);
    }

    private static ScheduleAnswer.Known known(Decision decision) {
        return (ScheduleAnswer.Known) decision.schedule().orElseThrow();
    }

    private static String lever(Lever lever) {
        Sensitivity sensitivity =
                decision(CASE, "1", Optional.empty()).levers().stream()
                        .filter(s -> s.lever() == lever)
                        .findFirst()
                        .orElseThrow();
        return SensitivitySentence.of(sensitivity, FIGURES);
    }

    private static String waiting(BreakEvenCase asked, String share) {
        Decision decision = decision(asked, "1", Optional.of(new BigDecimal(share)));
        return WaitingSentence.of(decision.waiting().orElseThrow(), FIGURES);
    }

    private static String reserved(BreakEvenCase asked) {
        return ReservedSentence.of(
                decision(asked, "1", Optional.empty()).reserved().orElseThrow(), FIGURES);
    }

    private static Decision decision(
            BreakEvenCase asked, String low, Optional<BigDecimal> waiting) {
        return new DecisionSolver(asked.plan(), asked.card())
                .answer(
                        new DecisionQuestion(asked.question(), new BigDecimal(low), null, waiting),
                        () -> false);
    }
}
