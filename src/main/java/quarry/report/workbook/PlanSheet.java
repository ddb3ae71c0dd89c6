package quarry.report.workbook;

import quarry.report.workbook.sheet.SheetWriter;

/// One sheet of the workbook.
interface PlanSheet {

    /// As on the tab; fixed words, never text of the user's.
    String name();

    void fill(SheetWriter cells);
}
