package quarry.report.workbook;

import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.plan.Deployment;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.rates.Lookup;
import quarry.rates.RateBook;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The break-evens that a plan asks: of what is provisioned, and of what is bought on demand though units of the
/// model are sold and somebody said what one serves.
final class BreakEvenQuestions {

    private final Plan plan;
    private final RateBook rates;

    BreakEvenQuestions(Plan plan, RateCard card) {
        this.plan = plan;
        this.rates = new RateBook(card, plan.overrides());
    }

    /// Each question once, in the plan's order, for its first month of service.
    List<BreakEvenQuestion> all() {
        Set<BreakEvenQuestion> questions = new LinkedHashSet<>();
        for (Scenario scenario : plan.scenarios()) {
            for (Deployment deployment : scenario.deployments()) {
                if (plan.workload(deployment.workload()).isPresent()) {
                    term(deployment)
                            .ifPresent(
                                    term ->
                                            questions.add(
                                                    question(
                                                            List.of(deployment.workload()),
                                                            deployment,
                                                            term)));
                }
            }
            scenario.pools().forEach(pool -> pool(scenario, pool).ifPresent(questions::add));
        }
        return List.copyOf(questions);
    }

    /// The term to ask about; empty where there is no question.
    private Optional<Term> term(Deployment deployment) {
        return switch (deployment.purchase()) {
            case Purchase.Provisioned bought -> Optional.of(bought.term());
            case Purchase.OnDemand(Tier tier) when tier == Tier.STANDARD && told(deployment) ->
                    sold(deployment);
            default -> Optional.empty();
        };
    }

    private boolean told(Deployment deployment) {
        return plan.capacity(deployment.model()).filter(BreakEvenQuestions::told).isPresent();
    }

    private static boolean told(ModelUnitCapacity capacity) {
        return capacity.inputTokensPerMinute() != null || capacity.outputTokensPerMinute() != null;
    }

    /// The longest term that units are sold on, which is the cheapest by the hour.
    private Optional<Term> sold(Deployment deployment) {
        return List.of(Term.SIX_MONTHS, Term.ONE_MONTH, Term.NONE).stream()
                .filter(
                        term ->
                                rates.find(
                                                RateKey.modelUnit(
                                                        deployment.model(),
                                                        deployment.region(),
                                                        deployment.scope(),
                                                        term),
                                                first(deployment))
                                        instanceof Lookup.Found)
                .findFirst();
    }

    private YearMonth first(Deployment deployment) {
        YearMonth from = deployment.from();
        return from == null || from.isBefore(plan.start()) || from.isAfter(plan.last())
                ? plan.start()
                : from;
    }

    private BreakEvenQuestion question(List<String> workloads, Deployment deployment, Term term) {
        return new BreakEvenQuestion(
                workloads,
                deployment.model(),
                deployment.region(),
                deployment.scope(),
                deployment.customModel(),
                deployment.caching(),
                first(deployment),
                term);
    }

    private Optional<BreakEvenQuestion> pool(Scenario scenario, Pool pool) {
        List<Deployment> members =
                scenario.deployments().stream()
                        .filter(
                                d ->
                                        d.purchase() instanceof Purchase.Pooled(String id)
                                                && id.equals(pool.id())
                                                && plan.workload(d.workload()).isPresent())
                        .toList();
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        question(
                                members.stream().map(Deployment::workload).toList(),
                                members.getFirst(),
                                pool.term()));
    }
}
