package quarry.launch.cli;

import picocli.CommandLine.Option;

import quarry.report.Report;

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

    Report choose(Report table, Report json, Report csv) {
        return switch (format) {
            case TABLE -> table;
            case JSON -> json;
            case CSV -> csv;
        };
    }
}
