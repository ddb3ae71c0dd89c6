package quarry.app.viewmodel.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.plan.BuiltInProfile;
import quarry.plan.CustomProfile;
import quarry.plan.Profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

class WeekViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final WeekViewModel week = desk.workloadEditor().week();

    @Test
    void aStrokeIsOneEditAndMakesAWeekOfItsOwn() {
        week.brushProperty().set(new BigDecimal("4"));
        week.begin();
        for (int hour = 9; hour < 17; hour++) {
            week.paint(List.of(hour));
        }
        assertEquals(BuiltInProfile.FLAT, profile(), "nothing is kept before the stroke ends");
        week.end();
        List<BigDecimal> painted = profile().weights();
        assertEquals(new BigDecimal("4"), painted.get(9));
        assertEquals(new BigDecimal("4"), painted.get(16));
        assertEquals(BigDecimal.ONE, painted.get(17));
        assertEquals(
                "Change week of Customer chat", desk.workbench.document().undoNameProperty().get());
        desk.workbench.document().undo();
        assertEquals(Samples.plan(), desk.plan());
        assertEquals(BigDecimal.ONE, week.weightsProperty().get().get(9));
    }

    @Test
    void aWholeDayTakesAWeight() {
        week.stroke(IntStream.range(5 * 24, 7 * 24).boxed().toList(), BigDecimal.ZERO);
        assertEquals(120, profile().weights().stream().filter(w -> w.signum() > 0).count());
        assertEquals(
                "Saturday 00:00–01:00 UTC: 0 × an ordinary hour, 0 requests an hour",
                week.text(5 * 24));
        assertEquals(
                "Monday 09:00–10:00 UTC: 1 × an ordinary hour, 58.333 requests an hour",
                week.text(9));
    }

    @Test
    void aWeekWithoutRequestsIsTakenBack() {
        week.stroke(IntStream.range(0, 168).boxed().toList(), BigDecimal.ZERO);
        assertFalse(week.problemProperty().get().isEmpty());
        assertEquals(Samples.plan(), desk.plan());
        assertEquals(BigDecimal.ONE, week.weightsProperty().get().getFirst());
        week.stroke(List.of(0), new BigDecimal("2"));
        assertEquals("", week.problemProperty().get());
    }

    @Test
    void aStrokeThatChangesNothingIsNoEdit() {
        week.stroke(List.of(3), BigDecimal.ONE);
        assertFalse(desk.workbench.document().dirtyProperty().get());
    }

    @Test
    void builtInWeeksKeepTheirWeights() {
        desk.workloadEditor().traffic().profile().choose(BuiltInProfile.BUSINESS_HOURS);
        assertEquals(BuiltInProfile.BUSINESS_HOURS.weights(), week.weightsProperty().get());
        assertEquals(1, week.shade(9));
        assertEquals(0.1, week.shade(0));
        week.stroke(List.of(0), new BigDecimal("5"));
        assertEquals(BigDecimal.TEN, profile().weights().get(9));
    }

    @Test
    void aWeekOfAnotherScaleIsShownWithAMeanOfOne() {
        List<BigDecimal> counts =
                new ArrayList<>(Collections.nCopies(Profile.HOURS, BigDecimal.valueOf(1000)));
        counts.set(0, BigDecimal.valueOf(3000));
        counts.set(1, BigDecimal.valueOf(3000));
        desk.workloadEditor().traffic().profile().choose(new CustomProfile(counts));
        assertEquals(new BigDecimal("2.93023"), week.weightsProperty().get().getFirst());
        assertEquals(new BigDecimal("0.976744"), week.weightsProperty().get().getLast());
    }

    private Profile profile() {
        return desk.plan().workload("chat").orElseThrow().traffic().profile();
    }
}
