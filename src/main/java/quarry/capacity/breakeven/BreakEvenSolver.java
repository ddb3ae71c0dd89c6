package quarry.capacity.breakeven;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.demand.HourGroups;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Part;
import quarry.cost.frame.Place;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.load.LoadCurve;
import quarry.cost.load.MonthLoad;
import quarry.cost.load.OnDemandRequest;
import quarry.cost.load.UnitLoad;
import quarry.cost.tokens.PromptCaching;
import quarry.money.Precision;
import quarry.plan.Deployment;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers questions of break-even about one plan, priced as the engine prices it: net on both sides, retries,
/// caching, long context and discounts included. Token factors are those of the workload's own model, 1.
///
/// It remembers what questions have in common and is for one thread.
public final class BreakEvenSolver {

    private final Plan plan;
    private final PlanContext context;
    private final Map<String, Assumptions> assumptions = new HashMap<>();

    public BreakEvenSolver(Plan plan, RateCard card) {
        this.plan = plan;
        this.context = new PlanContext(plan, card);
    }

    public BreakEven answer(BreakEvenQuestion question) {
        List<Gap> unfit = Unfit.of(question, plan);
        return unfit.isEmpty()
                ? new Asked(question).answer()
                : new BreakEven.Unanswerable(question, unfit, List.of());
    }

    /// A question that fits the plan.
    private final class Asked {

        private final BreakEvenQuestion question;
        private final Ledger ledger = new Ledger();
        private final List<Gap> gaps = new ArrayList<>();
        private final Set<Problem> warnings = new LinkedHashSet<>();

        Asked(BreakEvenQuestion question) {
            this.question = question;
        }

        BreakEven answer() {
            List<Cell> cells = question.workloads().stream().map(this::cell).toList();
            List<UnitPrice> prices = prices();
            Optional<UnitDemand> demand = demand(cells);
            Part part = ledger.part(context.calendar());
            gaps.addAll(part.gaps());
            warnings.addAll(part.warnings());
            List<OnDemandRequest> requests =
                    cells.stream().map(cell -> OnDemandRequest.of(context, cell)).toList();
            List<Gap> notSold = new ArrayList<>();
            for (OnDemandRequest request : requests) {
                notSold.addAll(request.gaps());
                warnings.addAll(request.warnings());
            }
            if (gaps.isEmpty() && !notSold.isEmpty() && question.customModel() != null) {
                return new BreakEven.OnlyProvisioned(
                        question,
                        demand,
                        prices.stream().map(p -> forced(p, demand)).toList(),
                        notSold,
                        List.copyOf(warnings));
            }
            gaps.addAll(notSold);
            Optional<OnDemandMix> mix = OnDemandMix.of(requests);
            if (mix.isEmpty()) {
                gaps.add(
                        Unfit.gap(
                                question,
                                Line.NO_WORKLOAD,
                                "$.workloads",
                                "The workloads have no requests in "
                                        + question.month()
                                        + ", so their mix is unknown; ask for one of them or for"
                                        + " another month"));
            }
            if (!gaps.isEmpty() || mix.isEmpty()) {
                return new BreakEven.Unanswerable(question, gaps, List.copyOf(warnings));
            }
            return known(mix.get(), demand, prices);
        }

        private Cell cell(String id) {
            int index = plan.workloads().indexOf(plan.workload(id).orElseThrow());
            String path = "$.workloads[" + index + "]";
            Assumptions demand =
                    assumptions.computeIfAbsent(
                            id, _ -> context.assumptions(plan.workloads().get(index), path));
            Deployment deployment =
                    Deployment.of(
                                    id,
                                    question.model(),
                                    question.region(),
                                    question.scope(),
                                    new Purchase.Provisioned(
                                            question.term(),
                                            new UnitCount.Cheapest(),
                                            Overflow.ON_DEMAND))
                            .withCaching(question.caching())
                            .withCustomModel(question.customModel());
            Served served =
                    new Served(
                            Line.NO_DEPLOYMENT,
                            path,
                            deployment,
                            demand,
                            PromptCaching.meter(
                                    deployment, path, demand, context.rates().card(), ledger));
            int month = context.calendar().indexOf(question.month());
            return new Cell(served, demand.months().get(month));
        }

