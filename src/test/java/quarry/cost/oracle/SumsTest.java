package quarry.cost.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.Step;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.Comparison;
import quarry.cost.compare.ScenarioComparer;
import quarry.cost.price.PlanPricer;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;

/// Lines add up exactly, however they are looked at, those that no workload can be charged with included.
@Execution(ExecutionMode.CONCURRENT)
class SumsTest {

    private static final RateCard CARD = RandomPlans.card();
    private static final List<Breakdown> BREAKDOWNS =
            List.of(
                    new Breakdown.ByMonth(),
                    new Breakdown.ByWorkload(),
                    new Breakdown.ByComponent(),
                    new Breakdown.ByTag("team"));

    static LongStream seeds() {
        return LongStream.rangeClosed(100, 220);
    }

    private static PricedPlan price(long seed) {
        return PlanPricer.price(new RandomPlans(seed).next(), CARD);
    }

    private static Statement statement(long seed) {
        return price(seed).statements().getFirst();
    }

    @Test
    void somePlansHaveLinesOfNoWorkload() {
        assertTrue(
                seeds().anyMatch(
                                seed ->
                                        statement(seed).lines().stream()
                                                .anyMatch(l -> l.workload().isEmpty())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBreakdownAddsUpToTheTotalExactly(long seed) {
        PricedPlan priced = price(seed);
        for (Breakdown breakdown : BREAKDOWNS) {
            Comparison comparison = ScenarioComparer.compare(priced, breakdown, 0);
            Usd list = Usd.ZERO;
            Usd net = Usd.ZERO;
            for (Comparison.Row row : comparison.rows()) {
                list = list.plus(row.cells().getFirst().total());
                net = net.plus(row.cells().getFirst().net());
            }
            assertEquals(comparison.totals().getFirst().total(), list, breakdown.toString());
            assertEquals(comparison.totals().getFirst().net(), net, breakdown.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesAddUpToMonthsAndMonthsToTheTotal(long seed) {
        Statement statement = statement(seed);
        Usd lines = Usd.ZERO;
        for (Line line : statement.lines()) {
            lines = lines.plus(line.net());
        }
        Usd months = Usd.ZERO;
        for (YearMonth month : statement.months()) {
            months = months.plus(statement.inMonth(month).net());
        }
        assertEquals(statement.amount().net(), lines);
        assertEquals(statement.amount().net(), months);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesStandByMonthAndThenByDeployment(long seed) {
        List<Line> lines = statement(seed).lines();
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            int months = before.month().compareTo(line.month());
            assertTrue(months < 0 || months == 0 && before.deployment() <= line.deployment());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyExplanationLeadsFromItsQuantityToTheNetAmount(long seed) {
        for (Line line : statement(seed).lines()) {
            List<Step> steps = line.explanation();
            assertEquals(0, steps.getLast().value().compareTo(line.net().value()));
            Step quantity = line.derivation().quantitySteps(line).getLast();
            assertEquals(0, quantity.value().compareTo(line.quantity()), quantity.label());
            assertEquals(line.unit().id(), quantity.unit());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSamePlanGivesTheSameStatement(long seed) {
        Plan plan = new RandomPlans(seed).next();
        Statement once = PlanPricer.price(plan, CARD).statements().getFirst();
        Statement again = PlanPricer.price(plan, CARD).statements().getFirst();
        assertEquals(NaiveBill.of(once), NaiveBill.of(again));
        assertEquals(once.commitments(), again.commitments());
        assertEquals(once.warnings(), again.warnings());
    }
}
