package quarry.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import quarry.cost.tokens.RequestPricer;
import quarry.money.Usd;
import quarry.plan.Extras;
import quarry.plan.Retries;
import quarry.rates.Component;
import quarry.rates.RateBook;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Pricing single requests, each with tokens of its own: three tiers, cache reads and writes, long context,
/// retries.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@State(org.openjdk.jmh.annotations.Scope.Thread)
public class RequestPrices {

    private static final int KINDS = 4096;

    private final List<RequestPricer> tiers =
            Stream.of(Tier.STANDARD, Tier.FLEX, Tier.PRIORITY).map(RequestPrices::tier).toList();
    private final RequestPricer.Tokens[] requests = requests();
    private int next;

    private static RequestPricer tier(Tier tier) {
        return new RequestPricer(
                new RateBook(BenchPlans.CARD, List.of())
                        .tokenRates(
                                RateKey.onDemand(
                                        "large",
                                        BenchPlans.REGION,
                                        Scope.REGIONAL,
                                        tier,
                                        Component.INPUT),
                                YearMonth.of(2027, 1)),
                new Retries(new BigDecimal("0.02"), BigDecimal.ONE, BigDecimal.ZERO, Extras.NONE));
    }

    private static RequestPricer.Tokens[] requests() {
        Random random = new Random(1);
        RequestPricer.Tokens[] requests = new RequestPricer.Tokens[KINDS];
        for (int i = 0; i < KINDS; i++) {
            boolean hit = random.nextInt(10) < 8;
            long prefix = 1_200 + random.nextInt(4_000);
            requests[i] =
                    new RequestPricer.Tokens(
                            random.nextInt(50) == 0 ? 250_000 : random.nextInt(3_000),
                            1 + random.nextInt(900),
                            hit ? prefix : 0,
                            Component.CACHE_WRITE_5M,
                            hit ? 0 : prefix);
        }
        return requests;
    }

    @Benchmark
    public Optional<Usd> request() {
        int at = next++;
        return tiers.get(Math.floorMod(at, 3)).price(requests[at & (KINDS - 1)]);
    }
}
