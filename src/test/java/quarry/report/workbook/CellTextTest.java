package quarry.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.report.workbook.sheet.CellText;

class CellTextTest {

    @Test
    void textThatAWorkbookWouldReadAsAnEscapedCharacterStaysAsItIsWritten() {
        assertEquals("a_x005F_x0041_", CellText.stored("a_x0041_"));
        assertEquals("_x005F_x000d_", CellText.stored("_x000d_"));
        assertEquals("_x12_ _xyz1_", CellText.stored("_x12_ _xyz1_"));
    }

    @Test
    void leavesOutWhatAWorkbookCannotHold() {
        assertEquals("ab\tc", CellText.fitting("a\0b\t\u001Bc"));
    }

    @Test
    void textFitsACell() {
        assertEquals(32_767, CellText.fitting("x".repeat(40_000)).length());
        String pictographs = CellText.fitting("x" + "\ud83d\ude00".repeat(20_000));
        assertEquals(32_767, pictographs.length());
        assertEquals(32_765, CellText.fitting("\ud83d\ude00".repeat(20_000)).length() - 1);
        assertEquals("ab\n", CellText.fitting("a\u0001b\n\ufffe"));
    }
}
