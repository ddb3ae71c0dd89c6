package quarry.capacity.breakeven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.capacity.breakeven.BreakEvenCase.DAY;
import static quarry.capacity.breakeven.BreakEvenCase.text;

import org.junit.jupiter.api.Test;

import quarry.cost.price.TestCard;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.RequestShape;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class BreakEvenTest {

    @Test
    void eightHoursAtThreeUnitsAndSixteenAtLessThanOneTakeOneUnit() {
        BreakEven.Known known = BreakEvenCase.told(DAY).known();
        UnitChoice choice = known.asked().units().orElseThrow();

        assertEquals("0.5", text(choice.breakEvenUtilization().orElseThrow()));
        assertEquals("1.2", text(known.demand().orElseThrow().mean()));
        assertEquals("3", text(known.demand().orElseThrow().peak()));
        assertEquals(
                List.of("1 0.5333 true", "2 0.3333 false", "3 0.3333 false", "4 0.0000 false"),
                choice.units(4).stream()
                        .map(
                                u ->
                                        u.number()
                                                + " "
                                                + Precision.shown(u.utilization(), 4)
                                                + " "
                                                + u.pays())
                        .toList());
        assertEquals(1, choice.cheapestUnits());
        assertEquals(3, choice.peakUnits());
        assertEquals("0.9722", ratio(choice.cheapest().total(), choice.onDemand(), 4));
        assertEquals("1.25", ratio(choice.peakSized().total(), choice.onDemand(), 2));
        assertEquals(usd("10713.6"), choice.onDemand());
        assertEquals(usd("4464"), choice.cheapest().unitsUsd());
        assertEquals("0.5556", Precision.shown(choice.cheapest().rejectedShare(), 4).toString());
        assertEquals("0", text(choice.peakSized().rejectedShare()));
        Verdict.Buy buy = assertInstanceOf(Verdict.Buy.class, known.asked().verdict());
        assertEquals(1, buy.units());
        assertEquals("297.6", text(buy.saving().value()));
        assertFalse(buy.next().pays());
    }

    @Test
    void titanExpressPaysForAUnitWithFortyOneThousandMillionTokensAMonth() {
        RateCard card =
                new TestCard()
                        .onDemand("m", "0.20", "0.60")
                        .unitHour("m", Term.ONE_MONTH, "18.40")
                        .card();
        BreakEvenCase titan =
                BreakEvenCase.of(
                                Workload.of(
                                        "w",
                                        "W",
                                        Traffic.flat(BigDecimal.TEN),
                                        RequestShape.of(2000, 1000)))
                        .on(card);

        PaidFor paidFor =
                titan.known(titan.question().withTerm(Term.ONE_MONTH))
                        .asked()
                        .paidFor()
                        .orElseThrow();

        assertEquals("41068800000", text(paidFor.tokens().perMonth()));
        assertEquals("27379200000", text(paidFor.input().perMonth()));
        assertEquals("13689600000", text(paidFor.output().perMonth()));
        assertEquals("18400", text(paidFor.requests().perHour()));
        assertEquals("441600", text(paidFor.requests().perDay()));
    }

    @Test
    void aUnitDearerThanAllItCanServeNeverPaysOnPriceAlone() {
        BreakEven.Known known = BreakEvenCase.of(DAY).serving("40000", null).known();

        Verdict.Never never = assertInstanceOf(Verdict.Never.class, known.asked().verdict());
        assertEquals("1.25", text(never.breakEvenUtilization().orElseThrow()));
        assertEquals(0, known.asked().units().orElseThrow().cheapestUnits());
        assertInstanceOf(Verdict.Buy.class, known.term(Term.SIX_MONTHS).orElseThrow().verdict());
    }

    @Test
    void whatCostsNothingOnDemandIsNeverWorthAUnit() {
        RateCard free = new TestCard().onDemand("m", "0", "0").unitHour("m", Term.NONE, "6").card();
        BreakEven.Known known = BreakEvenCase.told(DAY).on(free).known();

        assertEquals(Optional.empty(), known.asked().paidFor());
        assertEquals(new Verdict.Never(Optional.empty()), known.asked().verdict());
    }

    @Test
    void withoutACapacityThereIsNoUtilizationButTheTrafficThatPays() {
        BreakEven.Known known = BreakEvenCase.of(DAY).known();

        assertEquals(Optional.empty(), known.demand());
        assertTrue(known.terms().stream().allMatch(t -> t.units().isEmpty()));
        Verdict.AskForCapacity ask =
                assertInstanceOf(Verdict.AskForCapacity.class, known.asked().verdict());
        assertEquals("3000", text(ask.paidFor().requests().perHour()));
        assertEquals("2.4", text(ask.unitsPaidFor()));
    }

    @Test
    void lessTrafficThanAUnitCostsDecidesWithoutACapacity() {
        BreakEven.Known known = BreakEvenCase.of(BreakEvenCase.day("w", 12, 100, 100)).known();

        assertEquals(new Verdict.TooLittle(usd("148.8"), usd("4464")), known.asked().verdict());
    }

    @Test
    void aLoadBelowTheBreakEvenBuysNothing() {
        Verdict verdict =
                BreakEvenCase.told(BreakEvenCase.day("w", 12, 3000, 0)).known().asked().verdict();

        Verdict.BuyNothing nothing = assertInstanceOf(Verdict.BuyNothing.class, verdict);
        assertEquals("0.25", text(nothing.first().utilization()));
        assertEquals("0.5", text(nothing.breakEvenUtilization()));
        assertEquals("-2232", text(nothing.first().saving().value()));
    }

    @Test
    void everyTermSoldIsAnsweredBesideTheOneAskedFor() {
        BreakEven.Known known = BreakEvenCase.told(DAY).known();

        assertEquals(
                List.of("none 1", "1-month 1", "6-month 3"),
                known.terms().stream()
                        .map(
                                t ->
                                        t.price().term().id()
                                                + " "
                                                + t.units().orElseThrow().cheapestUnits())
                        .toList());
        assertEquals(Term.SIX_MONTHS, known.cheapestTerm().orElseThrow().price().term());
    }

    @Test
    void aUnitThatReplacesExactlyItsPricePaysButIsNotNeeded() {
        UnitChoice choice = BreakEvenCase.told(BreakEvenCase.day("w", 12, 6000, 0)).choice();

        assertTrue(choice.unit(1).pays());
        assertEquals(Usd.ZERO, choice.unit(1).saving());
        assertEquals(0, choice.cheapestUnits(), "the smallest of equals");
    }

    @Test
    void discountsCountOnBothSides() {
        BreakEvenCase plain = BreakEvenCase.told(DAY);
        BreakEvenCase cheaper =
                new BreakEvenCase(
                        plain.plan()
                                .withDiscounts(
                                        List.of(
                                                discount("50", Mode.ON_DEMAND),
                                                discount("20", Mode.PROVISIONED))),
                        plain.card());

        BreakEven.Known known = cheaper.known();
        UnitPrice price = known.asked().price();
        assertEquals(usd("6"), price.listHour());
        assertEquals(usd("4.8"), price.hour());
        assertEquals("0.001", text(known.onDemand().perRequest().value()));
        assertEquals("0.8", text(cheaper.choice().breakEvenUtilization().orElseThrow()));
    }

    @Test
    void doublingTheCapacityHalvesTheDemandAndTheBreakEvenUtilization() {
        UnitChoice one = BreakEvenCase.told(DAY).choice();
        UnitChoice two = BreakEvenCase.of(DAY).serving("200000", null).choice();

        assertEquals(
                0,
                one.breakEvenUtilization()
                        .orElseThrow()
                        .compareTo(
                                two.breakEvenUtilization().orElseThrow().multiply(BigDecimal.TWO)));
        assertEquals(0, one.load().peak().compareTo(two.load().peak().multiply(BigDecimal.TWO)));
        assertEquals(one.onDemand(), two.onDemand());
        assertEquals(one.cost(2).overflowUsd(), two.cost(1).overflowUsd());
    }

    private static Discount discount(String percent, Mode mode) {
        return new Discount("d", new BigDecimal(percent), Set.of(mode), Extras.NONE);
    }

    private static String ratio(Usd one, Usd other, int places) {
        return Precision.shown(Precision.quotient(one.value(), other.value()), places).toString();
    }

    private static Usd usd(String value) {
        return Usd.of(value);
    }
}
