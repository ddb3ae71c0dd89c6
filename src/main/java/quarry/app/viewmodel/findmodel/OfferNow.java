package quarry.app.viewmodel.findmodel;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.compare.SpanFigures;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.app.viewmodel.scenarios.Labels;
import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.report.text.Texts;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the scenario serves the workload now, and what that costs over the span.
final class OfferNow {

    private static final String ID = "now";

    private final Texts words = Texts.of(OfferNow.class);
    private final OfferSheets.Question question;
    private final Plan plan;
    private final Workload workload;
    private final OfferFacts facts;
    private final List<Deployment> serving;

    OfferNow(OfferSheets.Question question, Workload workload, OfferFacts facts) {
        this.question = question;
        this.plan = question.results().plan();
        this.workload = workload;
        this.facts = facts;
        this.serving =
                plan.scenario(question.scenario()).map(Scenario::deployments).stream()
                        .flatMap(List::stream)
                        .filter(d -> d.workload().equals(workload.id()))
                        .toList();
    }

    List<Deployment> serving() {
        return serving;
    }

    /// What the workload's requests cost; empty where they are not served or not completely priced.
    Optional<UnitCost> cost() {
        Set<YearMonth> months = Set.copyOf(question.span().months(plan));
        return question.results()
                .scenario(question.scenario())
                .map(
                        figures ->
                                UnitCost.of(
                                        amount(figures),
                                        figures.statement().service().stream()
                                                .filter(s -> s.workload().equals(workload.id()))
                                                .filter(s -> months.contains(s.month()))
                                                .toList()))
                .filter(UnitCost::complete);
    }

    private Statement.Amount amount(ScenarioFigures figures) {
        String id = workload.id();
        return question.span()
                .month(plan)
                .map(
                        month ->
                                figures.statement()
                                        .amount(
                                                l ->
                                                        l.workload().equals(id)
                                                                && l.month().equals(month),
                                                g ->
                                                        g.workload().equals(id)
                                                                && g.month().equals(month)))
                .orElseGet(() -> figures.workload(id));
    }

    /// Null while the scenario does not serve the workload.
    @Nullable OfferRow row(SpanFigures shares) {
        if (serving.isEmpty()) {
            return null;
        }
        Optional<Deployment> only =
                serving.size() == 1 ? Optional.of(serving.getFirst()) : Optional.empty();
        Usd cost = cost().flatMap(c -> shares.share(c.amount().net(), c, false)).orElse(null);
        return new OfferRow(
                ID,
                true,
                only.orElse(null),
                joined(d -> facts.name(d.model())),
                facts.provider(only),
                facts.legacy(only),
                joined(Deployment::region),
                joined(d -> Labels.of(d.scope())),
                joined(d -> Labels.of(d.purchase())),
                serving.stream().anyMatch(Deployment::caching),
                facts.contextWindow(only),
                facts.fit(only),
                cost,
                cost == null ? reason() : "",
                null,
                "",
                facts.score(only),
                facts.note(only));
    }

    private String reason() {
        return question.results()
                .scenario(question.scenario())
                .flatMap(figures -> amount(figures).gaps().stream().findFirst())
                .map(Gap::reason)
                .orElseGet(() -> words.get("reason.nothing"));
    }

    private String joined(Function<Deployment, String> part) {
        return serving.stream().map(part).distinct().collect(Collectors.joining(" + "));
    }
}
