package quarry.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.cost.price.Repricer;
import quarry.cost.price.SharedUnits;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Status;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

class RollupTest {

    private static final List<Component> COMPONENTS =
            List.of(Component.INPUT, Component.OUTPUT, Component.MODEL_UNIT_HOUR);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySumIsThatOfItsLines(long seed) {
        List<Line> lines = lines(new Random(seed));
        List<Rollup> rollups = Rollup.of(lines);
        Usd all = Usd.ZERO;
        for (Rollup rollup : rollups) {
            Predicate<Line> own =
                    line ->
                            line.workload().equals(rollup.workload())
                                    && line.deployment() == rollup.deployment();
            assertEquals(sum(lines, own, Line::amount), rollup.sum().total());
            assertEquals(sum(lines, own, Line::net), rollup.sum().net());
            rollup.months()
                    .forEach(
                            (month, sum) ->
                                    assertEquals(
                                            sum(
                                                    lines,
                                                    own.and(line -> line.month().equals(month)),
                                                    Line::net),
                                            sum.net()));
            rollup.components()
                    .forEach(
                            (component, sum) ->
                                    assertEquals(
                                            sum(
                                                    lines,
                                                    own.and(line -> line.component() == component),
                                                    Line::amount),
                                            sum.total()));
            boolean idle =
                    lines.stream().filter(own).allMatch(line -> line.purpose() == Purpose.IDLE);
            assertEquals(idle, rollup.idle());
            all = all.plus(rollup.sum().net());
        }
        assertEquals(sum(lines, _ -> true, Line::net), all);
    }

    @Test
    void onlyWhatAnEditChangesIsAddedUpAgain() {
        Repricer repricer = new Repricer(SharedUnits.card());
        Plan plan = SharedUnits.plan();
        List<Rollup> before = repricer.price(plan).statements().getFirst().lines().rollups();
        List<Workload> workloads = new ArrayList<>(plan.workloads());
        Workload edited = workloads.getFirst();
        workloads.set(
                0,
                edited.withTraffic(
                        edited.traffic().withRequestsPerDay(BigDecimal.valueOf(123_456))));
        List<Rollup> after =
                repricer.price(plan.withWorkloads(workloads))
                        .statements()
                        .getFirst()
                        .lines()
                        .rollups();
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).workload().equals(edited.id())) {
                assertNotSame(before.get(i), after.get(i));
            } else {
                assertSame(before.get(i), after.get(i));
            }
        }
    }

    private static Usd sum(List<Line> lines, Predicate<Line> which, Function<Line, Usd> of) {
        return lines.stream().filter(which).map(of).reduce(Usd.ZERO, Usd::plus);
    }

    private static List<Line> lines(Random random) {
        List<Charge> charges = new ArrayList<>();
        for (Component component : COMPONENTS) {
            for (String discount : List.of("1", "0.92")) {
                charges.add(
                        Charge.of(
                                rate(component, random.nextInt(1, 1000)),
                                BigDecimal.valueOf(random.nextInt(1, 99_999), 7),
                                new BigDecimal(discount)));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            lines.add(
                    new Line(
                            YearMonth.of(2027, random.nextInt(1, 13)),
                            random.nextBoolean() ? "chat" : Line.NO_WORKLOAD,
                            random.nextInt(-1, 3),
                            random.nextInt(20) == 0 ? Purpose.USE : Purpose.IDLE,
                            charges.get(random.nextInt(charges.size())),
                            BigDecimal.valueOf(random.nextInt(1, 1_000_000), random.nextInt(4)),
                            _ -> List.of()));
        }
        return lines;
    }

    private static Rate rate(Component component, int cents) {
        return new Rate(
                RateKey.onDemand("m", "r", Scope.REGIONAL, Tier.STANDARD, component),
                BigDecimal.valueOf(cents, 2),
                "2026-11-25",
                "test",
                Status.CURRENT,
                "");
    }
}
