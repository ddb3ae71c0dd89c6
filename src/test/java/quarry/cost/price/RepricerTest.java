package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Purpose;
import quarry.cost.Statement;
import quarry.cost.oracle.RandomPlans;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.rates.Mode;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

@Execution(ExecutionMode.CONCURRENT)
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aLongScenarioIsPricedAnewOnlyWhereItChanged(long seed) {
        Plan plan = longPlan(new RandomEdits(seed).start());
        for (int place : new int[] {0, 99, 100, 201, 248}) {
            Repricer repricer = new Repricer(CARD);
            Statement before = repricer.price(plan).statements().getFirst();
            List<Deployment> all = new ArrayList<>(plan.scenarios().getFirst().deployments());
            all.set(place, all.get(place).withShare(new BigDecimal("0.125")));
            Plan edited = withDeployments(plan, all);
            PricedPlan after = repricer.price(edited);
            Plan shorter = withDeployments(plan, all.subList(0, 200));

            assertSameResult(PlanPricer.price(edited, CARD), after);
            assertEquals(ownLines(before, place), ownLines(after.statements().getFirst(), place));
            assertSameResult(PlanPricer.price(shorter, CARD), repricer.price(shorter));
        }
    }

    private static Plan longPlan(Plan plan) {
        List<Deployment> few = plan.scenarios().getFirst().deployments();
        return withDeployments(
                plan,
                IntStream.range(0, 250)
                        .mapToObj(i -> few.get(i % few.size()).withCaching(i % 3 == 0))
                        .toList());
    }

    private static Plan withDeployments(Plan plan, List<Deployment> deployments) {
        return plan.withScenarios(
                List.of(plan.scenarios().getFirst().withDeployments(deployments)));
    }

    /// The lines, by identity, that neither the deployment nor what it shares with others can change.
    private static Set<Line> ownLines(Statement statement, int without) {
        Set<Line> lines = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Line line : statement.lines()) {
            if (line.deployment() >= 0
                    && line.deployment() != without
                    && line.rate().key().mode() == Mode.ON_DEMAND
                    && line.purpose() == Purpose.USE) {
                lines.add(line);
            }
        }
        return lines;
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
