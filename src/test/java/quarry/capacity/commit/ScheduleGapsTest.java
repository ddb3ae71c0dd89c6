package quarry.capacity.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.capacity.commit.ScheduleCase.PLAN;
import static quarry.capacity.commit.ScheduleCase.card;
import static quarry.capacity.commit.ScheduleCase.gap;
import static quarry.capacity.commit.ScheduleCase.known;
import static quarry.capacity.commit.ScheduleCase.priced;
import static quarry.capacity.commit.ScheduleCase.question;
import static quarry.capacity.commit.ScheduleCase.units;

import org.junit.jupiter.api.Test;

import quarry.capacity.schedule.Alternative;
import quarry.cost.Gap;
import quarry.cost.load.UnitLoad;
import quarry.cost.price.TestCard;
import quarry.plan.CustomModel;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.List;

/// What schedules need, and what they say where it is missing.
class ScheduleGapsTest {

    @Test
    void withoutOnDemandRatesACustomModelRunsOnUnitsAlone() {
        Plan plan =
                PLAN.withCustomModels(
                        List.of(
                                new CustomModel(
                                        "c",
                                        "C",
                                        "m",
                                        TestCard.REGION,
                                        BigDecimal.ZERO,
                                        BigDecimal.ONE,
                                        1,
                                        0,
                                        1,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        null,
                                        Extras.NONE)));
        ScheduleQuestion question = question(plan);
        ScheduleAnswer.Known known =
                known(
                        plan,
                        units().card(),
                        question.withLoad(question.load().withCustomModel("c")));

        assertTrue(known.notSold().size() > 0);
        assertInstanceOf(Alternative.Impossible.class, known.schedule().nothing());
        for (int m = 0; m < 12; m++) {
            int needed = known.schedule().problem().required().get(m);
            assertTrue(needed > 0);
            assertTrue(known.schedule().best().months().get(m).unitsRunning() >= needed);
        }
        assertTrue(
                known.schedule()
                                .best()
                                .cost()
                                .total()
                                .compareTo(priced(known.schedule().peak()).cost().total())
                        < 0);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals(
                UnitLoad.ASK_FOR_CAPACITY,
                gap(PLAN.withModelUnits(List.of()), card(), question(PLAN)).reason());
        assertEquals(
                "No rate for m here regional provisioned term none model-unit-hour",
                gap(PLAN, new TestCard().onDemand("m", "2", "10").card(), question(PLAN)).reason());
        assertInstanceOf(Gap.NoRate.class, gap(PLAN, units().card(), question(PLAN)));
        RateCard longOnly =
                new TestCard()
                        .onDemand("m", "2", "10")
                        .unitHour("m", Term.SIX_MONTHS, "3.9")
                        .card();
        Plan brief = PLAN.withMonths(3);
        ScheduleQuestion six =
                question(brief).withLoad(question(brief).load().withTerm(Term.SIX_MONTHS));
        assertEquals(
                "No term for sale ends within the plan's 3 months; make the plan longer or let"
                        + " demand go on after it",
                gap(brief, longOnly, six).reason());
        assertEquals(
                8,
                known(brief, longOnly, six.withGoesOn(true)).schedule().problem().months().size());
        assertTrue(
                gap(
                                PLAN,
                                card(),
                                question(PLAN)
                                        .withLoad(
                                                question(PLAN)
                                                        .load()
                                                        .withWorkloads(List.of("none"))))
                        .reason()
                        .startsWith("There is no workload \"none\""));
    }

    @Test
    void endsOfDemandOnTheWrongSideAreRefused() {
        ScheduleQuestion question = question(PLAN);
        assertEquals(
                "The low end of demand is 1.2 times the plan's; allowed is 0 to 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> question.withLow(new BigDecimal("1.2")))
                        .getMessage());
        assertEquals(
                "The high end of demand is 0.9 times the plan's; allowed is 1 or more",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> question.withHigh(new BigDecimal("0.9")))
                        .getMessage());
    }
}
