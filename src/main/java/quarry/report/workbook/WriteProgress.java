package quarry.report.workbook;

import java.io.IOException;

/// Hears how far a workbook is, and may stop its writing.
@FunctionalInterface
public interface WriteProgress {

    /// @param part of the lines that are written, from 0 to 1; then negative while the file is put together
    /// @throws IOException to stop
    void reached(double part) throws IOException;
}
