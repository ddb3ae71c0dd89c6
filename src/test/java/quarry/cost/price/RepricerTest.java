package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.oracle.RandomPlans;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

class RepricerTest {

    private static final RateCard CARD = RandomPlans.card();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditedPlanIsPricedAsIfItWereNew(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Repricer repricer = new Repricer(CARD);
        List<Plan> history = new ArrayList<>(List.of(edits.start()));
        for (int step = 0; step < 25; step++) {
            assertSameResult(
                    PlanPricer.price(history.getLast(), CARD), repricer.price(history.getLast()));
            history.add(edits.edited(history.getLast()));
        }
        for (Plan undone : history.reversed()) {
            assertSameResult(PlanPricer.price(undone, CARD), repricer.price(undone));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aScenarioThatAnEditLeavesAloneKeepsItsStatement(long seed) {
        Plan plan = new RandomEdits(seed).start();
        Plan two =
                plan.withScenarios(
                        List.of(
                                plan.scenarios().getFirst(),
                                plan.scenarios().getFirst().withId("two")));
        Plan edited =
                two.withScenarios(
                        List.of(
                                two.scenarios().getFirst(),
                                two.scenarios().getLast().withName("Other")));
        Repricer repricer = new Repricer(CARD);
        List<Statement> before = repricer.price(two).statements();
        List<Statement> after = repricer.price(edited).statements();

        assertSame(before.getFirst(), after.getFirst());
        assertNotSame(before.getLast(), after.getLast());
        assertEquals("Other", after.getLast().name());
        List<Line> kept = before.getLast().lines();
        for (int i = 0; i < kept.size(); i++) {
            assertSame(kept.get(i), after.getLast().lines().get(i));
        }
    }

    @Test
    void theSamePlanAgainCostsNothingNew() {
        Plan plan = new RandomEdits(7).start();
        Repricer repricer = new Repricer(CARD);
        assertSame(
                repricer.price(plan).statements().getFirst(),
                repricer.price(plan).statements().getFirst());
    }

    private static void assertSameResult(PricedPlan expected, PricedPlan actual) {
        assertSame(expected.plan(), actual.plan());
        assertEquals(expected.card(), actual.card());
        assertEquals(told(expected), told(actual));
    }

    /// All that the result says, digit by digit, with the explanation of every line.
    private static List<String> told(PricedPlan priced) {
        List<String> told = new ArrayList<>();
        for (Statement statement : priced.statements()) {
            told.add(statement.scenario() + " " + statement.name() + " " + statement.months());
            for (Line line : statement.lines()) {
                told.add(
                        line.month()
                                + " "
                                + line.workload()
                                + " "
                                + line.deployment()
                                + " "
                                + line.purpose()
                                + " "
                                + line.rate()
                                + " "
                                + line.quantity()
                                + " "
                                + line.amount()
                                + " "
                                + line.discount()
                                + " "
                                + line.net()
                                + " "
                                + line.explanation());
            }
            statement.gaps().forEach(gap -> told.add(gap.toString()));
            statement.service().forEach(service -> told.add(service.toString()));
            statement.commitments().forEach(left -> told.add(left.toString()));
            statement.warnings().forEach(warning -> told.add(warning.toString()));
            told.add(statement.amount().toString());
        }
        return told;
    }
}
