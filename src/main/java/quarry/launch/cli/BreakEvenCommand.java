package quarry.launch.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.decision.Decision;
import quarry.capacity.decision.DecisionSolver;
import quarry.cost.PricedPlan;
import quarry.plan.CustomModel;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.report.CloseWords;
import quarry.report.MissingCell;
import quarry.report.csv.BreakEvenCsv;
import quarry.report.json.BreakEvenJson;
import quarry.report.text.BreakEvenText;
import quarry.report.text.Figures;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// `quarry break-even`.
@Command(
        name = "break-even",
        mixinStandardHelpOptions = true,
        description =
                "Tells from which traffic on provisioned model units pay for workloads, how many"
                        + " units cost least, when to commit, and what that depends on.")
final class BreakEvenCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PlanInput input = new PlanInput();

    @Mixin private FormatOption format = new FormatOption();

    @Option(
            names = "--workload",
            paramLabel = "ID",
            required = true,
            split = ",",
            description = "Workloads that share the units, with commas between them.")
    private List<String> workloads = List.of();

    @Option(names = "--model", paramLabel = "M", required = true, description = "Model id.")
    private String model = "";

    @Option(names = "--region", paramLabel = "R", required = true, description = "E.g. us-east-1.")
    private String region = "";

    @Option(
            names = "--scope",
            paramLabel = "S",
            description = "regional (the default), geo or global.")
    private Scope scope = Scope.REGIONAL;

    @Option(
            names = "--term",
            paramLabel = "T",
            description =
                    "none (the default), 1-month or 6-month; the others are answered beside it.")
    private Term term = Term.NONE;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "A month of the plan; without it the first.")
    private @Nullable YearMonth month;

    @Option(names = "--caching", description = "With the prompt cache on demand.")
    private boolean caching;

    @Option(
            names = "--custom-model",
            paramLabel = "ID",
            description = "The plan's custom model of that id, trained on the model.")
    private @Nullable String customModel;

    @Mixin private OutlookOptions outlook = new OutlookOptions();

    BreakEvenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailed {
        PlanInput.Opened opened = input.open();
        Plan plan = opened.plan();
        BreakEvenQuestion question = question(opened);
        Decision decision =
                new DecisionSolver(plan, opened.card())
                        .answer(outlook.question(question), () -> false);
        PricedPlan heading = new PricedPlan(plan, opened.card().heading(), List.of());
        Figures figures = format.figures(plan);
        console.print(
                format.choose(
                        new BreakEvenText(heading, decision, figures),
                        new BreakEvenJson(heading, decision, figures),
                        new BreakEvenCsv(decision.answer())));
        return tell(opened, decision);
    }

    private int tell(PlanInput.Opened opened, Decision decision) {
        opened.problems().forEach(problem -> console.message(input.line(problem)));
        if (!format.isTable()) {
            decision.warnings().forEach(warning -> console.message(input.line(warning)));
        }
        if (!(decision.answer() instanceof BreakEven.Unanswerable none)) {
            return ExitStatus.DONE;
        }
        for (MissingCell missing : MissingCell.of(none.gaps())) {
            console.message(input.file() + ": missing: " + missing.path() + ": " + missing.text());
        }
        return ExitStatus.INCOMPLETE;
    }

    private BreakEvenQuestion question(PlanInput.Opened opened) throws CommandFailed {
        Plan plan = opened.plan();
        List<String> ids = plan.workloads().stream().map(Workload::id).toList();
        for (String id : workloads) {
            require("--workload", id, "a workload of this plan", ids);
        }
        Set<String> models = new LinkedHashSet<>(opened.card().models().keySet());
        plan.overrides().forEach(override -> models.add(override.key().model()));
        if (!models.contains(model)) {
            throw new CommandFailed(
                    "--model: \""
                            + model
                            + "\" is neither on the rate card nor among the plan's own rates"
                            + CloseWords.hint(model, models));
        }
        YearMonth asked = month == null ? plan.start() : month;
        if (!plan.calendar().contains(asked)) {
            throw new CommandFailed(
                    "--month: "
                            + asked
                            + " is not a month of this plan; allowed: "
                            + plan.start()
                            + " to "
                            + plan.last());
        }
        if (customModel != null) {
            require(
                    "--custom-model",
                    customModel,
                    "a custom model of this plan trained on " + model,
                    plan.customModels().stream()
                            .filter(custom -> custom.baseModel().equals(model))
                            .map(CustomModel::id)
                            .toList());
        }
        return new BreakEvenQuestion(
                workloads, model, region, scope, customModel, caching, asked, term);
    }

    private static void require(String option, String id, String what, Collection<String> allowed)
            throws CommandFailed {
        if (!allowed.contains(id)) {
            throw new CommandFailed(
                    option
                            + ": \""
                            + id
                            + "\" is not "
                            + what
                            + "; allowed: "
                            + (allowed.isEmpty() ? "none" : String.join(", ", allowed)));
        }
    }
}
