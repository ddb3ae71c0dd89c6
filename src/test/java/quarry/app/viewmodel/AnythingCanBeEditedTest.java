package quarry.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.scenarios.ScenarioEditorViewModel;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.oracle.RandomPlans;
import quarry.cost.price.PlanPricer;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;
import quarry.store.plan.PlanWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// Whatever is done in the editors, in whatever order.
@Execution(ExecutionMode.CONCURRENT)
class AnythingCanBeEditedTest {

    private static final int STEPS = 30;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("quarry.editors", 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlanTheFileTheFiguresAndTheUndoHistoryAgree(long seed) {
        Plan start = reopened(OddPlans.of(new RandomPlans(seed).next(), seed));
        Desk desk = new Desk(start, RandomPlans.card());
        RandomEditor editor = new RandomEditor(seed, desk);
        List<String> told = new ArrayList<>();
        try {
            for (int step = 0; step < STEPS; step++) {
                desk.pause();
                Plan before = desk.plan();
                String what = editor.step();
                told.add(what);
                if (!desk.plan().equals(before) && !what.equals("undo") && !what.equals("redo")) {
                    assertOneStep(desk, before);
                }
                assertFileAgrees(desk);
                assertFiguresAgree(desk);
                assertEditorAgrees(desk);
            }
            assertHistory(desk, start);
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(String.join("\n", told), failure);
        }
    }

    private static Plan reopened(Plan plan) {
        return assertInstanceOf(PlanReading.Opened.class, PlanReader.read(PlanWriter.bytes(plan)))
                .plan();
    }

    private static void assertOneStep(Desk desk, Plan before) {
        Plan after = desk.plan();
        String name = desk.workbench.document().undoNameProperty().get();
        assertTrue(!name.isBlank() && !name.contains("{"), name);
        desk.workbench.document().undo();
        assertEquals(before, desk.plan(), "undo of " + name);
        desk.workbench.document().redo();
        assertEquals(after, desk.plan(), "redo of " + name);
    }

    private static void assertFileAgrees(Desk desk) {
        switch (PlanReader.read(PlanWriter.bytes(desk.plan()))) {
            case PlanReading.Opened opened -> assertEquals(desk.plan(), opened.plan());
            case PlanReading.Refused refused -> {
                assertEquals(errors(refused.problems()), errors(results(desk).problems()));
                assertEquals(desk.plan(), refused.draft(), "what was edited can be opened again");
            }
        }
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
    }

    private static Results results(Desk desk) {
        return Objects.requireNonNull(desk.workbench.pricing().resultsProperty().get());
    }

    private static void assertFiguresAgree(Desk desk) {
        PricedPlan expected = PlanPricer.price(desk.plan(), desk.card);
        PricedPlan shown = results(desk).priced();
        assertEquals(expected.plan(), shown.plan());
        assertEquals(told(expected), told(shown));
    }

    private static List<String> told(PricedPlan priced) {
        List<String> told = new ArrayList<>();
        for (Statement statement : priced.statements()) {
            told.add(statement.scenario() + " " + statement.name() + " " + statement.amount());
            statement.lines().rollups().stream()
                    .map(
                            r ->
                                    r.workload()
                                            + " "
                                            + r.deployment()
                                            + " "
                                            + r.sum()
                                            + " "
                                            + new TreeMap<>(r.parts()))
                    .sorted()
                    .forEach(told::add);
        }
        return told;
    }

    /// An editor that has been through all the steps shows what one shows that was just opened.
    private static void assertEditorAgrees(Desk desk) {
        Desk fresh = new Desk(desk.plan(), desk.card);
        SelectionViewModel was = desk.workbench.selection();
        SelectionViewModel is = fresh.workbench.selection();
        is.selectWorkload(was.workload());
        is.selectScenario(was.scenario());
        is.selectAssumption(was.assumption());
        is.show(was.subjectProperty().get());
        assertEquals(was.subjectProperty().get(), is.subjectProperty().get());
        ScenarioEditorViewModel scenario = desk.workbench.scenario();
        if (is.subjectProperty().get() == Subject.SCENARIO) {
            fresh.workbench.scenario().select(scenario.selectedProperty().get());
            fresh.workbench.scenario().pools().select(scenario.pools().selectedProperty().get());
        }
        if (is.subjectProperty().get() == Subject.WORKLOAD) {
            fresh.workbench
                    .workload()
                    .addOns()
                    .select(desk.workbench.workload().addOns().selectedProperty().get());
        }
        Map<String, String> expected = shown(fresh);
        Map<String, String> shown = shown(desk);
        expected.keySet().retainAll(shown.keySet());
        shown.keySet().retainAll(expected.keySet());
        List<String> differences = new ArrayList<>();
        expected.forEach(
                (path, text) -> {
                    if (!text.equals(shown.get(path))) {
                        differences.add(
                                path + "\n  expected " + text + "\n  shown    " + shown.get(path));
                    }
                });
        assertEquals(List.of(), differences);
    }

    private static Map<String, String> shown(Desk desk) {
        Map<String, String> shown = ShownInputs.of(RandomEditor.editor(desk.workbench)).shown();
        if (desk.workbench.selection().subjectProperty().get() == Subject.ASSUMPTIONS) {
            String sheet = RandomEditor.sheet(desk.workbench.selection().assumption());
            shown.keySet()
                    .removeIf(
                            path ->
                                    path.matches("\\.(discount|modelUnit|customModel|quota)\\..*")
                                            && !path.startsWith("." + sheet));
        }
        if (desk.workbench.selection().subjectProperty().get() == Subject.SCENARIO) {
            if (!desk.workbench.scenario().deployment().presentProperty().get()) {
                shown.keySet().removeIf(path -> path.startsWith(".deployment."));
            }
            if (!desk.workbench.scenario().pools().presentProperty().get()) {
                shown.keySet().removeIf(path -> path.startsWith(".pools.inputs."));
            }
        }
        if (desk.workbench.selection().subjectProperty().get() == Subject.WORKLOAD
                && !desk.workbench.workload().addOns().presentProperty().get()) {
            shown.keySet().removeIf(path -> path.startsWith(".addOns.inputs."));
        }
        return shown;
    }

    private static void assertHistory(Desk desk, Plan start) {
        while (!desk.workbench.document().redoNameProperty().get().isEmpty()) {
            desk.workbench.document().redo();
        }
        Plan end = desk.plan();
        while (!desk.workbench.document().undoNameProperty().get().isEmpty()) {
            desk.workbench.document().undo();
        }
        assertEquals(start, desk.plan());
        while (!desk.workbench.document().redoNameProperty().get().isEmpty()) {
            desk.workbench.document().redo();
        }
        assertEquals(end, desk.plan());
    }
}