        /// Of every term that is sold; a gap if the one asked for is not.
        private List<UnitPrice> prices() {
            List<UnitPrice> prices = new ArrayList<>();
            Place place =
                    new Place(
                            question.month(),
                            Line.NO_WORKLOAD,
                            Line.NO_DEPLOYMENT,
                            "$.rateOverrides");
            for (Term term : Term.values()) {
                RateKey key =
                        RateKey.modelUnit(
                                question.model(), question.region(), question.scope(), term);
                switch (context.rates().find(key, question.month())) {
                    case Lookup.Found(Rate rate) -> {
                        ledger.doubt(place, rate);
                        prices.add(
                                new UnitPrice(
                                        rate,
                                        context.discount(Mode.PROVISIONED),
                                        context.hours(question.month()).hours()));
                    }
                    case Lookup.Missing missing -> {
                        if (term == question.term()) {
                            ledger.noRate(place, missing);
                        }
                    }
                }
            }
            return prices;
        }

        private Optional<UnitDemand> demand(List<Cell> cells) {
            HourGroups groups =
                    HourGroups.of(cells.stream().map(cell -> cell.demand().week()).toList());
            Optional<UnitDemand> demand =
                    context.capacity(question.model())
                            .flatMap(
                                    capacity ->
                                            MonthLoad.of(groups, cells, Optional.of(capacity))
                                                    .map(load -> UnitDemand.of(capacity, load)));
            demand.map(d -> d.load().peakUnits())
                    .filter(peak -> peak.compareTo(UnitLoad.MOST_UNITS) > 0)
                    .ifPresent(
                            peak ->
                                    gaps.add(
                                            Unfit.gap(
                                                    question,
                                                    Line.NO_WORKLOAD,
                                                    "$.modelUnits",
                                                    UnitLoad.tooMany(peak))));
            return demand;
        }

        private BreakEven known(
                OnDemandMix mix, Optional<UnitDemand> demand, List<UnitPrice> prices) {
            List<TermAnswer> terms = new ArrayList<>();
            Optional<LoadCurve> curve =
                    demand.map(
                            d ->
                                    d.load()
                                            .curve(
                                                    mix.requests().stream()
                                                            .map(r -> r.net().value())
                                                            .toList()));
            Optional<BigDecimal> usdPerUnitHour = demand.flatMap(d -> usdPerUnitHour(mix, d));
            for (UnitPrice price : prices) {
                Optional<UnitChoice> choice =
                        curve.map(load -> UnitChoice.of(price, load, usdPerUnitHour));
                terms.add(
                        new TermAnswer(
                                price,
                                mix.paidFor(price),
                                choice,
                                choice.map(Verdict::of).orElseGet(() -> Verdict.of(price, mix))));
            }
            return new BreakEven.Known(question, mix, demand, terms, List.copyOf(warnings));
        }

        private static ForcedTerm forced(UnitPrice price, Optional<UnitDemand> demand) {
            return new ForcedTerm(price, demand.map(UnitDemand::peakUnits));
        }

        /// On-demand cost of what a fully used unit serves in an hour; empty if that is nothing.
        private static Optional<BigDecimal> usdPerUnitHour(OnDemandMix mix, UnitDemand demand) {
            boolean alone = mix.requests().size() == 1;
            BigDecimal usd = BigDecimal.ZERO;
            BigDecimal unitHours = BigDecimal.ZERO;
            for (int i = 0; i < mix.requests().size(); i++) {
                MonthLoad.Source source = demand.load().sources().get(i);
                BigDecimal requests = alone ? BigDecimal.ONE : source.cell().requests();
                usd = usd.add(mix.requests().get(i).net().value().multiply(requests));
                unitHours = unitHours.add(source.load().unitsPerRequestAnHour().multiply(requests));
            }
            return usd.signum() == 0 || unitHours.signum() == 0
                    ? Optional.empty()
                    : Optional.of(Precision.quotient(usd, unitHours));
        }
    }
}
