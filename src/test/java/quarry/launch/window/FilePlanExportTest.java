package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import quarry.app.viewmodel.job.Ticket;
import quarry.cost.PricedPlan;
import quarry.cost.price.PlanPricer;
import quarry.rates.RateCard;
import quarry.report.ExportFormat;
import quarry.store.card.BundledCard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Calling an export off while it is written.
@ResourceLock("temporary files")
class FilePlanExportTest {

    private FilePlanExport export;
    private PricedPlan priced;
    @TempDir private Path folder;

    @BeforeEach
    void aPlan() throws Exception {
        RateCard card = BundledCard.read();
        export = new FilePlanExport(card, Locale.ENGLISH);
        priced = PlanPricer.price(Sample.plan(), card);
    }

    @ParameterizedTest
    @EnumSource
    void takesTheOldOnesPlace(ExportFormat format) throws IOException {
        Path target = old(format);
        assertEquals(
                Optional.empty(),
                export.write(format, priced, target, new HandTicket(_ -> false, 0)));
        for (Path file : files(target)) {
            assertTrue(Files.size(file) > 100, file.toString());
        }
        assertEquals(format == ExportFormat.CSV ? 6 : 1, files(target).size());
        assertEquals(List.of(target), files(folder));
    }

    @Test
    void tellsHowFarTheWorkbookIs() throws IOException {
        HandTicket ticket = new HandTicket(_ -> false, 0);
        export.write(ExportFormat.XLSX, priced, old(ExportFormat.XLSX), ticket);
        assertEquals(1, ticket.parts.get(ticket.parts.size() - 2));
        assertEquals(-1, ticket.parts.getLast());
    }

    @Test
    void tellsHowFarTheTablesAre() throws IOException {
        HandTicket ticket = new HandTicket(_ -> false, 0);
        export.write(ExportFormat.CSV, priced, old(ExportFormat.CSV), ticket);
        assertEquals(List.of(1 / 6.0, 2 / 6.0, 3 / 6.0, 4 / 6.0, 5 / 6.0, 1.0), ticket.parts);
    }

    @Test
    void cancelledAmongTheLinesTheOldWorkbookStays() throws IOException {
        stays(ExportFormat.XLSX, new HandTicket(part -> part > 0.5, 0));
    }

    @Test
    void cancelledWhileTheFileIsPutTogetherTheOldWorkbookStays() throws IOException {
        stays(ExportFormat.XLSX, new HandTicket(part -> part < 0, 0));
    }

    @Test
    void cancelledAmongTheTablesTheOldOnesStay() throws IOException {
        stays(ExportFormat.CSV, new HandTicket(part -> part > 0.5, 0));
    }

    @ParameterizedTest
    @EnumSource
    void cancelledAtFirstOrAtLastWhatWasThereStays(ExportFormat format) throws IOException {
        stays(format, new HandTicket(_ -> false, 1));
        HandTicket last = new HandTicket(_ -> false, 0);
        last.refuses = true;
        stays(format, last);
    }

    @ParameterizedTest
    @EnumSource
    void cancelledNothingIsThereThatWasNot(ExportFormat format) throws IOException {
        Path target = folder.resolve("new");
        assertTrue(export.write(format, priced, target, new HandTicket(_ -> false, 2)).isPresent());
        assertEquals(List.of(), files(folder));
    }

    private void stays(ExportFormat format, HandTicket ticket) throws IOException {
        Path target = old(format);
        List<Path> before = temporary();
        assertTrue(export.write(format, priced, target, ticket).isPresent());
        assertEquals(List.of(target), files(folder));
        for (Path file : files(target)) {
            assertEquals("old", Files.readString(file));
        }
        assertEquals(1, files(target).size());
        assertEquals(before, temporary());
    }

    /// What an earlier export left: a file, or a folder with a table.
    private Path old(ExportFormat format) throws IOException {
        Path target = folder.resolve("plan" + format.ending());
        if (format == ExportFormat.CSV) {
            Files.createDirectories(target);
            Files.writeString(target.resolve("lines.csv"), "old");
        } else {
            Files.writeString(target, "old");
        }
        return target;
    }

    /// What the workbook's library keeps on disk while it writes.
    private static List<Path> temporary() throws IOException {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        return Files.isDirectory(temp) ? files(temp) : List.of();
    }

    /// A file alone is all its files.
    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var files = Files.list(place)) {
            return files.sorted().toList();
        }
    }

    private static final class HandTicket implements Ticket {

        private final DoublePredicate moment;
        private final List<Double> parts = new ArrayList<>();
        private final int asks;
        private int asked;
        private boolean cancelled;
        private boolean refuses;

        /// @param moment when it is cancelled, by the part that is done
        /// @param asks after how many questions it is cancelled; 0 for never
        HandTicket(DoublePredicate moment, int asks) {
            this.moment = moment;
            this.asks = asks;
        }

        @Override
        public void progress(double part) {
            parts.add(part);
            cancelled |= moment.test(part);
        }

        @Override
        public boolean cancelled() {
            asked++;
            cancelled |= asked == asks;
            return cancelled;
        }

        @Override
        public boolean commit() {
            return !cancelled && !refuses;
        }
    }
}
