package quarry.app.viewmodel.status;

import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.app.viewmodel.selection.AssumptionRef;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.report.MissingCell;
import quarry.report.OutlookNote;
import quarry.report.text.Texts;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that deserves a look, from the file, the plan and its pricing, said once.
final class ProblemRows {

    private static final Texts WORDS = Texts.of(ProblemRows.class);
    private static final Pattern WORKLOAD = Pattern.compile("\\$\\.workloads\\[(\\d+)].*");
    private static final Pattern SCENARIO = Pattern.compile("\\$\\.scenarios\\[(\\d+)].*");
    private static final Pattern DEPLOYMENT = Pattern.compile(".*\\.deployments\\[(\\d+)].*");

    private final Plan plan;

    private ProblemRows(Plan plan) {
        this.plan = plan;
    }

    /// @param fromFile what the reader of the plan's file said
    static List<ProblemRow> of(Results results, List<Problem> fromFile) {
        ProblemRows rows = new ProblemRows(results.plan());
        Set<ProblemRow> all = new LinkedHashSet<>();
        Stream.concat(fromFile.stream(), results.problems().stream())
                .forEach(p -> all.add(rows.row(p)));
        for (ScenarioFigures scenario : results.scenarios()) {
            scenario.statement().warnings().forEach(p -> all.add(rows.row(p)));
            scenario.missing().forEach(m -> all.add(rows.row(m)));
        }
        results.notes().forEach(note -> all.add(rows.row(note)));
        return all.stream().sorted(Comparator.comparing(ProblemRow::severity)).toList();
    }

    /// How many different rates the plan asks for that are not there.
    static long missingRates(Results results) {
        return results.scenarios().stream()
                .flatMap(s -> s.missing().stream())
                .flatMap(m -> m.lookedFor().stream())
                .distinct()
                .count();
    }

    private ProblemRow row(MissingCell missing) {
        String message = WORDS.get("gap", missing.reason(), missing.when());
        return row(Problem.warning(missing.path(), message));
    }

    /// The note says which scenario it is about.
    private ProblemRow row(OutlookNote note) {
        boolean budget = note.path().startsWith("$.budgets");
        return new ProblemRow(
                Problem.Severity.WARNING,
                budget ? WORDS.get("budget") : WORDS.get("quota"),
                note.text(),
                note.path(),
                "",
                note.scenario());
    }

    private ProblemRow row(Problem problem) {
        String path = problem.path();
        int scenario = index(SCENARIO, path, plan.scenarios().size());
        int workload = index(WORKLOAD, path, plan.workloads().size());
        String scenarioId = scenario < 0 ? "" : plan.scenarios().get(scenario).id();
        String workloadId = workload < 0 ? "" : plan.workloads().get(workload).id();
        if (scenario >= 0) {
            var deployments = plan.scenarios().get(scenario).deployments();
            int deployment = index(DEPLOYMENT, path, deployments.size());
            workloadId = deployment < 0 ? "" : deployments.get(deployment).workload();
        }
        return new ProblemRow(
                problem.severity(),
                where(path, scenario, workloadId),
                problem.message(),
                path,
                workloadId,
                scenarioId);
    }

    private String where(String path, int scenario, String workloadId) {
        String inScenario = scenario < 0 ? "" : plan.scenarios().get(scenario).name();
        String ofWorkload = plan.workload(workloadId).map(w -> w.name()).orElse(workloadId);
        String ofAssumption =
                AssumptionRef.ofPath(path).filter(ref -> ref.in(plan)).map(this::name).orElse("");
        String words =
                Stream.of(inScenario, ofWorkload, ofAssumption)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? path : words;
    }

    private String name(AssumptionRef ref) {
        return switch (ref.kind()) {
            case DISCOUNT -> plan.discounts().get(ref.index()).name();
            case MODEL_UNIT -> plan.modelUnits().get(ref.index()).model();
            case CUSTOM_MODEL -> plan.customModels().get(ref.index()).name();
            case QUOTA -> plan.quotas().get(ref.index()).model();
        };
    }

    private static int index(Pattern pattern, String path, int size) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches() || matcher.group(1).length() > 9) {
            return -1;
        }
        int index = Integer.parseInt(matcher.group(1));
        return index < size ? index : -1;
    }
}
