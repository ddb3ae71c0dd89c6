package quarry.launch.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import quarry.cost.PricedPlan;
import quarry.cost.price.PlanPricer;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.rates.RateCard;
import quarry.report.Outlook;
import quarry.report.UnknownModels;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The plan that a command works on, and the rate card it is priced with.
final class PlanInput {

    @Parameters(paramLabel = "PLAN", description = "The plan file (*.plan.json).")
    private Path file = Path.of("");

    @Mixin private CardOption card = new CardOption();

    /// A plan that could be read, priced.
    ///
    /// @param card that it was priced with
    /// @param problems warnings about the file, models that nobody knows
    /// @param outlook on budgets and quotas
    record Priced(PricedPlan plan, RateCard card, List<Problem> problems, Outlook outlook) {}

    Path file() {
        return file;
    }

    PlanReading read() {
        return PlanReader.read(file);
    }

    /// A plan that could be read, and the card.
    ///
    /// @param problems warnings about the file
    record Opened(Plan plan, List<Problem> problems, RateCard card) {}

    /// @throws CommandFailed with a line for each error if the plan or the card cannot be read
    Opened open() throws CommandFailed {
        return switch (read()) {
            case PlanReading.Opened(Plan plan, List<Problem> problems) ->
                    new Opened(plan, problems, card.read());
            case PlanReading.Refused refused ->
                    throw new CommandFailed(
                            refused.problems().stream()
                                    .filter(p -> p.severity() == Problem.Severity.ERROR)
                                    .map(this::line)
                                    .toList());
        };
    }

    /// @throws CommandFailed with a line for each error if the plan or the card cannot be read
    Priced price() throws CommandFailed {
        Opened opened = open();
        return price(opened.plan(), opened.problems(), opened.card());
    }

    Priced price(Plan plan, List<Problem> warnings) throws CommandFailed {
        return price(plan, warnings, card.read());
    }

    private static Priced price(Plan plan, List<Problem> warnings, RateCard rates) {
        List<Problem> problems = new ArrayList<>(warnings);
        problems.addAll(UnknownModels.of(plan, rates));
        PricedPlan priced = PlanPricer.price(plan, rates);
        return new Priced(priced, rates, problems, Outlook.of(priced, rates));
    }

    /// One line that begins with the file; a problem of the file as a whole needs no path.
    String line(Problem problem) {
        String severity = problem.severity() == Problem.Severity.WARNING ? "warning: " : "";
        if (!problem.path().equals("$")) {
            return file + ": " + severity + problem.text();
        }
        boolean named = problem.message().startsWith(file.toString());
        return (named ? "" : file + ": ") + severity + problem.message();
    }
}
