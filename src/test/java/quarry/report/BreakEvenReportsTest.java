package quarry.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import quarry.capacity.breakeven.BreakEvenCase;
import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.decision.Decision;
import quarry.capacity.decision.DecisionQuestion;
import quarry.capacity.decision.DecisionSolver;
import quarry.cost.PricedPlan;
import quarry.cost.price.TestCard;
import quarry.money.DisplayCurrency;
import quarry.plan.CustomModel;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.rates.Term;
import quarry.report.json.BreakEvenJson;
import quarry.report.text.BreakEvenText;
import quarry.report.text.Figures;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A break-even where units pay, in growing demand, with batch and the reserved tier for sale.
class BreakEvenReportsTest {

    private static final Figures ENGLISH = new Figures(Locale.ENGLISH, DisplayCurrency.USD);

    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "2", "10")
                    .batch("m", "1", "5")
                    .reserved("m", Term.ONE_MONTH, "0.03", "0.5")
                    .unitHour("m", Term.NONE, "6")
                    .unitHour("m", Term.ONE_MONTH, "5")
                    .unitHour("m", Term.SIX_MONTHS, "3.5")
                    .card();

    private static final Plan PLAN =
            BreakEvenCase.told(
                            BreakEvenCase.DAY.withTraffic(
                                    BreakEvenCase.DAY
                                            .traffic()
                                            .withGrowthPerMonth(new BigDecimal("0.1"))))
                    .plan();

    private static final CustomModel TUNED =
            new CustomModel(
                    "tuned",
                    "Tuned",
                    "m",
                    TestCard.REGION,
                    BigDecimal.ZERO,
                    BigDecimal.ONE,
                    0,
                    0,
                    1,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    null,
                    Extras.NONE);

    private static final BreakEvenQuestion QUESTION = new BreakEvenCase(PLAN, CARD).question();

    @Test
    void text() throws IOException {
        Golden.check("report/break-even.txt", text(QUESTION));
    }

    @Test
    void json() throws IOException {
        Golden.check("report/break-even.json", json(QUESTION).toPrettyString() + "\n");
    }

    @Test
    void whereThereIsNoAnswerNothingElseIsWritten() throws IOException {
        BreakEvenQuestion elsewhere = QUESTION.withRegion("nowhere");

        JsonNode json = json(elsewhere);
        assertEquals("none", json.get("answer").textValue());
        for (String member : List.of("schedule", "sensitivity", "batch", "reserved")) {
            assertFalse(json.has(member), member);
        }
        assertFalse(text(elsewhere).contains("When to commit"), () -> wording(elsewhere));
    }

    @Test
    void withoutACapacityTheScheduleSaysWhatToAskFor() throws IOException {
        Plan untold = PLAN.withModelUnits(List.of());
        JsonNode schedule = json(untold, QUESTION, CARD).get("schedule");

        assertEquals("none", schedule.get("answer").textValue());
        assertTrue(
                schedule.get("sentence").textValue().contains("account team"), schedule::toString);
        assertEquals(0, json(untold, QUESTION, CARD).get("sensitivity").size());
    }

    @Test
    void whereNothingButUnitsServesThereIsAScheduleAndNothingToHoldItAgainst() throws IOException {
        Plan trained = PLAN.withCustomModels(List.of(TUNED));
        RateCard unitsOnly =
                new TestCard()
                        .unitHour("m", Term.NONE, "6")
                        .unitHour("m", Term.SIX_MONTHS, "3.5")
                        .card();
        JsonNode json = json(trained, QUESTION.withCustomModel("tuned"), unitsOnly);

        assertEquals("only-provisioned", json.get("answer").textValue());
        assertTrue(json.get("schedule").get("purchases").size() > 0, json::toPrettyString);
        assertTrue(
                json.get("schedule").get("against").get("nothing").has("reason"),
                json::toPrettyString);
        for (String member : List.of("sensitivity", "batch", "reserved")) {
            assertFalse(json.has(member), member);
        }
    }

    private static String wording(BreakEvenQuestion question) {
        try {
            return text(question);
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private static String text(BreakEvenQuestion question) throws IOException {
        return Golden.text(
                new BreakEvenText(heading(PLAN), decision(PLAN, question, CARD), ENGLISH));
    }

    private static JsonNode json(BreakEvenQuestion question) throws IOException {
        return json(PLAN, question, CARD);
    }

    private static JsonNode json(Plan plan, BreakEvenQuestion question, RateCard card)
            throws IOException {
        return new ObjectMapper()
                .readTree(
                        Golden.text(
                                new BreakEvenJson(
                                        heading(plan), decision(plan, question, card), ENGLISH)));
    }

    private static PricedPlan heading(Plan plan) {
        return new PricedPlan(plan, CARD.heading(), List.of());
    }

    private static Decision decision(Plan plan, BreakEvenQuestion question, RateCard card) {
        return new DecisionSolver(plan, card)
                .answer(
                        new DecisionQuestion(
                                question,
                                new BigDecimal("0.6"),
                                new BigDecimal("1.5"),
                                Optional.of(new BigDecimal("0.25"))),
                        () -> false);
    }
}
