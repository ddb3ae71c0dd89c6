package quarry.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.cost.Gap;

import java.time.YearMonth;
import java.util.List;

class MissingCellTest {

    @Test
    void tellsTheSameGapOnceForAllItsMonths() {
        List<MissingCell> cells =
                MissingCell.of(SmallResult.plan().statement("flex").orElseThrow().gaps());
        assertEquals(2, cells.size());
        assertEquals("2027-01 to 2027-02", cells.getFirst().when());
        assertEquals(
                "No rate for a.chat us-east-1 geo on-demand flex output; nearest: a.chat us-east-1"
                        + " global on-demand output (2027-01 to 2027-02)",
                cells.getFirst().text());
        assertEquals("not-applicable", cells.getLast().kind());
    }

    @Test
    void keepsApartMonthsThatDoNotFollow() {
        List<Gap> gaps =
                List.of(1, 2, 5).stream()
                        .<Gap>map(
                                m ->
                                        new Gap.NotApplicable(
                                                YearMonth.of(2027, m), "w", 0, "$", "no"))
                        .toList();
        assertEquals("2027-01 to 2027-02, 2027-05", MissingCell.of(gaps).getFirst().when());
    }

    @Test
    void closeWordsForgiveTyposAndFindParts() {
        List<String> ids = List.of("anthropic.claude-sonnet-4-5-v1:0", "amazon.nova-pro-v1:0");
        assertEquals(List.of(ids.getFirst()), CloseWords.to("anthropic.claude-sonet-4-5", ids));
        assertEquals(List.of(ids.getLast()), CloseWords.to("Nova-Pro", ids));
        assertEquals(List.of(), CloseWords.to("gemini-ultra-max", ids));
        assertEquals(0, CloseWords.to("x".repeat(10_000), ids).size());
    }
}
