package quarry.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
}
