package quarry.launch.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import quarry.cost.PricedPlan;
import quarry.report.text.Figures;
import quarry.report.workbook.PlanWorkbook;
import quarry.store.file.AtomicFile;
import quarry.store.file.SaveFailed;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `quarry export`.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes a plan's result as an Excel workbook. A file of that name is replaced.")
final class ExportCommand implements Callable<Integer> {

    private static final String SUFFIX = ".xlsx";

    private final Console console;

    @Mixin private PlanInput input = new PlanInput();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.xlsx",
            required = true,
            description = "The workbook to write.")
    private Path target = Path.of("");

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailed {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            throw new CommandFailed(
                    "--output: \""
                            + target
                            + "\" is refused; allowed: a name that ends in "
                            + SUFFIX);
        }
        PlanInput.Priced priced = input.price();
        PricedPlan plan = priced.plan();
        PlanWorkbook workbook =
                new PlanWorkbook(
                        plan,
                        priced.outlook(),
                        new Figures(Locale.ENGLISH, plan.plan().shownIn()),
                        ProgramVersion.text());
        try {
            AtomicFile.replace(target, workbook::writeTo);
        } catch (SaveFailed e) {
            throw new CommandFailed(e.getMessage());
        }
        return new PricedOutput(console).tell(input, priced.problems(), plan, false);
    }
}
