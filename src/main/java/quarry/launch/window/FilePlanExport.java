package quarry.launch.window;

import quarry.app.viewmodel.export.PlanWriter;
import quarry.app.viewmodel.job.Ticket;
import quarry.cost.PricedPlan;
import quarry.launch.cli.ProgramVersion;
import quarry.launch.export.ExportWatch;
import quarry.launch.export.PlanExport;
import quarry.rates.RateCard;
import quarry.report.ExportFormat;
import quarry.store.file.SaveFailed;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Writes plans as files. Cancelled at any time before the new files take the place of the old ones, it leaves the
/// old ones and nothing else.
final class FilePlanExport implements PlanWriter {

    private final PlanExport export;

    /// @param locale in which figures are written
    FilePlanExport(RateCard card, Locale locale) {
        this.export = new PlanExport(card, locale, ProgramVersion.text());
    }

    @Override
    public Optional<String> write(
            ExportFormat format, PricedPlan priced, Path target, Ticket ticket) {
        try {
            export.write(format, priced, target, new Watch(ticket));
            return Optional.empty();
        } catch (SaveFailed e) {
            return Optional.of(e.getMessage());
        }
    }

    private record Watch(Ticket ticket) implements ExportWatch {

        @Override
        public void reached(double part) throws InterruptedIOException {
            writing();
            ticket.progress(part);
        }

        @Override
        public void writing() throws InterruptedIOException {
            if (ticket.cancelled()) {
                throw stopped();
            }
        }

        @Override
        public void written() throws InterruptedIOException {
            if (!ticket.commit()) {
                throw stopped();
            }
        }

        private static InterruptedIOException stopped() {
            return new InterruptedIOException("the export was cancelled");
        }
    }
}
