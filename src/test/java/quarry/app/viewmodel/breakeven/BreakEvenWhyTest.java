package quarry.app.viewmodel.breakeven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.breakeven.BreakEvenPage.TermLine;
import quarry.app.viewmodel.breakeven.BreakEvenPage.UnitLine;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.why.WhyPage;
import quarry.cost.price.TestCard;
import quarry.plan.BuiltInProfile;
import quarry.plan.CustomModel;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What each amount of the Break-even screen comes from: the engine that prices the plan finds the same one.
class BreakEvenWhyTest {

    private static final CustomModel OWN =
            new CustomModel(
                    "own",
                    "Own",
                    "large",
                    TestCard.REGION,
                    new BigDecimal("1000000"),
                    BigDecimal.ONE,
                    1,
                    0,
                    1,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    null,
                    Extras.NONE);

    /// What is asked.
    private enum Case {
        ALONE,
        CACHED,
        POOLED,
        CUSTOM,
        FORCED
    }

    @ParameterizedTest
    @EnumSource
    void everyAmountIsWhatThePlansEngineFinds(Case asked) {
        Desk desk = desk(asked);
        BreakEvenPage page = page(desk);
        assertTrue(page.units().size() > 2, page.headline());
        for (UnitLine line : page.units()) {
            explains(desk, line.bought(), line.total());
        }
        assertEquals(3, page.terms().size());
        for (TermLine line : page.terms()) {
            explains(desk, line.bought(), line.total());
        }
    }

