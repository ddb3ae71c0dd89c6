package quarry.launch.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.report.Outlook;
import quarry.report.csv.PriceCsv;
import quarry.report.json.PriceJson;
import quarry.report.text.Figures;
import quarry.report.text.PriceText;

import java.util.List;
import java.util.concurrent.Callable;

/// `quarry price`.
@Command(
        name = "price",
        mixinStandardHelpOptions = true,
        description = "Prices a plan: totals and every line of each scenario.")
final class PriceCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PlanInput input = new PlanInput();

    @Mixin private FormatOption format = new FormatOption();

    @Option(names = "--scenario", paramLabel = "ID", description = "Only this scenario.")
    private @Nullable String scenario;

    @Option(
            names = "--explain",
            description = "Table and json: with the steps that lead to each amount.")
    private boolean explain;

    PriceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailed {
        PlanInput.Priced priced = input.price();
        PricedPlan shown = chosen(priced.plan());
        Outlook outlook = priced.outlook().only(shown);
        Figures figures = format.figures(shown.plan());
        return new PricedOutput(console)
                .print(
                        input,
                        priced.problems(),
                        shown,
                        format.choose(
                                new PriceText(shown, figures, outlook, explain),
                                new PriceJson(shown, outlook, explain),
                                new PriceCsv(shown)),
                        format.isTable());
    }

    private PricedPlan chosen(PricedPlan priced) throws CommandFailed {
        if (scenario == null) {
            return priced;
        }
        Statement statement =
                priced.statements().get(Scenarios.index(priced, "--scenario", scenario));
        return new PricedPlan(priced.plan(), priced.card(), List.of(statement));
    }
}
