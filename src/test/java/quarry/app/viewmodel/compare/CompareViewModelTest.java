package quarry.app.viewmodel.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.why.WhyPage;
import quarry.plan.Plan;
import quarry.rates.Role;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

class CompareViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final CompareViewModel compare = desk.workbench.compare();

    @Test
    void rowsAreWorkloadsWithTheirDifferenceToTheBase() {
        assertEquals(
                List.of("Customer chat", "Extraction"),
                compare.rows().stream().map(CompareRow::label).toList());
        CompareCell base = compare.rows().getFirst().cells().getFirst();
        assertEquals("600.00", base.text());
        assertEquals("", base.delta());
        CompareCell other = compare.rows().getFirst().cells().getLast();
        assertEquals("60.00", other.text());
        assertEquals("−540.00", other.delta());
        assertEquals("−90.0 %", other.deltaPercent());
        assertEquals(-1, other.direction());
    }

    @Test
    void totalsSpanAMonthOrTheWholePlan() {
        assertEquals(List.of("1,320", "132.00"), totals());
        compare.spanProperty().set(Span.WHOLE_PLAN);
        assertEquals(List.of("2,640", "264.00"), totals());
        assertEquals("USD over the whole plan", page().unit());
    }

    @Test
    void amountsAreAlsoThoseOfAThousandRequests() {
        // Chat: 600 USD for 30,000 requests a month; in all 1,320 USD for 90,000.
        compare.spanProperty().set(Span.THOUSAND_REQUESTS);
        assertEquals("20.00", compare.rows().getFirst().cells().getFirst().text());
        CompareCell other = compare.rows().getFirst().cells().getLast();
        assertEquals("2.00", other.text());
        assertEquals("−18.00", other.delta());
        assertEquals("−90.0 %", other.deltaPercent());
        assertEquals(List.of("14.67", "1.47"), totals());
        assertEquals("14.67", page().bars().getFirst().text());
        compare.select(compare.rows().getFirst().cells().getFirst());
        WhyPage why = desk.workbench.why().pageProperty().get();
        assertEquals("20.00 USD for 1000 requests", why.amount());
        assertEquals("1,200.00 USD ÷ 60,000 requests × 1,000", why.reckoning());
    }

    @Test
    void withoutOutcomesThereIsNoCostOfOne() {
        desk.workbench
                .document()
                .edit(
                        "No outcomes",
                        plan ->
                                plan.withWorkloads(
                                        plan.workloads().stream()
                                                .map(w -> w.withOutcomesPerRequest(BigDecimal.ZERO))
                                                .toList()));
        compare.spanProperty().set(Span.OUTCOME);
        assertEquals("–", compare.rows().getFirst().cells().getFirst().text());
        assertEquals(List.of("–", "–"), totals());
        assertTrue(page().bars().getFirst().segments().isEmpty());
    }

    @Test
    void barsStackTheRolesOfEachScenario() {
        Bar bar = page().bars().getFirst();
        assertEquals(1320.0, bar.total());
        assertEquals(
                List.of(
                        new Bar.Segment(Role.INPUT, 900.0, "900.00", "900.00 USD"),
                        new Bar.Segment(Role.OUTPUT, 420.0, "420.00", "420.00 USD")),
                bar.segments());
    }

    @Test
    void breaksDownByMonthComponentAndTag() {
        assertEquals(
                List.of("Workloads", "Months", "Components", "Tag: team"),
                compare.breakdowns().stream().map(BreakdownChoice::label).toList());
        choose("Months");
        assertEquals(List.of("2027-01", "2027-02"), labels());
        assertEquals("1,320", compare.rows().getFirst().cells().getFirst().text());
        choose("Components");
        assertEquals(List.of("Input", "Output"), labels());
        choose("Tag: team");
        assertEquals(List.of("cx", "ops"), labels());
    }

    @Test
    void aTagThatIsGoneFallsBackToWorkloads() {
        choose("Tag: team");
        desk.workbench.document().edit("Remove all", plan -> plan.withWorkloads(List.of()));
        assertEquals(BreakdownChoice.WORKLOADS, compare.breakdownProperty().get());
    }

    @Test
    void aMissingRateShowsItsReasonAndTheTotalSaysIncomplete() {
        CompareViewModel incomplete = new Desk(Samples.withMissingRate()).workbench.compare();
        CompareCell cell = incomplete.rows().getFirst().cells().getLast();
        assertFalse(cell.complete());
        assertEquals("no rate", cell.text());
        assertTrue(cell.missing().startsWith("No rate for small nowhere regional on-demand input"));
        assertEquals("", cell.delta());
        CompareCell total = incomplete.pageProperty().get().totals().getLast();
        assertEquals("72.00 incomplete", total.text());
        assertEquals("72.00 incomplete", incomplete.pageProperty().get().bars().getLast().text());
        CompareCell whole = incomplete.rows().getLast().cells().getLast();
        assertEquals("72.00", whole.text());
        assertEquals("−648.00", whole.delta());
    }

    @Test
    void atMostEightScenariosAreShown() {
        for (int i = 0; i < 8; i++) {
            desk.workbench.scenarios().duplicate("all-small");
        }
        assertEquals(8, page().columns().size());
        assertEquals("2 more in the list on the left, 8 fit here", page().hidden());
    }

    @Test
    void anEditTouchesOnlyTheRowsThatChange() {
        CompareRow extraction = compare.rows().getLast();
        desk.answerWith(600);
        assertSame(extraction, compare.rows().getLast());
    }

    @Test
    void selectionSurvivesEditsAndLeavesWithItsRow() {
        compare.select(compare.rows().getFirst().cells().getFirst());
        desk.answerWith(600);
        assertEquals(
                new CellRef(BreakdownChoice.WORKLOADS.breakdown(), "chat", "all-large"),
                compare.selectedProperty().get());
        desk.workbench.workloads().remove("chat");
        assertNull(compare.selectedProperty().get());
    }

    @Test
    void aPageThatWasOvertakenIsNeverShown() {
        HandStepped work = new HandStepped();
        Desk slow = new Desk(Samples.plan(), work);
        work.all();
        slow.answerWith(600);
        work.step();
        slow.answerWith(700);
        assertTrue(slow.workbench.pricing().busyProperty().get());
        work.all();
        assertEquals(
                "720.00", slow.workbench.compare().rows().getFirst().cells().getFirst().text());
    }

    @Test
    void aHiddenComparisonRestsAndIsRightWhenItIsShownAgain() {
        Desk other = new Desk(Samples.plan());
        StringProperty output = other.workloadEditor().request().output().textProperty();
        ComparePage before = other.workbench.compare().pageProperty().get();
        output.set("1000");
        assertSame(before, other.workbench.compare().pageProperty().get());
        other.workbench.selection().showComparison();
        assertEquals(
                "1,620", other.workbench.compare().pageProperty().get().totals().getFirst().text());
    }

    @Test
    void aRowIsPutIntoWordsAgainOnlyWhenItsAmountsChange() {
        List<CompareRow> before = List.copyOf(compare.rows());
        desk.workloadEditor().request().output().textProperty().set("1000");
        desk.workbench.selection().showComparison();
        assertNotEquals(before.getFirst(), compare.rows().getFirst());
        assertSame(before.getLast(), compare.rows().getLast());
        compare.spanProperty().set(Span.WHOLE_PLAN);
        assertNotEquals(before.getLast(), compare.rows().getLast());
    }

    @Test
    void anEmptyPlanSaysWhatToDoFirst() {
        Desk empty = new Desk(Plan.empty("New", YearMonth.of(2027, 1)));
        assertTrue(
                empty.workbench
                        .compare()
                        .pageProperty()
                        .get()
                        .headline()
                        .startsWith("Add a workload"));
        empty.workbench.workloads().add();
        assertTrue(
                empty.workbench
                        .compare()
                        .pageProperty()
                        .get()
                        .headline()
                        .startsWith("Add a scenario"));
    }

    @Test
    void theHeadlineIsTheAnswer() {
        assertEquals(
                "All small costs 132.00 USD a month, 90.0 % less than All large;"
                        + " Extraction makes most of the difference.",
                page().headline());
    }

    private ComparePage page() {
        return compare.pageProperty().get();
    }

    private void choose(String label) {
        compare.breakdownProperty()
                .set(
                        compare.breakdowns().stream()
                                .filter(b -> b.label().equals(label))
                                .findFirst()
                                .orElseThrow());
    }

    private List<String> labels() {
        return compare.rows().stream().map(CompareRow::label).toList();
    }

    private List<String> totals() {
        return page().totals().stream().map(CompareCell::text).toList();
    }
}
