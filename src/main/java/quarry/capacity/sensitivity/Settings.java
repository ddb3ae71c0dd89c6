package quarry.capacity.sensitivity;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.UnitDemand;
import quarry.cost.Line;
import quarry.cost.frame.PlanContext;
import quarry.cost.load.MonthLoad;
import quarry.cost.load.OnDemandRequest;
import quarry.cost.load.UnitLoad;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.CacheUse;
import quarry.plan.Workload;
import quarry.rates.Mode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Makes the levers of one break-even ready.
final class Settings {

    /// A discount of 100 % leaves nothing to replace.
    private static final int LAST_DISCOUNT = 19;

    private static final int ALL = 20;

    private final PlanContext context;
    private final BreakEven.Known known;
    private final UnitDemand demand;
    private final State today;

    Settings(PlanContext context, BreakEven.Known known, UnitDemand demand) {
        this.context = context;
        this.known = known;
        this.demand = demand;
        this.today =
                new State(
                        known.onDemand().requests().stream().map(r -> r.net().value()).toList(),
                        demand.load().sources().stream().map(MonthLoad.Source::load).toList());
    }

    Turn of(Lever lever) {
        return switch (lever) {
            case OUTPUT_SHARE -> outputShare();
            case CACHE_HIT_RATE -> hitRate();
            case ON_DEMAND_DISCOUNT -> discount();
            case UNIT_CAPACITY ->
                    multiple(
                            lever,
                            factor ->
                                    new State(
                                            today.usdPerRequest(),
                                            today.loads().stream()
                                                    .map(load -> divided(load, factor))
                                                    .toList()));
            case ON_DEMAND_RATE -> multiple(lever, factor -> priced(today.usdPerRequest(), factor));
        };
    }

    private static UnitLoad divided(UnitLoad load, BigDecimal factor) {
        return new UnitLoad(Precision.quotient(load.unitsPerRequestAnHour(), factor));
    }

    private State priced(List<BigDecimal> usd, BigDecimal factor) {
        return new State(
                usd.stream().map(each -> each.multiply(factor, Precision.EXACT)).toList(),
                today.loads());
    }

    private static Turn multiple(Lever lever, Function<BigDecimal, State> state) {
        return new Turn.Setting(
                lever,
                BigDecimal.ONE,
                Values.multiples(),
                factor -> Optional.of(state.apply(factor)));
    }

    private Turn discount() {
        BigDecimal now = BigDecimal.ONE.subtract(context.discount(Mode.ON_DEMAND));
        List<BigDecimal> list =
                known.onDemand().requests().stream().map(Settings::atListPrice).toList();
        return new Turn.Setting(
                Lever.ON_DEMAND_DISCOUNT,
                now,
                Values.shares(now, LAST_DISCOUNT),
                discount -> Optional.of(priced(list, BigDecimal.ONE.subtract(discount))));
    }

    private static BigDecimal atListPrice(OnDemandRequest request) {
        return request.lines().stream().map(Line::amount).reduce(Usd.ZERO, Usd::plus).value();
    }

    private Turn outputShare() {
        Optional<BigDecimal> now =
                mean(
                        w -> w.request().inputTokens().add(w.request().outputTokens()),
                        w -> w.request().outputTokens());
        return now.<Turn>map(
                        share ->
                                new Turn.Setting(
                                        Lever.OUTPUT_SHARE,
                                        share,
                                        Values.shares(share, ALL),
                                        to -> changed(w -> OutputShare.moved(w, share, to))))
                .orElseGet(() -> no(Lever.OUTPUT_SHARE, "The requests have no tokens."));
    }

    private Turn hitRate() {
        if (!known.question().caching()) {
            return no(
                    Lever.CACHE_HIT_RATE,
                    "On demand is priced without the prompt cache; ask with caching to see what"
                            + " the hit rate changes.");
        }
        Optional<BigDecimal> now =
                mean(
                        w -> w.cache().cacheableTokens(),
                        w -> w.cache().cacheableTokens().multiply(w.cache().hitRate()));
        return now.<Turn>map(
                        rate ->
                                new Turn.Setting(
                                        Lever.CACHE_HIT_RATE,
                                        rate,
                                        Values.shares(rate, ALL),
                                        to -> changed(w -> hitting(w, rate, to))))
                .orElseGet(() -> no(Lever.CACHE_HIT_RATE, "Nothing in the requests repeats."));
    }

    private static Workload hitting(Workload workload, BigDecimal now, BigDecimal to) {
        CacheUse cache = workload.cache();
        return workload.withCache(cache.withHitRate(Values.moved(cache.hitRate(), now, to)));
    }

    private static Turn no(Lever lever, String reason) {
        return new Turn.Fixed(lever, reason);
    }

    /// Σ part ÷ Σ whole over the month's requests; empty without any whole.
    private Optional<BigDecimal> mean(
            Function<Workload, BigDecimal> whole, Function<Workload, BigDecimal> part) {
        BigDecimal parts = BigDecimal.ZERO;
        BigDecimal wholes = BigDecimal.ZERO;
        boolean alone = known.onDemand().requests().size() == 1;
        for (OnDemandRequest request : known.onDemand().requests()) {
            Workload workload = request.cell().served().workload();
            BigDecimal weight = alone ? BigDecimal.ONE : request.cell().requests();
            parts = parts.add(part.apply(workload).multiply(weight), Precision.EXACT);
            wholes = wholes.add(whole.apply(workload).multiply(weight), Precision.EXACT);
        }
        return wholes.signum() == 0
                ? Optional.empty()
                : Optional.of(Precision.quotient(parts, wholes));
    }

    /// What requests cost and take if the workloads were others; empty if a rate is missing then.
    private Optional<State> changed(UnaryOperator<Workload> change) {
        List<BigDecimal> usd = new ArrayList<>();
        List<UnitLoad> loads = new ArrayList<>();
        for (OnDemandRequest request : known.onDemand().requests()) {
            var cell = Changed.cell(request.cell(), change, context);
            OnDemandRequest then = OnDemandRequest.of(context, cell);
            if (!then.gaps().isEmpty()) {
                return Optional.empty();
            }
            usd.add(then.net().value());
            loads.add(UnitLoad.of(cell.meter(), Optional.of(demand.capacity())).orElseThrow());
        }
        return Optional.of(new State(usd, loads));
    }
}
