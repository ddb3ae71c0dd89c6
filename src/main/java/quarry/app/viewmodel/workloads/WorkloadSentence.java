package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.cost.Statement;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The answer on top of the editor. All its figures come from one priced plan, so they belong together.
final class WorkloadSentence {

    private final Texts words;
    private final Locale locale;

    WorkloadSentence(Texts words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /// Empty while that plan does not have the workload.
    String of(Results results, String id, String scenarioId) {
        Plan plan = results.plan();
        Optional<Workload> workload = plan.workload(id);
        return workload.map(w -> of(results, w, results.scenario(scenarioId))).orElse("");
    }

    private String of(Results results, Workload workload, Optional<ScenarioFigures> scenario) {
        List<String> sends = sends(results, workload);
        if (scenario.isEmpty()) {
            return words.get("sentence.unpriced", sends.toArray());
        }
        Statement statement = scenario.get().statement();
        Statement.Amount amount = scenario.get().workload(workload.id());
        boolean served =
                results.plan()
                        .scenario(statement.scenario())
                        .filter(
                                s ->
                                        s.deployments().stream()
                                                .anyMatch(d -> d.workload().equals(workload.id())))
                        .isPresent();
        if (!served) {
            sends.add(statement.name());
            return words.get("sentence.unserved", sends.toArray());
        }
        if (!amount.complete()) {
            sends.add(statement.name());
            return words.get("sentence.incomplete", sends.toArray());
        }
        sends.add(results.figures().amount(results.monthly(amount.net())));
        sends.add(results.figures().currencyCode());
        sends.add(statement.name());
        return words.get("sentence.costs", sends.toArray());
    }

    private List<String> sends(Results results, Workload workload) {
        Figures figures = results.figures();
        Plan plan = results.plan();
        List<String> sends = new ArrayList<>();
        sends.add(workload.name());
        sends.add(
                figures.shortCount(
                        new WorkloadReadOuts(plan, workload, words, locale).requests().getFirst()));
        sends.add(
                plan.start()
                        .getMonth()
                        .getDisplayName(TextStyle.FULL_STANDALONE, Texts.language()));
        sends.add(figures.count(workload.request().inputTokens()));
        sends.add(figures.count(workload.request().outputTokens()));
        return sends;
    }
}