    private static void explains(Desk desk, Bought bought, String total) {
        desk.workbench.breakEven().select(bought);
        WhyPage why = desk.workbench.why().pageProperty().get();
        assertEquals(List.of(), why.gaps());
        BigDecimal exact = number(why.amount().replace(" USD", ""));
        BigDecimal shown = number(total);
        assertEquals(shown, exact.setScale(shown.scale(), RoundingMode.HALF_UP), why.subject());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    @Test
    void theReasonIsUnitsTimesHoursTimesRateAndWhatOverflows() {
        Desk desk = desk(Case.ALONE);
        desk.workbench.breakEven().select(new Bought(Term.ONE_MONTH, 1, Overflow.ON_DEMAND));
        WhyPage why = desk.workbench.why().pageProperty().get();
        assertEquals("2027-01, 1 unit for 1 month", why.subject());
        assertEquals(
                Set.of("Model units", "Input, overflow", "Output, overflow"),
                why.parts().stream().map(WhyPage.WhyPart::label).collect(Collectors.toSet()));
        assertFalse(desk.workbench.why().steps().isEmpty());
    }

    @Test
    void anotherQuestionExplainsTheSameNumberAndLeavingTheScreenEndsIt() {
        Desk desk = desk(Case.ALONE);
        desk.workbench.breakEven().select(new Bought(Term.ONE_MONTH, 1, Overflow.ON_DEMAND));
        String alone = desk.workbench.why().pageProperty().get().amount();
        desk.workbench.breakEven().mark("extraction", true);
        assertFalse(alone.equals(desk.workbench.why().pageProperty().get().amount()));
        desk.workbench.selection().showComparison();
        assertSame(WhyPage.EMPTY, desk.workbench.why().pageProperty().get());
        desk.workbench.selection().show(Subject.BREAK_EVEN);
        assertEquals(
                "2027-01, 1 unit for 1 month", desk.workbench.why().pageProperty().get().subject());
    }

    @Test
    void aNumberThatIsGoneIsExplainedNoLonger() {
        Desk desk = desk(Case.ALONE);
        Bought most = page(desk).units().getLast().bought();
        desk.workbench.breakEven().select(most);
        desk.workbench.breakEven().capacity().input().textProperty().set("1e9");
        desk.workbench.breakEven().capacity().output().textProperty().set("1e9");
        assertFalse(page(desk).units().stream().anyMatch(u -> u.bought().equals(most)));
        assertSame(WhyPage.EMPTY, desk.workbench.why().pageProperty().get());
    }

    @Test
    void aCustomModelThatIsNotSoldOnDemandShowsTermsUnitsAndTheWeek() {
        BreakEvenPage page = page(desk(Case.FORCED));
        assertTrue(page.headline().startsWith("This custom model is not sold on demand"));
        assertEquals(
                List.of("No commitment 6.00", "1 month 5.00", "6 months 4.00"),
                page.terms().stream().map(t -> t.term() + " " + t.hour()).toList());
        UnitLine peak = page.units().getLast();
        assertTrue(peak.best());
        assertEquals(peak.bought().units() + ", for the peak", peak.number());
        assertEquals("0.0 %", peak.rejected());
        assertEquals("", peak.saving());
        assertEquals(
                List.of(Integer.toString(peak.bought().units())),
                page.terms().stream().map(TermLine::units).distinct().toList());
        assertEquals(168, page.week().values().size());
        assertFalse(page.duration().curves().isEmpty());
        assertFalse(page.schedule().rows().isEmpty());
        assertFalse(page.hasChart());
    }

    @Test
    void withoutACapacityItStillShowsWhatAUnitCostsOnEachTerm() {
        Desk desk = desk(Case.FORCED);
        desk.workbench
                .document()
                .edit("Forget the capacity", plan -> plan.withModelUnits(List.of()));
        assertEquals(3, page(desk).terms().size());
        assertEquals(List.of(), page(desk).units());
        desk.workbench.breakEven().select(new Bought(Term.SIX_MONTHS, 1, Overflow.REJECT));
        assertEquals(
                "2,880.00 USD",
                desk.workbench.why().pageProperty().get().amount().substring(0, 12));
    }

    @ParameterizedTest
    @EnumSource(names = {"CUSTOM", "FORCED"})
    void theReservedTierIsNotSoldForCustomModels(Case asked) {
        assertEquals(
                "The reserved tier is not sold for custom models: those are served on model units,"
                        + " and on some base models on demand.",
                page(desk(asked)).sections().getLast().lines().getFirst().sentence());
    }

    private static BreakEvenPage page(Desk desk) {
        return desk.workbench.breakEven().pageProperty().get();
    }

    private static Desk desk(Case asked) {
        boolean custom = asked == Case.CUSTOM || asked == Case.FORCED;
        Desk desk = new Desk(custom ? trained() : busy(), card(asked == Case.CUSTOM));
        BreakEvenViewModel breakEven = desk.workbench.breakEven();
        desk.workbench.selection().selectWorkload("chat");
        desk.workbench.selection().show(Subject.BREAK_EVEN);
        breakEven.question().term().choose(Term.ONE_MONTH);
        if (asked == Case.POOLED) {
            breakEven.mark("extraction", true);
        }
        if (asked == Case.CACHED) {
            breakEven.question().caching().onProperty().set(true);
        }
        return desk;
    }

    private static RateCard card(boolean customOnDemand) {
        TestCard card =
                new TestCard()
                        .onDemand("large", "10", "20")
                        .cache("large", "1", "12.5")
                        .unitHour("large", Term.NONE, "6")
                        .unitHour("large", Term.ONE_MONTH, "5")
                        .unitHour("large", Term.SIX_MONTHS, "4")
                        .customization("large", Component.TRAINING_TOKEN, "8")
                        .customization("large", Component.STORAGE_MONTH, "1.95");
        if (customOnDemand) {
            card.customization("large", Component.INPUT, "15")
                    .customization("large", Component.OUTPUT, "30");
        }
        return card.card();
    }

    private static Plan trained() {
        Plan plan = busy().withCustomModels(List.of(OWN));
        return plan.withScenarios(
                plan.scenarios().stream()
                        .map(
                                s ->
                                        s.withDeployments(
                                                s.deployments().stream()
                                                        .map(d -> d.withCustomModel("own"))
                                                        .toList()))
                        .toList());
    }

    /// In the hours of an office, with retries and something to cache.
    private static Plan busy() {
        Plan plan = Samples.plan();
        return plan.withWorkloads(plan.workloads().stream().map(BreakEvenWhyTest::busy).toList())
                .withModelUnits(
                        List.of(
                                new ModelUnitCapacity(
                                        "large",
                                        new BigDecimal("100000"),
                                        new BigDecimal("40000"),
                                        "told",
                                        Extras.NONE)));
    }

    private static Workload busy(Workload workload) {
        return workload.withTraffic(
                        workload.traffic()
                                .withRequestsPerDay(new BigDecimal("130000"))
                                .withProfile(BuiltInProfile.BUSINESS_HOURS))
                .withRetries(workload.retries().withRate(new BigDecimal("0.03")))
                .withCache(
                        workload.cache()
                                .withCacheableTokens(new BigDecimal("400"))
                                .withHitRate(new BigDecimal("0.7")));
    }
}
