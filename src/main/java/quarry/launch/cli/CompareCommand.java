package quarry.launch.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import quarry.cost.PricedPlan;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.Comparison;
import quarry.cost.compare.ScenarioComparer;
import quarry.plan.Plan;
import quarry.report.csv.CompareCsv;
import quarry.report.json.CompareJson;
import quarry.report.text.CompareText;
import quarry.report.text.Figures;
import quarry.report.text.Headline;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/// `quarry compare`.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Puts the scenarios of a plan side by side, with the difference to one of them.")
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PlanInput input = new PlanInput();

    @Mixin private FormatOption format = new FormatOption();

    @Option(
            names = "--by",
            paramLabel = "ROWS",
            description = "month, workload (the default), component or tag:KEY.")
    private Breakdown by = new Breakdown.ByWorkload();

    @Option(
            names = "--base",
            paramLabel = "ID",
            description = "The scenario that the others are compared with; without it the first.")
    private @Nullable String base;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailed {
        PlanInput.Priced priced = input.price();
        PricedPlan plan = priced.plan();
        if (plan.statements().isEmpty()) {
            throw new CommandFailed(
                    input.file() + ": $.scenarios: is empty; add a scenario to compare");
        }
        requireTag(plan.plan());
        Comparison comparison =
                ScenarioComparer.compare(
                        plan, by, base == null ? 0 : Scenarios.index(plan, "--base", base));
        Figures figures = format.figures(plan.plan());
        return new PricedOutput(console)
                .print(
                        input,
                        priced.problems(),
                        plan,
                        format.choose(
                                new CompareText(plan, comparison, figures, priced.outlook()),
                                new CompareJson(
                                        plan,
                                        comparison,
                                        Headline.of(plan, comparison.base(), figures),
                                        priced.outlook()),
                                new CompareCsv(comparison)),
                        format.isTable());
    }

    private void requireTag(Plan plan) throws CommandFailed {
        if (!(by instanceof Breakdown.ByTag(String key))) {
            return;
        }
        Set<String> tags = new TreeSet<>();
        plan.workloads().forEach(workload -> tags.addAll(workload.tags().keySet()));
        if (!tags.contains(key)) {
            throw new CommandFailed(
                    "--by: no workload of this plan has the tag \""
                            + key
                            + "\"; its tags: "
                            + (tags.isEmpty() ? "none" : String.join(", ", tags)));
        }
    }
}
