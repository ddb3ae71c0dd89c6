package quarry.capacity.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.BreakEvenCase;
import quarry.money.Precision;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.Extras;
import quarry.plan.Workload;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The load of the worked case: units at 53.3 %, 33.3 % and 33.3 % of their hours, each paying from 50 %.
class SensitivityTest {

    private static final BreakEvenCase CASE = BreakEvenCase.told(BreakEvenCase.DAY);

    @Test
    void cheaperRatesOnDemandEndTheBuyingWhereTheFirstUnitsLoadPaysNoMore() {
        Sensitivity.Measured rate = measured(Lever.ON_DEMAND_RATE);

        assertEquals("0.93750", shown(rate.below().orElseThrow().value()));
        assertFalse(rate.below().orElseThrow().buysBeyond());
        assertEquals(Optional.empty(), rate.above());
        assertEquals("0.93750", shown(rate.holds().from()));
        assertEquals("1.50000", shown(rate.holds().to()));
    }

    @Test
    void aDiscountOnDemandCountsFromTheListPrice() {
        Sensitivity.Measured discount = measured(Lever.ON_DEMAND_DISCOUNT);

        assertEquals("0.06250", shown(discount.above().orElseThrow().value()));
        assertEquals("0.00000", shown(discount.now().value()));
    }

    @Test
    void aUnitThatServesLessStopsPayingAndOneThatServesMoreGoesOnAlone() {
        Sensitivity.Measured capacity = measured(Lever.UNIT_CAPACITY);

        assertEquals("0.90000", shown(capacity.below().orElseThrow().value()));
        assertEquals(Optional.empty(), capacity.above());
        assertTrue(capacity.holds().toIsEnd());
    }

    @Test
    void dearerOutputMakesASecondUnitPay() {
        Sensitivity.Measured output = measured(Lever.OUTPUT_SHARE);

        assertTrue(output.neverFlips());
        assertEquals("0.00000", shown(output.holds().from()));
        assertEquals("0.12500", shown(output.holds().to()));
        assertFalse(output.holds().toIsEnd());
    }

    @Test
    void aHigherHitRateMakesOnDemandCheaper() {
        Workload cached =
                BreakEvenCase.DAY.withCache(
                        new CacheUse(
                                new BigDecimal(1000),
                                new BigDecimal("0.1"),
                                CacheTtl.MINUTES_5,
                                Extras.NONE));
        BreakEvenCase told = BreakEvenCase.told(cached);
        BreakEven.Known known = told.known(told.question().withCaching(true));

        Sensitivity.Measured hits = measured(told, known, Lever.CACHE_HIT_RATE);

        assertEquals("0.27174", shown(hits.above().orElseThrow().value()));
        assertFalse(hits.above().orElseThrow().buysBeyond());
        assertEquals(Optional.empty(), hits.below());
    }

    @Test
    void withoutTheCacheTheHitRateDoesNotCount() {
        assertInstanceOf(
                Sensitivity.NotApplicable.class, of(CASE, CASE.known(), Lever.CACHE_HIT_RATE));
    }

    @Test
    void withoutACapacityNothingIsMeasured() {
        BreakEvenCase asked = BreakEvenCase.of(BreakEvenCase.DAY);

        assertEquals(
                List.of(),
                SensitivityAnalysis.of(asked.known(), Term.NONE, asked.plan(), asked.card()));
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void whereNothingMovesTheAnswerIsTheBreakEvens(Lever lever) {
        Workload other = BreakEvenCase.day("other", 5, 4_000, 100);
        BreakEvenCase told =
                BreakEvenCase.told(
                        BreakEvenCase.DAY.withCache(
                                new CacheUse(
                                        new BigDecimal(600),
                                        new BigDecimal("0.3"),
                                        CacheTtl.MINUTES_5,
                                        Extras.NONE)),
                        other.withRequest(other.request().withOutputTokens(new BigDecimal("300"))));
        BreakEven.Known known = told.known(told.question().withCaching(true));
        var choice = known.asked().units().orElseThrow();

        Point now = measured(told, known, lever).now();

        assertEquals(choice.cheapestUnits(), now.cheapestUnits());
        assertEquals(
                0,
                Precision.difference(
                                choice.breakEvenUtilization().orElseThrow(),
                                now.breakEvenUtilization().orElseThrow())
                        .setScale(20, java.math.RoundingMode.HALF_EVEN)
                        .signum());
        assertEquals(
                shown(choice.onDemand().minus(choice.cheapest().total()).value()),
                shown(now.saving().value()));
    }

    private static Sensitivity.Measured measured(Lever lever) {
        return measured(CASE, CASE.known(), lever);
    }

    private static Sensitivity.Measured measured(
            BreakEvenCase asked, BreakEven.Known known, Lever lever) {
        return assertInstanceOf(Sensitivity.Measured.class, of(asked, known, lever));
    }

    private static Sensitivity of(BreakEvenCase asked, BreakEven.Known known, Lever lever) {
        return SensitivityAnalysis.of(known, Term.NONE, asked.plan(), asked.card())
                .get(lever.ordinal());
    }

    private static String shown(BigDecimal value) {
        return Precision.shown(value, 5).toPlainString();
    }
}
