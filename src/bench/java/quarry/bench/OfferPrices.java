package quarry.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import quarry.cost.offer.Offer;
import quarry.cost.offer.OfferPricer;
import quarry.cost.offer.Offers;
import quarry.plan.Plan;
import quarry.plan.RequestShape;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.store.card.BundledCard;
import quarry.store.card.CardException;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One workload, with something to cache, on every model, region, scope and mode of the shipped card over 12 months.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@State(Scope.Benchmark)
public class OfferPrices {

    private RateCard card = BenchPlans.CARD;
    private Plan plan = Plan.empty("Offers", YearMonth.of(2027, 1));

    @Setup
    public void read() throws CardException {
        card = BundledCard.read();
        Workload workload =
                Workload.of(
                                "w",
                                "Work",
                                Traffic.flat(BigDecimal.valueOf(50_000)),
                                RequestShape.of(2_650, 350))
                        .withRealTime(false);
        plan =
                plan.withWorkloads(
                        List.of(
                                workload.withCache(
                                        workload.cache()
                                                .withCacheableTokens(BigDecimal.valueOf(1_500))
                                                .withHitRate(new BigDecimal("0.8")))));
    }

    @Benchmark
    public List<Offer> everywhere() {
        Workload workload = plan.workloads().getFirst();
        return new OfferPricer(plan, card, workload)
                .price(Offers.of(plan, card, workload, Map.of()));
    }
}
