package quarry.capacity.breakeven;

import quarry.cost.price.TestCard;
import quarry.plan.CustomProfile;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Up to three workloads with weeks of their own on units of a random size and price, and once more in doubles,
/// hour by hour, as brute force reads it.
record RandomLoad(BreakEvenCase asked, double[] units, double[] usd, double unitHour) {

    private static final int HOURS = 168;
    private static final double INPUT_USD = 2e-6;
    private static final double OUTPUT_USD = 10e-6;

    static RandomLoad of(Random random) {
        List<Workload> workloads = new ArrayList<>();
        double[] input = new double[HOURS];
        double[] output = new double[HOURS];
        for (int w = random.nextInt(3); w >= 0; w--) {
            workloads.add(workload("w" + w, random, input, output));
        }
        double usd = 0;
        double[] usdOfHour = new double[HOURS];
        for (int h = 0; h < HOURS; h++) {
            usdOfHour[h] = input[h] * INPUT_USD + output[h] * OUTPUT_USD;
            usd += usdOfHour[h] / HOURS;
        }
        double size = 0.2 + 6 * random.nextDouble();
        long inputAMinute = perMinute(input, size * (0.5 + random.nextDouble()));
        long outputAMinute = perMinute(output, size * (0.5 + random.nextDouble()));
        BigDecimal price =
                BigDecimal.valueOf(usd / size * (0.05 + random.nextDouble()))
                        .setScale(6, RoundingMode.UP);
        return new RandomLoad(
                new BreakEvenCase(
                        Plan.empty("Random", BreakEvenCase.JANUARY)
                                .withWorkloads(workloads)
                                .withModelUnits(List.of(capacity(inputAMinute, outputAMinute))),
                        new TestCard()
                                .onDemand("m", "2", "10")
                                .unitHour("m", Term.NONE, price.toPlainString())
                                .card()),
                demand(workloads, inputAMinute, outputAMinute),
                usdOfHour,
                price.doubleValue());
    }

    private static ModelUnitCapacity capacity(long input, long output) {
        return new ModelUnitCapacity(
                "m", BigDecimal.valueOf(input), BigDecimal.valueOf(output), "", Extras.NONE);
    }

    /// What a unit serves if the mean demand is to be so many units.
    private static long perMinute(double[] tokens, double units) {
        double sum = 0;
        for (double some : tokens) {
            sum += some;
        }
        return Math.max(1, Math.round(sum / HOURS / 60 / units));
    }

    private static Workload workload(String id, Random random, double[] input, double[] output) {
        int kinds = random.nextBoolean() ? HOURS : 1 + random.nextInt(4);
        long[] levels = IntStream.range(0, kinds).mapToLong(_ -> random.nextInt(100)).toArray();
        levels[0]++;
        long[] week = IntStream.range(0, HOURS).mapToLong(h -> levels[h % kinds]).toArray();
        long sum = IntStream.range(0, HOURS).mapToLong(h -> week[h]).sum();
        long requestsPerDay = 1 + random.nextInt(100_000);
        long in = 1 + random.nextInt(5000);
        long out = 1 + random.nextInt(900);
        int retries = random.nextInt(20);
        for (int h = 0; h < HOURS; h++) {
            double requests = requestsPerDay * 7.0 * week[h] / sum;
            input[h] += requests * in * (1 + retries / 100.0);
            output[h] += requests * out;
        }
        Traffic traffic =
                Traffic.flat(BigDecimal.valueOf(requestsPerDay))
                        .withProfile(
                                new CustomProfile(
                                        IntStream.range(0, HOURS)
                                                .mapToObj(h -> BigDecimal.valueOf(week[h]))
                                                .toList()));
        return Workload.of(id, id, traffic, RequestShape.of(in, out))
                .withRetries(
                        new Retries(
                                BigDecimal.valueOf(retries, 2),
                                BigDecimal.ONE,
                                BigDecimal.ZERO,
                                Extras.NONE));
    }

    /// Each request demands the scarcer of its input and output.
    private static double[] demand(List<Workload> workloads, long input, long output) {
        double[] units = new double[HOURS];
        for (Workload workload : workloads) {
            double in =
                    workload.request().inputTokens().doubleValue()
                            * workload.retries().inputFactor().doubleValue();
            double each =
                    Math.max(in / input, workload.request().outputTokens().doubleValue() / output)
                            / 60;
            List<BigDecimal> weights = workload.traffic().profile().weights();
            double sum = weights.stream().mapToDouble(BigDecimal::doubleValue).sum();
            for (int h = 0; h < HOURS; h++) {
                units[h] +=
                        each
                                * workload.traffic().requestsPerDay().doubleValue()
                                * 7
                                * weights.get(h).doubleValue()
                                / sum;
            }
        }
        return units;
    }

    /// What January costs with so many units: 4 weeks, and Friday to Sunday once more.
    double cost(int bought) {
        double cost = 0;
        for (int h = 0; h < HOURS; h++) {
            double served = units[h] <= bought ? 1 : bought / units[h];
            cost += (h < 4 * 24 ? 4 : 5) * (bought * unitHour + usd[h] * (1 - served));
        }
        return cost;
    }

    int peak() {
        double peak = 0;
        for (double some : units) {
            peak = Math.max(peak, some);
        }
        return (int) Math.ceil(peak - 1e-9);
    }
}
