package quarry.launch.cli;

import picocli.CommandLine.Option;

import quarry.money.DisplayCurrency;
import quarry.plan.Plan;
import quarry.report.Report;
import quarry.report.text.Figures;

import java.util.Locale;

/// `--format`.
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (for people, the default), json or csv (for programs, exact USD).")
    private Format format = Format.TABLE;

    boolean isTable() {
        return format == Format.TABLE;
    }

    /// How amounts in sentences are written: for people in the plan's currency, for programs in dollars.
    Figures figures(Plan plan) {
        return new Figures(Locale.ENGLISH, isTable() ? plan.shownIn() : DisplayCurrency.USD);
    }

    Report choose(Report table, Report json, Report csv) {
        return switch (format) {
            case TABLE -> table;
            case JSON -> json;
            case CSV -> csv;
        };
    }
}
