package quarry.app.viewmodel.export;

import quarry.app.viewmodel.job.Ticket;
import quarry.cost.PricedPlan;
import quarry.report.ExportFormat;

import java.nio.file.Path;
import java.util.Optional;

/// Writes a priced plan for others to read. Called in the background.
@FunctionalInterface
public interface PlanWriter {

    /// Once the ticket is cancelled, the target stays what it was and nothing is left beside it.
    ///
    /// @param target a file, or for tables a folder
    /// @return why it could not be written; empty when it was
    Optional<String> write(ExportFormat format, PricedPlan priced, Path target, Ticket ticket);
}
