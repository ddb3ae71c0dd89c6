package quarry.launch.window;

import quarry.app.viewmodel.export.WorkbookExport;
import quarry.app.viewmodel.job.Ticket;
import quarry.cost.PricedPlan;
import quarry.launch.cli.ProgramVersion;
import quarry.rates.RateCard;
import quarry.report.Outlook;
import quarry.report.text.Figures;
import quarry.report.workbook.PlanWorkbook;
import quarry.store.file.AtomicFile;
import quarry.store.file.SaveFailed;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Writes workbooks as files. Cancelled at any time before the new file takes the place of the old one, it
/// leaves the old one and nothing else.
final class FileWorkbookExport implements WorkbookExport {

    private final RateCard card;
    private final Locale locale;

    /// @param locale in which figures are written
    FileWorkbookExport(RateCard card, Locale locale) {
        this.card = card;
        this.locale = locale;
    }

    @Override
    public Optional<String> write(PricedPlan priced, Path file, Ticket ticket) {
        PlanWorkbook workbook =
                new PlanWorkbook(
                        priced,
                        card,
                        Outlook.of(priced, card),
                        new Figures(locale, priced.plan().shownIn()),
                        ProgramVersion.text());
        try {
            AtomicFile.replace(
                    file,
                    out -> {
                        workbook.writeTo(new Stoppable(out, ticket), done -> heard(done, ticket));
                        if (!ticket.commit()) {
                            throw stopped();
                        }
                    });
            return Optional.empty();
        } catch (SaveFailed e) {
            return Optional.of(e.getMessage());
        }
    }

    private static void heard(double done, Ticket ticket) throws InterruptedIOException {
        refuseCancelled(ticket);
        ticket.progress(done);
    }

    private static void refuseCancelled(Ticket ticket) throws InterruptedIOException {
        if (ticket.cancelled()) {
            throw stopped();
        }
    }

    private static InterruptedIOException stopped() {
        return new InterruptedIOException("the export was cancelled");
    }

    /// Takes nothing more once the ticket is cancelled.
    private static final class Stoppable extends FilterOutputStream {

        private final Ticket ticket;

        Stoppable(OutputStream out, Ticket ticket) {
            super(out);
            this.ticket = ticket;
        }

        @Override
        public void write(int b) throws IOException {
            refuseCancelled(ticket);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            refuseCancelled(ticket);
            out.write(bytes, from, length);
        }
    }
}
