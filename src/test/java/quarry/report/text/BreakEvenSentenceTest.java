package quarry.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.breakeven.BreakEvenSolver;
import quarry.cost.price.TestCard;
import quarry.money.DisplayCurrency;
import quarry.plan.CustomProfile;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.RequestShape;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// 18,000 requests of 1,000 input tokens in each of 8 hours a day, 1,800 in each other; 2 USD per 1M tokens.
class BreakEvenSentenceTest {

    private static final Figures ENGLISH = new Figures(Locale.ENGLISH, DisplayCurrency.USD);

    @Test
    void saysTheLoadWhereItPaysAndWhatToBuy() {
        assertEquals(
                "At 53.3 % of its hours' load unit 1 pays from 50.0 %; unit 2 would stand idle"
                        + " 66.7 % of the time. Buy 1 unit without a commitment: 297.60 USD a month"
                        + " less than on demand.",
                sentence(Term.NONE, "100000", card("6")));
    }

    @Test
    void namesAnotherTermThatCostsLess() {
        RateCard card = priced("6").unitHour("m", Term.SIX_MONTHS, "3").card();
        assertEquals(
                "At 53.3 % of its hours' load unit 1 pays from 50.0 %; unit 2 would stand idle"
                        + " 66.7 % of the time. Buy 1 unit without a commitment: 297.60 USD a month"
                        + " less than on demand. Best of all terms: 3 units for 6 months: 4,018 USD"
                        + " a month less than on demand.",
                sentence(Term.NONE, "100000", card));
        assertEquals(
                "At 33.3 % of its hours' load unit 3 pays from 25.0 %; unit 4 would never be used."
                        + " Buy 3 units for 6 months: 4,018 USD a month less than on demand.",
                sentence(Term.SIX_MONTHS, "100000", card));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100000|7|At 53.3 % of its hours' load unit 1 would cost 446.40 USD a month more"
                        + " than it replaces; it pays from 58.3 %. Stay on demand.",
                "40000|6|A unit pays from 125.0 % of its hours' load: never, on price alone. Stay"
                        + " on demand.",
                "|6|A unit's hour is paid for at 3,000 requests an hour, 3,000,000 tokens; no more"
                    + " than 2 units can pay. Whether one serves that much AWS does not publish:"
                    + " ask the account team for the input and output tokens per minute of one"
                    + " model unit of m and enter them under modelUnits.",
                "|20|All requests of the month cost 10,714 USD on demand and one unit 14,880 USD:"
                        + " no unit pays, whatever it serves. Stay on demand.",
            })
    void saysWhyNot(String capacity, String unitHour, String expected) {
        assertEquals(expected, sentence(Term.NONE, capacity, card(unitHour)));
    }

    @Test
    void requestsThatCostNothingNeverPay() {
        RateCard free =
                new TestCard()
                        .onDemand("m", Component.INPUT, "0")
                        .unitHour("m", Term.NONE, "6")
                        .card();
        assertEquals(
                "These requests cost nothing on demand: a unit pays never, on price alone. Stay on"
                        + " demand.",
                sentence(Term.NONE, "100000", free));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(
                "No answer: No rate for m here regional provisioned term 6-month model-unit-hour",
                sentence(Term.SIX_MONTHS, "100000", card("6")));
    }

    private static TestCard priced(String unitHour) {
        return new TestCard().onDemand("m", "2", "10").unitHour("m", Term.NONE, unitHour);
    }

    private static RateCard card(String unitHour) {
        return priced(unitHour).card();
    }

    private static String sentence(Term term, @Nullable String capacity, RateCard card) {
        Traffic traffic =
                Traffic.flat(new BigDecimal(172_800))
                        .withProfile(
                                new CustomProfile(
                                        IntStream.range(0, 168)
                                                .mapToObj(
                                                        h ->
                                                                BigDecimal.valueOf(
                                                                        h % 24 < 8 ? 10 : 1))
                                                .toList()));
        YearMonth january = YearMonth.of(2027, 1);
        Plan plan =
                Plan.empty("Test", january)
                        .withWorkloads(
                                List.of(Workload.of("w", "W", traffic, RequestShape.of(1000, 0))));
        if (capacity != null) {
            plan =
                    plan.withModelUnits(
                            List.of(
                                    new ModelUnitCapacity(
                                            "m", new BigDecimal(capacity), null, "", Extras.NONE)));
        }
        BreakEven answer =
                new BreakEvenSolver(plan, card)
                        .answer(
                                new BreakEvenQuestion(
                                        List.of("w"),
                                        "m",
                                        TestCard.REGION,
                                        Scope.REGIONAL,
                                        null,
                                        false,
                                        january,
                                        term));
        return BreakEvenSentence.of(answer, ENGLISH);
    }
}
