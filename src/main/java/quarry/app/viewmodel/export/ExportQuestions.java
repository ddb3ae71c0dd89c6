package quarry.app.viewmodel.export;

import quarry.report.ExportFormat;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user where an export goes.
@FunctionalInterface
public interface ExportQuestions {

    /// @param suggestedName of the file, or of the folder for tables
    /// @return empty if the user changed their mind
    Optional<Path> whereToExport(ExportFormat format, String suggestedName);
}
