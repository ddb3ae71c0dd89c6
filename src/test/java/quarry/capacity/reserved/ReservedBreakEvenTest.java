package quarry.capacity.reserved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.cost.price.TestCard;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.CustomProfile;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.RequestShape;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Rates as they are published: a 1-month reservation costs what it serves on demand at full use, 3 months a tenth
/// less.
class ReservedBreakEvenTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final int HOURS = 168;

    private static final RateCard PUBLISHED =
            new TestCard()
                    .onDemand("m", "3", "15")
                    .cache("m", "0.3", "3.75")
                    .reserved("m", Term.ONE_MONTH, "0.18", "0.90")
                    .reserved("m", Term.THREE_MONTHS, "0.162", "0.81")
                    .card();

    @Test
    void oneMonthBreaksEvenAtFullUseAndThreeMonthsAtNineTenths() {
        ReservedAnswer.Known known = known(flat(1_000_000, 2000, 400), PUBLISHED, false);

        ReservedTerm one = known.terms().get(0);
        ReservedTerm three = known.terms().get(1);
        assertEquals("1.0000", four(one.input().breakEvenUtilization().orElseThrow()));
        assertEquals("1.0000", four(one.output().breakEvenUtilization().orElseThrow()));
        assertEquals("0.9000", four(three.input().breakEvenUtilization().orElseThrow()));
        assertEquals("0.9000", four(three.breakEvenUtilization().orElseThrow()));
    }

    @Test
    void aSteadyLoadIsReservedForThreeMonthsAndNotForOne() {
        ReservedAnswer.Known known = known(flat(1_000_000, 2000, 400), PUBLISHED, false);

        assertTrue(known.terms().get(0).cheapest().isNothing());
        ReservedTerm.Reservation three = known.terms().get(1).cheapest();
        // 1,388.9 and 277.8 thousand are demanded: 277 of output serve as many requests as 1,385 of input.
        assertEquals(1385, three.inputThousands());
        assertEquals(277, three.outputThousands());
        assertTrue(three.total().compareTo(known.onDemand()) < 0);
        assertEquals("1388888.8889", four(known.terms().get(1).input().meanTpm()));
    }

    @Test
    void cacheReadsAreFreeOnTheReservationAndMakeItPayEarlier() {
        Workload cached =
                flat(1_000_000, 2000, 400)
                        .withCache(
                                new CacheUse(
                                        new BigDecimal(1000),
                                        new BigDecimal("0.8"),
                                        CacheTtl.MINUTES_5,
                                        Extras.NONE));
        ReservedTerm one = known(cached, PUBLISHED, true).terms().get(0);

        // 1,000 input, 200 written, 800 read: (3,000 + 750 + 240) USD for 1,200 counted tokens,
        // millionths.
        assertEquals("0.9023", four(one.input().breakEvenUtilization().orElseThrow()));
        assertEquals("1200.0000", four(one.input().tokensPerRequest()));
    }

    @Test
    void withoutAReservedRateTheAnswerNamesWhatIsMissing() {
        RateCard card = new TestCard().onDemand("m", "3", "15").card();

        ReservedAnswer.Unanswerable none =
                assertInstanceOf(
                        ReservedAnswer.Unanswerable.class,
                        answer(flat(1000, 2000, 400), card, false));
        assertEquals(4, none.gaps().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCheapestReservationIsThatOfBruteForce(long seed) {
        Random random = new Random(seed);
        int kinds = 1 + random.nextInt(6);
        double[] levels = random.doubles(kinds, 0.1, 10).toArray();
        List<BigDecimal> week =
                IntStream.range(0, HOURS)
                        .mapToObj(
                                h ->
                                        BigDecimal.valueOf(levels[h % kinds])
                                                .setScale(3, RoundingMode.HALF_UP))
                        .toList();
        long in = 500 + random.nextInt(3000);
        long out = random.nextInt(400);
        Workload workload =
                Workload.of(
                        "w",
                        "w",
                        Traffic.flat(BigDecimal.valueOf(20_000 + random.nextInt(150_000)))
                                .withProfile(new CustomProfile(week)),
                        RequestShape.of(in, out));
        double price = 0.3 + 0.8 * random.nextDouble();
        RateCard card =
                new TestCard()
                        .onDemand("m", "3", "15")
                        .reserved(
                                "m",
                                Term.ONE_MONTH,
                                String.format(java.util.Locale.ROOT, "%.4f", 0.18 * price),
                                String.format(
                                        java.util.Locale.ROOT,
                                        "%.4f",
                                        0.90 * price * (0.5 + random.nextDouble())))
                        .card();
        ReservedAnswer.Known known = known(workload, card, false);
        ReservedTerm term = known.terms().getFirst();

        double expected = bruteForce(workload, term, known, in, out);

        assertEquals(expected, term.cheapest().total().value().doubleValue(), expected * 1e-9);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static double bruteForce(
            Workload workload, ReservedTerm term, ReservedAnswer.Known known, long in, long out) {
        double[] requests = new double[HOURS];
        List<BigDecimal> weights = workload.traffic().profile().weights();
        double sum = weights.stream().mapToDouble(BigDecimal::doubleValue).sum();
        double perDay = workload.traffic().requestsPerDay().doubleValue();
        for (int h = 0; h < HOURS; h++) {
            requests[h] = perDay * 7 * weights.get(h).doubleValue() / sum;
        }
        double each = known.request().net().value().doubleValue();
        double best = known.onDemand().value().doubleValue();
        double inputUsd = term.input().hour().value().doubleValue() * 744;
        double outputUsd = term.output().hour().value().doubleValue() * 744;
        long mostInput = Math.max(100, term.peakSized().inputThousands());
        long mostOutput = Math.max(10, term.peakSized().outputThousands());
        for (long i = 100; i <= mostInput; i++) {
            for (long o = 10; o <= mostOutput; o++) {
                double limit = Math.min(i * 60_000.0 / in, out == 0 ? 1e18 : o * 60_000.0 / out);
                double above = 0;
                for (int h = 0; h < HOURS; h++) {
                    above += (h < 96 ? 4 : 5) * Math.max(0, requests[h] - limit);
                }
                best = Math.min(best, i * inputUsd + o * outputUsd + above * each);
            }
        }
        return best;
    }

    private static Workload flat(long requestsPerDay, long input, long output) {
        return Workload.of(
                "w",
                "w",
                Traffic.flat(BigDecimal.valueOf(requestsPerDay)),
                RequestShape.of(input, output));
    }

    private static ReservedAnswer.Known known(Workload workload, RateCard card, boolean caching) {
        return assertInstanceOf(ReservedAnswer.Known.class, answer(workload, card, caching));
    }

    private static ReservedAnswer answer(Workload workload, RateCard card, boolean caching) {
        Plan plan = Plan.empty("Test", JANUARY).withWorkloads(List.of(workload));
        return new ReservedSolver(plan, card)
                .answer(
                        new ReservedQuestion(
                                "w", "m", TestCard.REGION, Scope.REGIONAL, caching, JANUARY));
    }

    private static String four(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
