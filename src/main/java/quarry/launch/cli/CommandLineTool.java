package quarry.launch.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import quarry.cost.compare.Breakdown;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Named;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.report.ExportFormat;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/// Runs one command.
public final class CommandLineTool {

    private CommandLineTool() {}

    /// Returns the exit status: 0 done, 1 not completely priceable, 2 bad usage or unreadable input.
    public static int run(OutputStream results, OutputStream messages, String... args) {
        Console console = new Console(results, messages);
        CommandLine line =
                new CommandLine(new QuarryCommand())
                        .addSubcommand(new PriceCommand(console))
                        .addSubcommand(new CompareCommand(console))
                        .addSubcommand(new BreakEvenCommand(console))
                        .addSubcommand(new RatesCommand(console))
                        .addSubcommand(new CheckCommand(console))
                        .addSubcommand(new ExportCommand(console));
        named(line, Format.class);
        named(line, ExportFormat.class);
        named(line, Scope.class);
        named(line, Mode.class);
        named(line, Tier.class);
        named(line, Term.class);
        named(line, Component.class);
        line.registerConverter(Breakdown.class, CommandLineTool::breakdown);
        line.registerConverter(YearMonth.class, CommandLineTool::month);
        line.registerConverter(Path.class, CommandLineTool::path);
        line.registerConverter(BigDecimal.class, CommandLineTool::number);
        line.setExpandAtFiles(false);
        line.setOut(console.usageWriter());
        line.setParameterExceptionHandler((e, _) -> usage(console, e));
        line.setExecutionExceptionHandler((e, _, _) -> failed(console, e));
        int status = line.execute(args);
        line.getOut().flush();
        return status;
    }

    private static <E extends Enum<E> & Named> void named(CommandLine line, Class<E> type) {
        line.registerConverter(
                type,
                id ->
                        Named.find(type, id)
                                .orElseThrow(
                                        () -> refused(id, String.join(", ", Named.ids(type)))));
    }

    private static Breakdown breakdown(String id) {
        if (id.startsWith("tag:") && id.length() > 4) {
            return new Breakdown.ByTag(id.substring(4));
        }
        return switch (id) {
            case "month" -> new Breakdown.ByMonth();
            case "workload" -> new Breakdown.ByWorkload();
            case "component" -> new Breakdown.ByComponent();
            default -> throw refused(id, "month, workload, component, tag:KEY");
        };
    }

    private static YearMonth month(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw refused(month, "a month as YYYY-MM, e.g. 2027-01");
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw refused(name, "a file name that this system and its locale can write");
        }
    }

    private static BigDecimal number(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw refused(number, "a number, e.g. 0.8");
        }
    }

    private static TypeConversionException refused(String value, String allowed) {
        return new TypeConversionException("\"" + value + "\" is refused; allowed: " + allowed);
    }

    private static int usage(Console console, ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        console.message(name + ": " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            console.message(
                    "Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?");
        }
        console.message("Try \"" + name + " --help\".");
        return ExitStatus.REFUSED;
    }

    private static int failed(Console console, Exception e) {
        if (e instanceof CommandFailed failed) {
            console.messages(failed.lines());
        } else {
            console.message("Quarry failed; please report this: " + e);
        }
        return ExitStatus.REFUSED;
    }
}
