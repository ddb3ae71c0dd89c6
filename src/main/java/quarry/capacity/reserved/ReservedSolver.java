package quarry.capacity.reserved;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Place;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.load.OnDemandRequest;
import quarry.cost.tokens.PromptCaching;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.rates.Component;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers questions about the reserved tier, priced as the engine prices it: what exceeds the input or the output
/// bought goes to on-demand standard.
public final class ReservedSolver {

    private static final List<Term> TERMS = List.of(Term.ONE_MONTH, Term.THREE_MONTHS);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Plan plan;
    private final PlanContext context;

    public ReservedSolver(Plan plan, RateCard card) {
        this.plan = plan;
        this.context = new PlanContext(plan, card);
    }

    public ReservedAnswer answer(ReservedQuestion question) {
        int workload =
                plan.workloads().stream().map(w -> w.id()).toList().indexOf(question.workload());
        int month = context.calendar().indexOf(question.month());
        if (workload < 0 || month < 0) {
            return none(
                    question,
                    workload < 0
                            ? "There is no workload \"" + question.workload() + "\"."
                            : question.month() + " is not a month of the plan.");
        }
        Cell cell = cell(question, workload, month);
        OnDemandRequest request = OnDemandRequest.of(context, cell);
        List<Gap> gaps = new ArrayList<>(request.gaps());
        List<ReservedTerm> terms = new ArrayList<>();
        List<Gap> notSold = new ArrayList<>();
        for (Term term : TERMS) {
            term(question, term, request, notSold).ifPresent(terms::add);
        }
        if (terms.isEmpty()) {
            gaps.addAll(notSold);
        }
        return gaps.isEmpty()
                ? new ReservedAnswer.Known(
                        question, request, request.net().times(cell.requests()), terms)
                : new ReservedAnswer.Unanswerable(question, gaps);
    }

    private static ReservedAnswer none(ReservedQuestion question, String reason) {
        return new ReservedAnswer.Unanswerable(
                question,
                List.of(
                        new Gap.NotApplicable(
                                question.month(),
                                question.workload(),
                                Line.NO_DEPLOYMENT,
                                "$.workloads",
                                reason)));
    }

    private Cell cell(ReservedQuestion question, int workload, int month) {
        String path = "$.workloads[" + workload + "]";
        Assumptions demand = context.assumptions(plan.workloads().get(workload), path);
        Deployment deployment =
                Deployment.of(
                                question.workload(),
                                question.model(),
                                question.region(),
                                question.scope(),
                                new Purchase.OnDemand(Tier.STANDARD))
                        .withCaching(question.caching());
        Served served =
                new Served(
                        Line.NO_DEPLOYMENT,
                        path,
                        deployment,
                        demand,
                        PromptCaching.meter(
                                deployment, path, demand, context.rates().card(), new Ledger()));
        return new Cell(served, demand.months().get(month));
    }

    private Optional<ReservedTerm> term(
            ReservedQuestion question, Term term, OnDemandRequest request, List<Gap> notSold) {
        RequestMeter meter = request.cell().meter();
        Optional<ReservedSide> input =
                side(
                        key(question, term, Component.RESERVED_INPUT_1K_TPM_HOUR),
                        meter.inputTokensWithoutCacheReads(),
                        usd(request, false),
                        request,
                        notSold);
        Optional<ReservedSide> output =
                side(
                        key(question, term, Component.RESERVED_OUTPUT_1K_TPM_HOUR),
                        meter.outputTokens(),
                        usd(request, true),
                        request,
                        notSold);
        if (input.isEmpty() || output.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sizing(input.get(), output.get(), request).term(term));
    }

    private static RateKey key(ReservedQuestion question, Term term, Component component) {
        return new RateKey(
                question.model(),
                question.region(),
                question.scope(),
                Mode.RESERVED,
                Tier.STANDARD,
                term,
                component,
                0);
    }

    /// What one request costs on demand for its output, or for all the rest.
    private static Usd usd(OnDemandRequest request, boolean output) {
        return request.lines().stream()
                .filter(line -> (line.component() == Component.OUTPUT) == output)
                .map(Line::net)
                .reduce(Usd.ZERO, Usd::plus);
    }

    private Optional<ReservedSide> side(
            RateKey key,
            BigDecimal tokens,
            Usd onDemand,
            OnDemandRequest request,
            List<Gap> notSold) {
        Cell cell = request.cell();
        return switch (context.rates().find(key, cell.month())) {
            case Lookup.Missing missing -> {
                Place place = cell.place();
                notSold.add(
                        new Gap.NoRate(
                                place.month(),
                                place.workload(),
                                place.deployment(),
                                "$.rateOverrides",
                                missing));
                yield Optional.empty();
            }
            case Lookup.Found(var rate) -> {
                BigDecimal discount = context.discount(Mode.RESERVED);
                BigDecimal hours = cell.demand().hours().hours();
                BigDecimal peak = BigDecimal.ZERO;
                for (BigDecimal requests : OverflowCurve.requests(cell)) {
                    peak = peak.max(requests);
                }
                yield Optional.of(
                        new ReservedSide(
                                rate,
                                discount,
                                tokens,
                                utilization(rate.usd().multiply(discount), tokens, onDemand),
                                perMinute(
                                        Precision.quotient(cell.requests(), hours)
                                                .multiply(tokens)),
                                perMinute(peak.multiply(tokens))));
            }
        };
    }

    private static BigDecimal perMinute(BigDecimal tokensAnHour) {
        return Precision.meant(Precision.quotient(tokensAnHour, MINUTES));
    }

    /// Price of an hour of 1,000 tokens per minute ÷ what its 60,000 tokens cost on demand.
    private static Optional<BigDecimal> utilization(
            BigDecimal price, BigDecimal tokens, Usd onDemand) {
        if (tokens.signum() == 0 || onDemand.isZero()) {
            return Optional.empty();
        }
        BigDecimal served = Sizing.THOUSAND_AN_HOUR.multiply(onDemand.value());
        return Optional.of(Precision.meant(Precision.quotient(price.multiply(tokens), served)));
    }
}
