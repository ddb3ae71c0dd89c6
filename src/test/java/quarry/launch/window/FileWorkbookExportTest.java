package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import quarry.app.viewmodel.job.Ticket;
import quarry.cost.PricedPlan;
import quarry.cost.price.PlanPricer;
import quarry.rates.RateCard;
import quarry.store.card.BundledCard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Calling a workbook off while it is written.
class FileWorkbookExportTest {

    private FileWorkbookExport export;
    private PricedPlan priced;
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void anOlderWorkbook() throws Exception {
        RateCard card = BundledCard.read();
        export = new FileWorkbookExport(card, Locale.ENGLISH);
        priced = PlanPricer.price(Sample.plan(), card);
        file = folder.resolve("plan.xlsx");
        Files.writeString(file, "old");
    }

    @Test
    void tellsHowFarItIsAndReplacesTheFile() throws IOException {
        HandTicket ticket = new HandTicket(_ -> false);
        assertEquals(Optional.empty(), export.write(priced, file, ticket));
        assertEquals(1, ticket.parts.get(ticket.parts.size() - 2));
        assertEquals(-1, ticket.parts.getLast());
        assertTrue(Files.size(file) > 10_000);
    }

    @Test
    void cancelledAmongTheLinesItLeavesTheOldFileAndNothingElse() throws IOException {
        cancelledAt(part -> part > 0.5);
    }

    @Test
    void cancelledWhileTheFileIsPutTogetherItLeavesTheOldFileAndNothingElse() throws IOException {
        cancelledAt(part -> part < 0);
    }

    private void cancelledAt(DoublePredicate moment) throws IOException {
        List<Path> before = temporary();
        assertTrue(export.write(priced, file, new HandTicket(moment)).isPresent());
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertEquals(before, temporary());
    }

    /// What the workbook's library keeps on disk while it writes.
    private static List<Path> temporary() throws IOException {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        if (!Files.isDirectory(temp)) {
            return List.of();
        }
        try (var files = Files.list(temp)) {
            return files.sorted().toList();
        }
    }

    private static final class HandTicket implements Ticket {

        private final DoublePredicate moment;
        private final List<Double> parts = new ArrayList<>();
        private boolean cancelled;

        /// @param moment when it is cancelled, by the part that is done
        HandTicket(DoublePredicate moment) {
            this.moment = moment;
        }

        @Override
        public void progress(double part) {
            parts.add(part);
            cancelled |= moment.test(part);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public boolean commit() {
            return !cancelled;
        }
    }
}
