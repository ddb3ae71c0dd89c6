package quarry.capacity.batch;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.UnitDemand;
import quarry.capacity.breakeven.UnitPrice;
import quarry.cost.Gap;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Part;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.load.LoadCurve;
import quarry.cost.load.MonthLoad;
import quarry.cost.load.OnDemandRequest;
import quarry.cost.load.UnitLoad;
import quarry.cost.load.UnitWorth;
import quarry.cost.tokens.PromptCaching;
import quarry.cost.tokens.TokenPricer;
import quarry.cost.tokens.TokenRoute;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds batch against on demand and model units for the share of requests that can wait 24 hours.
public final class WaitingSolver {

    private final BreakEven.Known known;
    private final UnitPrice price;
    private final PlanContext context;
    private final List<Usd> batch = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    /// @param plan the one that the question was answered about
    /// @param term one that the answer has
    public WaitingSolver(BreakEven.Known known, Term term, Plan plan, RateCard card) {
        this.known = known;
        this.price = known.term(term).orElseThrow().price();
        this.context = new PlanContext(plan, card);
        for (OnDemandRequest request : known.onDemand().requests()) {
            Part part = batch(request.cell());
            batch.add(part.net());
            gaps.addAll(part.gaps());
        }
    }

    /// The share of the requests that no one waits for, by the plan; 0 where all are real time.
    public BigDecimal shareThatCanWait() {
        BigDecimal waiting = BigDecimal.ZERO;
        for (OnDemandRequest request : known.onDemand().requests()) {
            if (!request.cell().served().workload().realTime()) {
                waiting = waiting.add(request.cell().requests());
            }
        }
        return known.onDemand().monthlyRequests().signum() == 0
                ? BigDecimal.ZERO
                : Precision.quotient(waiting, known.onDemand().monthlyRequests());
    }

    /// @param share of every workload's requests in every hour that waits, 0 to 1
    /// @throws IllegalArgumentException outside that range
    public Waiting answer(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share of " + share + " waits; allowed is 0 to 1");
        }
        if (known.question().customModel() != null) {
            return new Waiting.NotApplicable("Batch does not serve custom models.");
        }
        Optional<UnitDemand> demand = known.demand();
        if (demand.isEmpty()) {
            return new Waiting.NotApplicable(UnitLoad.ASK_FOR_CAPACITY);
        }
        return gaps.isEmpty()
                ? new Waiting.Known(
                        price.term(),
                        share,
                        split(demand.get().load(), BigDecimal.ZERO),
                        split(demand.get().load(), share))
                : new Waiting.NotSold(gaps);
    }

    private Part batch(Cell cell) {
        Ledger ledger = new Ledger();
        Served served = cell.served();
        Deployment deployment =
                served.deployment().withPurchase(new Purchase.Batch()).withCaching(false);
        Served waiting =
                new Served(
                        served.index(),
                        served.path(),
                        deployment,
                        served.assumptions(),
                        PromptCaching.meter(
                                deployment,
                                served.path(),
                                served.assumptions(),
                                context.rates().card(),
                                ledger));
        new TokenPricer(context, ledger)
                .one(new Cell(waiting, cell.demand()), TokenRoute.batch(deployment));
        return ledger.part(List.of(cell.month()));
    }

    private Waiting.Split split(MonthLoad load, BigDecimal share) {
        BigDecimal rest = BigDecimal.ONE.subtract(share);
        List<UnitLoad> loads =
                load.sources().stream()
                        .map(source -> source.load().unitsPerRequestAnHour())
                        .map(units -> new UnitLoad(units.multiply(rest, Precision.EXACT)))
                        .toList();
        List<BigDecimal> usd =
                known.onDemand().requests().stream()
                        .map(request -> request.net().value().multiply(rest, Precision.EXACT))
                        .toList();
        LoadCurve curve = load.taking(loads).curve(usd);
        int units = new UnitWorth(List.of(curve)).cheapest(price.month());
        return new Waiting.Split(
                inBatch(share),
                curve.onDemand(),
                units,
                price.month()
                        .times(BigDecimal.valueOf(units))
                        .plus(curve.bought(units).overflow()));
    }

    private Usd inBatch(BigDecimal share) {
        Usd sum = Usd.ZERO;
        for (int i = 0; i < batch.size(); i++) {
            BigDecimal requests = known.onDemand().requests().get(i).cell().requests();
            sum = sum.plus(batch.get(i).times(requests).times(share));
        }
        return sum;
    }
}
