package quarry.cost.offer;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.Statement;
import quarry.cost.addon.AddOnPricer;
import quarry.cost.demand.MonthDemand;
import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.FlatCharges;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Part;
import quarry.cost.frame.PlanContext;
import quarry.cost.price.PlanPricer;
import quarry.cost.tokens.PromptCaching;
import quarry.cost.tokens.TokenRoute;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.rates.Rate;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// Prices one workload on any number of offers over some months: what a request costs there, times all requests.
///
/// The amount is that of [PlanPricer] for a scenario with this deployment alone, in a fraction of its time.
public final class OfferPricer {

    private static final String ALONE = "offer";

    private final Plan plan;
    private final RateCard card;
    private final PlanContext context;
    private final Assumptions demand;
    private final List<YearMonth> months;
    private final List<MonthDemand> asked;
    private final BigDecimal requests;

    /// Over all months of the plan.
    public OfferPricer(Plan plan, RateCard card, Workload workload) {
        this(plan, card, workload, plan.calendar());
    }

    /// @param months of the plan, one at least; its demand in them is that of the whole plan
    public OfferPricer(Plan plan, RateCard card, Workload workload, List<YearMonth> months) {
        this.plan = plan;
        this.card = card;
        this.months = List.copyOf(months);
        this.context = new PlanContext(plan, card);
        this.demand =
                context.assumptions(
                        workload, "$.workloads[" + plan.workloads().indexOf(workload) + "]");
        this.asked = demand.months().stream().filter(m -> months.contains(m.month())).toList();
        this.requests =
                asked.stream().map(MonthDemand::requests).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Requests in all these months.
    public BigDecimal requests() {
        return requests;
    }

    public List<Offer> price(List<Deployment> deployments) {
        if (deployments.isEmpty()) {
            return List.of();
        }
        Statement.Amount addOns = addOns(deployments.getFirst());
        return deployments.stream().map(d -> new Offer(d, outcome(d, addOns))).toList();
    }

    /// The plan with one scenario that serves the workload so and nothing else, to see why it costs what it does.
    ///
    /// @param name of the scenario
    public static Plan alone(Plan plan, Deployment deployment, String name) {
        return plan.withScenarios(List.of(Scenario.of(ALONE, name, deployment)));
    }

    private Statement.Amount addOns(Deployment any) {
        Ledger ledger = new Ledger();
        new AddOnPricer(new FlatCharges(context, ledger)).price(demand, List.of(any));
        Part part = ledger.part(context.calendar());
        return Statement.Amount.of(
                part.lines().stream().filter(l -> months.contains(l.month())).toList(),
                part.gaps().stream().filter(g -> months.contains(g.month())).toList());
    }

    private Offer.Outcome outcome(Deployment deployment, Statement.Amount addOns) {
        return switch (deployment.purchase()) {
            case Purchase.OnDemand(var tier) ->
                    tokens(deployment, TokenRoute.onDemand(deployment, tier), addOns);
            case Purchase.Batch _ when demand.workload().realTime() ->
                    new Offer.NotApplicable(
                            "Batch answers within 24 hours, but "
                                    + demand.workload().name()
                                    + " is real time.");
            case Purchase.Batch _ -> tokens(deployment, TokenRoute.batch(deployment), addOns);
            default -> whole(deployment);
        };
    }

    private Offer.Outcome tokens(Deployment deployment, TokenRoute route, Statement.Amount addOns) {
        Ledger ledger = new Ledger();
        RequestMeter meter = PromptCaching.meter(deployment, "", demand, card, ledger);
        if (deployment.caching() && !meter.cached()) {
            return new Offer.NotApplicable(ledger.part(List.of()).warnings().getFirst().message());
        }
        if (!addOns.gaps().isEmpty()) {
            return outcome(addOns.gaps().getFirst());
        }
        return times(new RequestCost(context, meter, route), addOns);
    }

    /// The rates of most models stay the same, so that one request tells what all cost.
    private Offer.Outcome times(RequestCost request, Statement.Amount addOns) {
        Offer.Outcome first = request.in(months.getFirst());
        if (!(first instanceof Offer.Priced one)) {
            return first;
        }
        Statement.Amount amount = addOns;
        if (!context.rates().changes(request.route().model())) {
            return one.with(plus(amount, one.amount(), requests));
        }
        for (MonthDemand month : asked) {
            if (!(request.in(month.month()) instanceof Offer.Priced then)) {
                return request.in(month.month());
            }
            amount = plus(amount, then.amount(), month.requests());
        }
        return one.with(amount);
    }

    private static Statement.Amount plus(
            Statement.Amount sum, Statement.Amount request, BigDecimal requests) {
        return new Statement.Amount(
                sum.total().plus(request.total().times(requests)),
                sum.net().plus(request.net().times(requests)),
                List.of());
    }

    private Offer.Outcome whole(Deployment deployment) {
        Plan only =
                alone(plan.withWorkloads(List.of(demand.workload())), deployment, ALONE)
                        .withCustomModels(List.of());
        Statement statement = PlanPricer.price(only, card).statements().getFirst();
        Statement.Amount amount =
                statement.amount(l -> months.contains(l.month()), g -> months.contains(g.month()));
        if (!amount.complete()) {
            return outcome(amount.gaps().getFirst());
        }
        List<Rate> rates =
                statement.lines().stream()
                        .filter(l -> l.month().equals(months.getFirst()))
                        .map(Line::rate)
                        .distinct()
                        .toList();
        return new Offer.Priced(amount, rates, false);
    }

    private static Offer.Outcome outcome(Gap gap) {
        return switch (gap) {
            case Gap.NoRate noRate -> new Offer.NoRate(noRate.lookup());
            case Gap.NotApplicable no -> new Offer.NotApplicable(no.reason());
        };
    }
}
