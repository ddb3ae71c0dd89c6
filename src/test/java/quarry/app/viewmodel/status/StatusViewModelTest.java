package quarry.app.viewmodel.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

class StatusViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final StatusViewModel status = desk.workbench.status();

    @Test
    void tellsMonthsBasisFileAndRates() {
        assertEquals("2 months · months of 30 days · not saved yet · all rates found", text());
    }

    @Test
    void tellsWhenThePlanWasSaved() {
        desk.chosenFile = Optional.of(Path.of("support.plan.json"));
        desk.workbench.file().save();
        assertEquals("saved 10:42", status.savedProperty().get());
        desk.workbench.workloads().rename("chat", "Chat");
        assertEquals("unsaved changes", status.savedProperty().get());
        desk.workbench.document().undo();
        assertEquals("saved 10:42", status.savedProperty().get());
    }

    @Test
    void countsMissingRatesAndListsThemWithTheirPlace() {
        StatusViewModel missing = new Desk(Samples.withMissingRate()).workbench.status();
        assertEquals("2 rates missing", missing.ratesProperty().get());
        assertEquals("2 notes", missing.notesProperty().get());
        ProblemRow problem = missing.problems().getFirst();
        assertEquals("All small, Customer chat", problem.where());
        assertEquals("all-small", problem.scenario());
        assertEquals("chat", problem.workload());
    }

    @Test
    void listsWhatThePlansCheckSays() {
        desk.workbench.scenario().deployment().share().textProperty().set("50");
        desk.workbench.scenario().add("chat");
        desk.workbench.scenario().deployment().share().textProperty().set("60");
        assertEquals("1 error", status.notesProperty().get());
        assertEquals(
                new BigDecimal("0.6"),
                desk.plan().scenarios().getFirst().deployments().getLast().share());
    }

    @Test
    void tellsTheAgeOfTheRates() {
        assertEquals("Rates 2026-01-01 (326 days)", status.rateCard());
    }

    private String text() {
        return status.textProperty().get();
    }
}
