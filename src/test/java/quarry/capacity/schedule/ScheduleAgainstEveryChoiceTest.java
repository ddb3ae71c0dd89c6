package quarry.capacity.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import quarry.money.Usd;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Equals exhaustive search, money and ties. More cases: `-Dquarry.schedules=20000`.
@Execution(ExecutionMode.CONCURRENT)
class ScheduleAgainstEveryChoiceTest {

    private static final int CASES = Integer.getInteger("quarry.schedules", 500);

    @Test
    void costsAsLittleAsTheBestOfAllChoices() {
        List<String> wrong = new ArrayList<>();
        int buys = 0;
        for (int seed = 0; seed < CASES; seed++) {
            ScheduleProblem problem = Problems.small(new Random(seed));
            EveryChoice every = EveryChoice.of(problem);
            buys += every.ties().getFirst() > 0 ? 1 : 0;
            compare(seed, problem, every, wrong);
        }
        assertEquals(List.of(), wrong);
        assertTrue(buys > CASES / 2, buys + " of " + CASES + " cases buy units");
    }

    @Test
    void staggersLongBlocksWhereThatIsBest() {
        List<String> wrong = new ArrayList<>();
        int staggered = 0;
        for (int seed = 0; seed < CASES / 2; seed++) {
            ScheduleProblem problem = Problems.staggered(new Random(seed));
            EveryChoice every = EveryChoice.of(problem);
            staggered += every.staggered() ? 1 : 0;
            compare(seed, problem, every, wrong);
        }
        assertEquals(List.of(), wrong);
        assertTrue(staggered > CASES / 10, staggered + " cases are best staggered");
    }

    private static void compare(
            int seed, ScheduleProblem problem, EveryChoice every, List<String> wrong) {
        CommitmentSchedule found = SchedulePlanner.plan(problem, Problems.NEVER);
        Usd usd = found.best().cost().overall();
        if (!usd.equals(every.usd()) || !found.tolerance().isZero()) {
            wrong.add("Seed " + seed + ": " + usd.value() + ", best " + every.usd().value());
        } else if (problem.window() == problem.months().size()) {
            List<Long> ties = ties(found.best());
            if (!ties.equals(every.ties())) {
                wrong.add("Seed " + seed + ": ties " + ties + ", best " + every.ties());
            }
        }
    }

    private static List<Long> ties(Schedule schedule) {
        long months = 0;
        long squares = 0;
        long starts = 0;
        for (UnitPurchase purchase : schedule.purchases()) {
            long term = purchase.term().months();
            months += (long) purchase.units() * purchase.block().months();
            squares += purchase.units() * term * term;
            starts += (long) purchase.units() * purchase.block().start();
        }
        return List.of(months, squares, starts);
    }
}
