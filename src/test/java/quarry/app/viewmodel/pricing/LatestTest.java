package quarry.app.viewmodel.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class LatestTest {

    private final HandStepped work = new HandStepped();
    private final HandStepped delivery = new HandStepped();
    private final List<String> worked = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Latest<String, String> latest =
            new Latest<>(
                    this::work,
                    new Latest.Background(work, delivery),
                    shown::add,
                    failure -> failures.add(String.valueOf(failure.getMessage())));

    @Test
    void showsTheAnswer() {
        latest.ask("a");
        assertTrue(latest.busyProperty().get());
        work.step();
        delivery.step();
        assertEquals(List.of("A"), shown);
        assertFalse(latest.busyProperty().get());
    }

    @Test
    void anAnswerThatWasOvertakenIsDropped() {
        latest.ask("a");
        work.step();
        latest.ask("b");
        delivery.step();
        assertEquals(List.of(), shown);
        assertTrue(latest.busyProperty().get());
        work.step();
        delivery.step();
        assertEquals(List.of("B"), shown);
    }

    @Test
    void questionsInBetweenAreNeverWorkedOn() {
        latest.ask("a");
        latest.ask("b");
        latest.ask("c");
        assertEquals(1, work.waiting());
        finish();
        assertEquals(List.of("a", "c"), worked);
        assertEquals(List.of("C"), shown);
    }

    @Test
    void aFailureIsReportedAndTheNextQuestionIsAnswered() {
        latest.ask("bad");
        finish();
        assertEquals(List.of("no answer"), failures);
        assertFalse(latest.busyProperty().get());
        latest.ask("a");
        finish();
        assertEquals(List.of("A"), shown);
    }

    private void finish() {
        while (work.waiting() + delivery.waiting() > 0) {
            work.all();
            delivery.all();
        }
    }

    private String work(String question) {
        worked.add(question);
        if (question.equals("bad")) {
            throw new IllegalStateException("no answer");
        }
        return question.toUpperCase(Locale.ROOT);
    }
}
