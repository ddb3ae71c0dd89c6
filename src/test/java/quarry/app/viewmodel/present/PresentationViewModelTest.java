package quarry.app.viewmodel.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.plan.Extras;
import quarry.plan.PresentedPage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class PresentationViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final PresentationViewModel presentation = desk.workbench.presentation();

    private List<String> planned() {
        return desk.plan().presentation().stream().map(PresentedPage::page).toList();
    }

    private String sentence() {
        return presentation.slideProperty().get().sentence();
    }

    @Test
    void withoutAChoiceAllPagesAreShownOneAfterTheOther() {
        presentation.start();
        assertEquals("1 of 4", presentation.positionProperty().get());
        assertInstanceOf(Slide.Bars.class, presentation.slideProperty().get());
        assertEquals(desk.workbench.compare().pageProperty().get().headline(), sentence());
        presentation.next();
        assertInstanceOf(Slide.Groups.class, presentation.slideProperty().get());
        assertEquals(
                "Extraction costs most in All large: 720.00 of 1,320 USD a month.", sentence());
        presentation.next();
        assertEquals(
                "All large costs 1,320 USD in January 2027 and 1,320 USD in February 2027.",
                sentence());
        presentation.last();
        assertTrue(sentence().startsWith("All large costs 2,640 USD over 2 months"));
        presentation.next();
        assertEquals("4 of 4", presentation.positionProperty().get());
        presentation.first();
        presentation.previous();
        assertEquals("1 of 4", presentation.positionProperty().get());
    }

    @Test
    void pagesAreChosenAndOrderedAndKeptInThePlan() {
        presentation.setShown("workloads", false);
        presentation.move("forecast", 2);
        assertEquals(List.of("forecast", "compare", "months"), planned());
        assertEquals(
                List.of("forecast", "compare", "months", "workloads"),
                presentation.choices().stream().map(PageChoice::id).toList());
        presentation.setShown("workloads", true);
        assertEquals(List.of("forecast", "compare", "months", "workloads"), planned());
        assertTrue(desk.workbench.document().dirtyProperty().get());
    }

    @Test
    void theChoiceIsNoStepOfTheUndoAndNoUndoTakesItBack() {
        desk.workbench.document().edit("Rename", plan -> plan.withName("Other"));
        presentation.setShown("months", false);
        assertEquals("Rename", desk.workbench.document().undoNameProperty().get());
        desk.workbench.document().undo();
        assertEquals("Support", desk.plan().name());
        assertEquals(List.of("compare", "workloads", "forecast"), planned());
        desk.workbench.document().redo();
        assertEquals("Other", desk.plan().name());
        assertEquals(List.of("compare", "workloads", "forecast"), planned());
    }

    @Test
    void pagesOfALaterVersionStayInThePlan() {
        var later = new PresentedPage("later", Extras.of(new LinkedHashMap<>(Map.of("size", "2"))));
        desk.workbench
                .document()
                .edit(
                        "From a file",
                        plan ->
                                plan.withPresentation(
                                        List.of(
                                                new PresentedPage("months"),
                                                later,
                                                new PresentedPage("compare"))));
        presentation.start();
        assertEquals("1 of 2", presentation.positionProperty().get());
        presentation.setShown("months", false);
        assertEquals(List.of(new PresentedPage("compare"), later), desk.plan().presentation());
    }

    @Test
    void theLastPageCannotBeLeftOut() {
        for (String page : List.of("compare", "workloads", "months", "forecast")) {
            presentation.setShown(page, false);
        }
        assertEquals(List.of("forecast"), planned());
    }
}
