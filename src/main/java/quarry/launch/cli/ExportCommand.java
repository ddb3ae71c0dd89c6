package quarry.launch.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import quarry.launch.export.ExportWatch;
import quarry.launch.export.PlanExport;
import quarry.report.ExportFormat;
import quarry.store.file.SaveFailed;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `quarry export`.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes a plan's result as an Excel workbook, as tables, or on one page. Files of"
                        + " those names are replaced.")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PlanInput input = new PlanInput();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "TARGET",
            required = true,
            description = "FILE.xlsx, FILE.pdf or FILE.png; for csv a folder.")
    private Path target = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "xlsx (a workbook that recalculates), csv (one file a table), pdf or png (one"
                            + " page); without it, what the name ends in.")
    private @Nullable ExportFormat format;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailed {
        ExportFormat chosen = chosen();
        PlanInput.Priced priced = input.price();
        try {
            new PlanExport(priced.card(), Locale.ENGLISH, ProgramVersion.text())
                    .write(chosen, priced.plan(), target, ExportWatch.NONE);
        } catch (SaveFailed e) {
            throw new CommandFailed(e.getMessage());
        }
        return new PricedOutput(console).tell(input, priced.problems(), priced.plan(), false);
    }

    private ExportFormat chosen() throws CommandFailed {
        if (format == ExportFormat.CSV) {
            return ExportFormat.CSV;
        }
        ExportFormat ending =
                ExportFormat.of(target)
                        .orElseThrow(
                                () ->
                                        refused(
                                                "a name that ends in "
                                                        + (format == null
                                                                ? ".xlsx, .pdf or .png, or a"
                                                                        + " folder with --format"
                                                                        + " csv"
                                                                : format.ending())));
        if (format != null && format != ending) {
            throw refused("a name that ends in " + format.ending());
        }
        return ending;
    }

    private CommandFailed refused(String allowed) {
        return new CommandFailed("--output: \"" + target + "\" is refused; allowed: " + allowed);
    }
}
