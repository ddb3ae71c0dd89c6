package quarry.launch.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.report.Finding;
import quarry.report.csv.CheckCsv;
import quarry.report.json.CheckJson;
import quarry.report.text.CheckText;
import quarry.report.text.Figures;
import quarry.report.text.OutlookText;
import quarry.store.plan.PlanReading;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `quarry check`.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists the problems of a plan: errors, missing rates, figures to look at.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PlanInput input = new PlanInput();

    @Mixin private FormatOption format = new FormatOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailed {
        return switch (input.read()) {
            case PlanReading.Refused refused -> refused(refused.problems());
            case PlanReading.Opened(Plan plan, List<Problem> problems) -> opened(plan, problems);
        };
    }

    private int refused(List<Problem> problems) throws CommandFailed {
        if (!Files.isRegularFile(input.file())) {
            throw new CommandFailed(problems.stream().map(input::line).toList());
        }
        print(input.file().toString(), Finding.sorted(problems.stream().map(Finding::of).toList()));
        return ExitStatus.REFUSED;
    }

    private int opened(Plan plan, List<Problem> problems) throws CommandFailed {
        PlanInput.Priced priced = input.price(plan, problems);
        List<Finding> findings = new ArrayList<>();
        priced.problems().forEach(problem -> findings.add(Finding.of(problem)));
        findings.addAll(Finding.of(priced.plan()));
        Figures figures = format.figures(plan);
        findings.addAll(new OutlookText(priced.outlook(), figures).findings());
        print(plan.name(), Finding.sorted(findings));
        return priced.plan().complete() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }

    private void print(String plan, List<Finding> findings) throws CommandFailed {
        console.print(
                format.choose(
                        new CheckText(findings),
                        new CheckJson(plan, findings),
                        new CheckCsv(findings)));
    }
}
