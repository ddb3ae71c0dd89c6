package quarry.app.viewmodel.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.pricing.Latest;

import java.util.ArrayList;
import java.util.List;

class LatestJobTest {

    private final HandStepped work = new HandStepped();
    private final HandStepped delivery = new HandStepped();
    private final HandStepped patience = new HandStepped();
    private final JobsViewModel jobs =
            new JobsViewModel(new Latest.Background(work, delivery), patience);
    private final List<String> said = new ArrayList<>();
    private final LatestJob<String, String> latest =
            new LatestJob<>(
                    jobs,
                    "Thinking",
                    this::answer,
                    new LatestJob.Ends<>(
                            said::add,
                            reason -> said.add("failed: " + reason),
                            () -> said.add("called off")));

    private String answer(String question, Ticket ticket) {
        if (question.isEmpty()) {
            throw new IllegalStateException("no question");
        }
        ticket.progress(0.5);
        return question + "!";
    }

    private void all() {
        while (work.waiting() + delivery.waiting() > 0) {
            work.all();
            delivery.all();
        }
    }

    @Test
    void onlyTheLatestQuestionIsAnswered() {
        latest.ask("one");
        latest.ask("two");
        latest.ask("three");
        assertTrue(latest.busyProperty().get());
        all();
        assertEquals(List.of("three!"), said);
        assertFalse(latest.busyProperty().get());
    }

    @Test
    void whatTakesLongerThanTheUsersPatienceIsToldWithItsProgress() {
        latest.ask("one");
        assertEquals("", jobs.textProperty().get());
        patience.all();
        assertEquals("Thinking…", jobs.textProperty().get());
        work.step();
        delivery.step();
        assertEquals(0.5, jobs.progressProperty().get());
        all();
        assertEquals("", jobs.textProperty().get());
    }

    @Test
    void whatIsCalledOffIsNotAnsweredAndNeitherIsWhatWaited() {
        latest.ask("one");
        latest.ask("two");
        patience.all();
        jobs.cancel();
        assertFalse(latest.busyProperty().get());
        all();
        assertEquals(List.of("called off"), said);
        latest.ask("three");
        all();
        assertEquals(List.of("called off", "three!"), said);
    }

    @Test
    void aLateAnswerToWhatWasCalledOffNeverReplacesANewerOne() {
        latest.ask("one");
        work.step();
        patience.all();
        jobs.cancel();
        latest.ask("two");
        all();
        assertEquals(List.of("called off", "two!"), said);
    }

    @Test
    void aFailureIsReportedAndTheNextQuestionIsAnswered() {
        latest.ask("");
        all();
        assertTrue(said.getFirst().startsWith("failed: "), said::toString);
        assertTrue(said.getFirst().contains("no question"), said::toString);
        latest.ask("one");
        all();
        assertEquals("one!", said.getLast());
    }
}
