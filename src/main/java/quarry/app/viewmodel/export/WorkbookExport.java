package quarry.app.viewmodel.export;

import quarry.app.viewmodel.job.Ticket;
import quarry.cost.PricedPlan;

import java.nio.file.Path;
import java.util.Optional;

/// Writes a workbook of a priced plan. Called in the background.
@FunctionalInterface
public interface WorkbookExport {

    /// Once the ticket is cancelled, the file stays what it was and nothing is left beside it.
    ///
    /// @return why it could not be written; empty when it was
    Optional<String> write(PricedPlan priced, Path file, Ticket ticket);
}
