package quarry.app.viewmodel.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.selection.Subject;

import java.util.List;

class WorkloadTableViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final WorkloadTableViewModel table = desk.workbench.workloadTable();

    @Test
    void aRowSaysWhatAWorkloadDoesAndCosts() {
        desk.workbench.selection().show(Subject.WORKLOADS);
        WorkloadLine chat = table.rows().getFirst().content();
        assertEquals("cx", chat.tags());
        assertEquals("team: cx", chat.tagsExact());
        assertEquals("30.0 k", chat.requests().text());
        assertEquals("1.0 k", chat.input().text());
        assertEquals("1,000", chat.input().exact());
        assertEquals("500", chat.output().text());
        assertEquals("600.00", chat.cost().text());
        assertEquals("45.5 %", chat.share().text());
        assertEquals(List.of(600.0, 600.0), chat.trend());
        assertEquals(
                "2 workloads cost 1,320 USD a month in All large; Extraction takes 54.5 % of it.",
                table.answerProperty().get());
        assertEquals("USD", table.currencyProperty().get());
    }

    @Test
    void theFiguresAreThoseOfTheSelectedScenario() {
        desk.workbench.selection().show(Subject.WORKLOADS);
        desk.workbench.selection().selectScenario("all-small");
        assertEquals("60.00", table.rows().getFirst().content().cost().text());
    }

    @Test
    void oneWorkloadIsCalledByItsName() {
        desk.workbench.selection().show(Subject.WORKLOADS);
        desk.workbench.workloads().remove("extraction");
        assertEquals(1, table.rows().size());
        assertEquals(
                "Customer chat costs 600.00 USD a month in All large.",
                table.answerProperty().get());
    }

    @Test
    void whatIsNotPricedIsNotAnAmount() {
        Desk missing = new Desk(Samples.withMissingRate());
        missing.workbench.selection().show(Subject.WORKLOADS);
        missing.workbench.selection().selectScenario("all-small");
        WorkloadLine chat = missing.workbench.workloadTable().rows().getFirst().content();
        assertFalse(chat.complete());
        assertEquals("incomplete", chat.cost().text());
        assertEquals("", chat.share().text());
        assertEquals(
                "2 workloads; what they cost in All small is not complete: a rate is missing.",
                missing.workbench.workloadTable().answerProperty().get());
    }

    @Test
    void aPlanWithoutScenariosHasNoCosts() {
        desk.workbench.document().edit("Alone", p -> p.withScenarios(List.of()));
        desk.workbench.selection().show(Subject.WORKLOADS);
        assertEquals("", table.rows().getFirst().content().cost().text());
        assertEquals(
                "2 workloads. Add a scenario to see what they cost.", table.answerProperty().get());
    }

    @Test
    void nothingIsReckonedWhileTheTableIsNotShown() {
        assertEquals(List.of(), table.rows());
    }
}
