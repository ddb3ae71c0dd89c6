package quarry.capacity.breakeven;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.jspecify.annotations.Nullable;

import quarry.cost.price.TestCard;
import quarry.plan.CustomProfile;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.RequestShape;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// Model `m`: input 2 and output 10 USD per 1M tokens; a unit costs 6 USD an hour, on a 1-month term 5, on a
/// 6-month term 3.
///
/// A unit that serves 100,000 input tokens a minute serves 6,000 requests of 1,000 tokens in an hour, which cost
/// 12 USD on demand: without a term it pays from a utilization of 50 %.
record BreakEvenCase(Plan plan, RateCard card) {

    static final YearMonth JANUARY = YearMonth.of(2027, 1);

    static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "2", "10")
                    .cache("m", "0.2", "2.5")
                    .unitHour("m", Term.NONE, "6")
                    .unitHour("m", Term.ONE_MONTH, "5")
                    .unitHour("m", Term.SIX_MONTHS, "3")
                    .card();

    /// 8 hours a day at 3 units, 16 hours at 0.3.
    static final Workload DAY = day("day", 8, 18_000, 1_800);

    static BreakEvenCase of(Workload... workloads) {
        return new BreakEvenCase(
                Plan.empty("Test", JANUARY).withWorkloads(List.of(workloads)), CARD);
    }

    static BreakEvenCase told(Workload... workloads) {
        return of(workloads).serving("100000", null);
    }

    BreakEvenCase serving(@Nullable String input, @Nullable String output) {
        return new BreakEvenCase(
                plan.withModelUnits(
                        List.of(
                                new ModelUnitCapacity(
                                        "m",
                                        input == null ? null : new BigDecimal(input),
                                        output == null ? null : new BigDecimal(output),
                                        "told",
                                        Extras.NONE))),
                card);
    }

    BreakEvenCase on(RateCard other) {
        return new BreakEvenCase(plan, other);
    }

    /// Requests of 1,000 input tokens; so many in each of the first hours of a day, and in each other hour.
    static Workload day(String id, int hours, long busy, long quiet) {
        List<BigDecimal> week =
                IntStream.range(0, 168)
                        .mapToObj(h -> BigDecimal.valueOf(h % 24 < hours ? busy : quiet))
                        .toList();
        Traffic traffic = Traffic.flat(BigDecimal.valueOf(hours * busy + (24 - hours) * quiet));
        return Workload.of(
                id, id, traffic.withProfile(new CustomProfile(week)), RequestShape.of(1000, 0));
    }

    /// About all workloads, without a term, in January.
    BreakEvenQuestion question() {
        return new BreakEvenQuestion(
                plan.workloads().stream().map(Workload::id).toList(),
                "m",
                TestCard.REGION,
                Scope.REGIONAL,
                null,
                false,
                JANUARY,
                Term.NONE);
    }

    BreakEven answer(BreakEvenQuestion question) {
        return new BreakEvenSolver(plan, card).answer(question);
    }

    BreakEven.Known known() {
        return known(question());
    }

    BreakEven.Known known(BreakEvenQuestion question) {
        return assertInstanceOf(BreakEven.Known.class, answer(question));
    }

    BreakEven.Unanswerable unanswerable(BreakEvenQuestion question) {
        return assertInstanceOf(BreakEven.Unanswerable.class, answer(question));
    }

    UnitChoice choice() {
        return known().asked().units().orElseThrow();
    }

    /// To 20 digits, without trailing zeros.
    static String text(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(20));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
