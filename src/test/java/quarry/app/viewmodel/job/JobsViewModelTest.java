package quarry.app.viewmodel.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.job.Job.Cancelling;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.pricing.Latest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

class JobsViewModelTest {

    private final HandStepped work = new HandStepped();
    private final HandStepped delivery = new HandStepped();
    private final HandStepped patience = new HandStepped();
    private final JobsViewModel jobs =
            new JobsViewModel(new Latest.Background(work, delivery), patience);
    private final List<Outcome<String>> ended = new ArrayList<>();

    @Test
    void whatIsQuickIsNotMentioned() {
        start("Saving", Cancelling.NEVER, _ -> new Outcome.Done<>("a"));
        assertEquals("", text());
        finish();
        patience.all();
        assertEquals("", text());
        assertEquals(List.of(new Outcome.Done<>("a")), ended);
    }

    @Test
    void whatTakesLongSaysWhatItDoesAndHowFarItIs() {
        start(
                "Exporting",
                Cancelling.BY_WORKER,
                ticket -> {
                    ticket.progress(0.251);
                    ticket.progress(0.252);
                    return new Outcome.Done<>("a");
                });
        patience.all();
        assertEquals("Exporting…", text());
        assertEquals(-1, jobs.progressProperty().get());
        work.step();
        assertEquals(2, delivery.waiting(), "one for the percent reached, one for the end");
        delivery.step();
        assertEquals(0.25, jobs.progressProperty().get());
        delivery.step();
        assertEquals("", text());
    }

    @Test
    void theLatestIsOnShowAndThenTheOneBefore() {
        start("Exporting", Cancelling.BY_WORKER, _ -> new Outcome.Done<>("a"));
        patience.all();
        start("Saving", Cancelling.NEVER, _ -> new Outcome.Done<>("b"));
        assertEquals("Exporting…", text());
        patience.all();
        assertEquals("Saving…", text());
        assertFalse(jobs.cancellableProperty().get());
        work.step();
        work.step();
        delivery.all();
        assertEquals("", text());
    }

    @Test
    void aWorkerThatIsCalledOffCleansUpFirst() {
        start(
                "Exporting",
                Cancelling.BY_WORKER,
                ticket -> {
                    jobs.cancel();
                    assertEquals("Cancelling: Exporting", text());
                    assertFalse(jobs.cancellableProperty().get());
                    assertTrue(ticket.cancelled());
                    assertFalse(ticket.commit());
                    return new Outcome.Failed<>("interrupted");
                });
        patience.all();
        finish();
        assertEquals(List.of(new Outcome.Cancelled<>()), ended);
    }

    @Test
    void whatHasNotBegunIsNotBegun() {
        start(
                "Exporting",
                Cancelling.BY_WORKER,
                _ -> {
                    throw new AssertionError("it was called off");
                });
        patience.all();
        jobs.cancel();
        finish();
        assertEquals(List.of(new Outcome.Cancelled<>()), ended);
    }

    @Test
    void beyondThePointOfNoReturnItJustFinishes() {
        start(
                "Exporting",
                Cancelling.BY_WORKER,
                ticket -> {
                    assertTrue(ticket.commit());
                    jobs.cancel();
                    return new Outcome.Done<>("a");
                });
        patience.all();
        assertTrue(jobs.cancellableProperty().get());
        work.step();
        delivery.step();
        assertFalse(jobs.cancellableProperty().get());
        finish();
        assertEquals(List.of(new Outcome.Done<>("a")), ended);
    }

    @Test
    void aDefectInAWorkerIsAnOutcome() {
        start(
                "Saving",
                Cancelling.NEVER,
                _ -> {
                    throw new IllegalStateException("defect");
                });
        finish();
        assertEquals(
                List.of(
                        new Outcome.Failed<>(
                                "Please report this: java.lang.IllegalStateException: defect")),
                ended);
    }

    @Test
    void closingWaitsAndSaysSo() {
        var closed = new ArrayList<String>();
        start("Exporting", Cancelling.BY_WORKER, _ -> new Outcome.Done<>("a"));
        patience.all();
        jobs.closeAfterAll(() -> closed.add("first"));
        jobs.closeAfterAll(() -> closed.add("again"));
        assertEquals("Exporting… The window then closes.", text());
        finish();
        assertEquals(List.of("again"), closed);
    }

    @Test
    void aFailureKeepsTheWindowOpen() {
        var closed = new ArrayList<String>();
        start("Exporting", Cancelling.BY_WORKER, _ -> new Outcome.Failed<>("no room"));
        jobs.closeAfterAll(() -> closed.add("closed"));
        finish();
        assertEquals(List.of(), closed);
    }

    private void start(
            String doing, Cancelling cancelling, Function<Ticket, Outcome<String>> worker) {
        jobs.start(new Job<>(doing, cancelling, worker, ended::add));
    }

    private String text() {
        return jobs.textProperty().get();
    }

    private void finish() {
        work.all();
        delivery.all();
    }
}
