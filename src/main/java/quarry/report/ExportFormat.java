package quarry.report;

import quarry.rates.Named;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a plan can be exported as.
public enum ExportFormat implements Named {
    /// The workbook that recalculates.
    XLSX,
    /// A folder with one file for each table.
    CSV,
    /// One page, to print or to mail.
    PDF,
    /// The same page as a picture.
    PNG;

    public String ending() {
        return "." + id();
    }

    /// By the ending of a file's name. A folder of tables has none.
    public static Optional<ExportFormat> of(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format != CSV && name.endsWith(format.ending()))
                .findFirst();
    }
}
