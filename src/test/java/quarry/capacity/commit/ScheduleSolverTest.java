package quarry.capacity.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.capacity.commit.ScheduleCase.APRIL;
import static quarry.capacity.commit.ScheduleCase.JANUARY;
import static quarry.capacity.commit.ScheduleCase.JULY;
import static quarry.capacity.commit.ScheduleCase.PLAN;
import static quarry.capacity.commit.ScheduleCase.card;
import static quarry.capacity.commit.ScheduleCase.cents;
import static quarry.capacity.commit.ScheduleCase.deployed;
import static quarry.capacity.commit.ScheduleCase.engine;
import static quarry.capacity.commit.ScheduleCase.known;
import static quarry.capacity.commit.ScheduleCase.pooled;
import static quarry.capacity.commit.ScheduleCase.priced;
import static quarry.capacity.commit.ScheduleCase.question;

import org.junit.jupiter.api.Test;

import quarry.capacity.schedule.Alternative;
import quarry.capacity.schedule.CommitmentSchedule;
import quarry.capacity.schedule.Regret;
import quarry.capacity.schedule.Schedule;
import quarry.capacity.schedule.UnitPurchase;
import quarry.cost.price.TestCard;
import quarry.money.Usd;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.PlanOverride;
import quarry.plan.Purchase;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// Schedules of whole plans, held against what the engine prices the same units at.
class ScheduleSolverTest {

    @Test
    void whatIsBoughtCostsWhatTheEngineSays() {
        CommitmentSchedule schedule = known(PLAN, card(), question(PLAN)).schedule();
        Alternative.Priced peak = assertInstanceOf(Alternative.Priced.class, schedule.peak());
        Alternative.Priced oneSize = assertInstanceOf(Alternative.Priced.class, schedule.oneSize());

        assertEquals(
                cents(engine(PLAN, deployed(new Purchase.OnDemand(Tier.STANDARD)))),
                cents(priced(schedule.nothing()).cost().total()));
        assertEquals(
                cents(pooled(PLAN, Term.SIX_MONTHS, peak.units())),
                cents(peak.schedule().cost().total()));
        assertEquals(
                cents(pooled(PLAN, Term.SIX_MONTHS, oneSize.units())),
                cents(oneSize.schedule().cost().total()));
        assertTrue(0 < oneSize.units() && oneSize.units() < peak.units());
        assertEquals(0, priced(schedule.peak()).cost().onDemand().value().signum());
        Usd best = schedule.best().cost().total();
        for (Term term : List.of(Term.NONE, Term.ONE_MONTH, Term.SIX_MONTHS)) {
            for (int units = 0; units <= peak.units(); units++) {
                assertTrue(best.compareTo(pooled(PLAN, term, units)) <= 0, term + " " + units);
            }
        }
        assertTrue(best.compareTo(oneSize.schedule().cost().total()) < 0);
    }

    @Test
    void unitsWaitForACutThatIsAnnounced() {
        Plan plan =
                PLAN.withRateOverrides(
                        List.of(
                                new PlanOverride(
                                        new RateOverride(
                                                RateKey.modelUnit(
                                                        "m",
                                                        TestCard.REGION,
                                                        Scope.REGIONAL,
                                                        Term.SIX_MONTHS),
                                                new BigDecimal("1.5"),
                                                "announced",
                                                APRIL,
                                                null),
                                        Extras.NONE)));
        Schedule best = known(plan, card(), question(plan)).schedule().best();
        Schedule before = known(PLAN, card(), question(PLAN)).schedule().best();

        assertTrue(sixes(best, JANUARY, APRIL) < sixes(before, JANUARY, APRIL));
        assertTrue(sixes(best, APRIL, JULY) > sixes(before, APRIL, JULY));
        for (UnitPurchase purchase : best.purchases()) {
            if (purchase.term() == Term.SIX_MONTHS) {
                String hour = purchase.start().isBefore(APRIL) ? "3.9" : "1.5";
                int days = purchase.start().lengthOfMonth();
                assertEquals(
                        Usd.of(hour).times(new BigDecimal("0.95")).times(new BigDecimal(24 * days)),
                        purchase.block().usdByMonth().getFirst());
            }
        }
    }

    /// Units on the 6-month term that start from one month up to another.
    private static int sixes(Schedule schedule, YearMonth from, YearMonth until) {
        return schedule.purchases().stream()
                .filter(p -> p.term() == Term.SIX_MONTHS)
                .filter(p -> !p.start().isBefore(from) && p.start().isBefore(until))
                .mapToInt(UnitPurchase::units)
                .sum();
    }

    /// 11 months cannot be covered by blocks of six without an overlap, unless demand goes on.
    @Test
    void commitmentsRunOnWhereDemandGoesOn() {
        Plan plan = PLAN.withMonths(11);
        Schedule ends = known(plan, card(), question(plan)).schedule().best();
        CommitmentSchedule goesOn = known(plan, card(), question(plan).withGoesOn(true)).schedule();

        assertEquals(Usd.ZERO, ends.cost().left());
        assertEquals(Usd.ZERO, ends.cost().afterwards());
        assertEquals(16, goesOn.problem().months().size());
        assertEquals(11, goesOn.best().months().size());
        assertTrue(goesOn.best().cost().left().value().signum() > 0);
        assertEquals(
                priced(known(plan, card(), question(plan)).schedule().nothing()).cost().total(),
                priced(goesOn.nothing()).cost().total());
        // The same busiest hour as in November, the plan's last month.
        int last = goesOn.problem().replaced().get(10).size();
        assertEquals(last, goesOn.problem().replaced().get(11).size());
    }

    @Test
    void regretComparesWithWhatWouldHaveBeenBest() {
        ScheduleAnswer.Known known =
                known(
                        PLAN,
                        card(),
                        question(PLAN)
                                .withLow(new BigDecimal("0.5"))
                                .withHigh(new BigDecimal("1.5")));
        Regret.Priced low = assertInstanceOf(Regret.Priced.class, known.low().orElseThrow());
        Regret.Priced high = assertInstanceOf(Regret.Priced.class, known.high().orElseThrow());

        assertEquals(known.schedule().best().purchases(), low.kept().purchases());
        assertEquals(known.schedule().best().cost().units(), high.kept().cost().units());
        assertTrue(low.usd().value().signum() > 0);
        assertTrue(high.usd().value().signum() > 0);
        assertEquals(
                cents(
                        priced(known.schedule().nothing())
                                .cost()
                                .total()
                                .times(new BigDecimal("0.5"))),
                cents(priced(low.best().nothing()).cost().total()));
    }
}
