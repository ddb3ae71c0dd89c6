package quarry.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import quarry.report.text.TextTable.Column;

import java.util.List;

class TextTableTest {

    @Test
    void figuresStandRightAndLabelsStayWhole() {
        TextTable table = new TextTable(Column.left("Scenario"), Column.right("Net"));
        table.add("A label that is longer than its heading", "1,000");
        table.rule();
        table.add("B", "9");
        assertEquals(
                List.of(
                        "Scenario                                   Net",
                        "----------------------------------------------",
                        "A label that is longer than its heading  1,000",
                        "----------------------------------------------",
                        "B                                            9"),
                table.lines());
    }

    @Test
    void wrapsBetweenWordsOnly() {
        TextTable table = new TextTable(Column.right("#"), Column.wrapped("Reason", 10));
        table.add("1", "no rate for anthropic.claude-sonnet here");
        assertEquals(
                List.of(
                        "#  Reason",
                        "----------------------------",
                        "1  no rate",
                        "   for",
                        "   anthropic.claude-sonnet",
                        "   here"),
                table.lines().stream()
                        .map(line -> line.startsWith("-") ? "-".repeat(28) : line)
                        .toList());
    }

    @Test
    void noNameBreaksTheTableOrSteersTheTerminal() {
        TextTable table = new TextTable(Column.left("Name"), Column.right("Net"));
        table.add("a\nb\u001b[31m\u202e", "1");
        assertEquals("a b [31m   1", table.lines().getLast().replaceAll(" {3,}", "   "));
        assertEquals(3, table.lines().size());
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        TextTable table = new TextTable(Column.left("Name"), Column.right("Net"));
        table.add("東京", "1");
        assertEquals("東京    1", table.lines().getLast());
    }

    @Test
    void aRowHasACellAColumn() {
        TextTable table = new TextTable(Column.left("Name"));
        assertThrows(IllegalArgumentException.class, () -> table.add("a", "b"));
    }
}
