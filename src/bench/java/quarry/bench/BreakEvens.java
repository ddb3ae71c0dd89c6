package quarry.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.breakeven.BreakEvenSolver;
import quarry.capacity.breakeven.UnitChoice;
import quarry.plan.CustomProfile;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.RequestShape;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Lifecycle;
import quarry.rates.Model;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Status;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// A break-even with every one of 500 units, for each of 36 growing months of 168 hours that all differ, on three
/// terms.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class BreakEvens {

    private static final int UNITS = 500;
    private static final String REGION = "us-east-1";

    private final RateCard card = card();
    private final Plan plan = plan();
    private final BreakEvenQuestion question =
            new BreakEvenQuestion(
                    List.of("chat"),
                    "m",
                    REGION,
                    quarry.rates.Scope.REGIONAL,
                    null,
                    false,
                    plan.start(),
                    Term.NONE);

    private static Plan plan() {
        Random random = new Random(1);
        List<BigDecimal> week = new ArrayList<>();
        for (int h = 0; h < 168; h++) {
            week.add(BigDecimal.valueOf(1000L + random.nextInt(9000)));
        }
        Traffic traffic =
                Traffic.flat(new BigDecimal(50_000_000))
                        .withProfile(new CustomProfile(week))
                        .withGrowthPerMonth(new BigDecimal("0.01"));
        return Plan.empty("Bench", YearMonth.of(2027, 1))
                .withMonths(36)
                .withWorkloads(
                        List.of(Workload.of("chat", "Chat", traffic, RequestShape.of(1500, 400))))
                .withModelUnits(
                        List.of(
                                new ModelUnitCapacity(
                                        "m",
                                        new BigDecimal(150_000),
                                        new BigDecimal(40_000),
                                        "",
                                        Extras.NONE)));
    }

    private static RateCard card() {
        RateKey input =
                RateKey.onDemand(
                        "m", REGION, quarry.rates.Scope.REGIONAL, Tier.STANDARD, Component.INPUT);
        List<Rate> rates = new ArrayList<>();
        rates.add(rate(input, "0.80"));
        rates.add(rate(input.with(Component.OUTPUT), "3.20"));
        rates.add(unit(Term.NONE, "9.50"));
        rates.add(unit(Term.ONE_MONTH, "8.20"));
        rates.add(unit(Term.SIX_MONTHS, "5.10"));
        return new RateCard(
                new RateCard.Heading("b", "B", LocalDate.of(2027, 1, 1), "", List.of()),
                List.of(
                        new Model(
                                "m",
                                "M",
                                "bench",
                                Lifecycle.CURRENT,
                                null,
                                null,
                                Set.of(quarry.rates.Mode.values()))),
                rates);
    }

    private static Rate unit(Term term, String usd) {
        return rate(RateKey.modelUnit("m", REGION, quarry.rates.Scope.REGIONAL, term), usd);
    }

    private static Rate rate(RateKey key, String usd) {
        return new Rate(key, new BigDecimal(usd), "2027", "bench", Status.CURRENT, "");
    }

    @Benchmark
    public void everyMonth(Blackhole blackhole) {
        BreakEvenSolver solver = new BreakEvenSolver(plan, card);
        for (YearMonth month : plan.calendar()) {
            BreakEven.Known known = (BreakEven.Known) solver.answer(question.withMonth(month));
            UnitChoice choice = known.asked().units().orElseThrow();
            blackhole.consume(choice.units(UNITS));
            blackhole.consume(choice.costs(UNITS));
            blackhole.consume(known.terms());
        }
    }
}
