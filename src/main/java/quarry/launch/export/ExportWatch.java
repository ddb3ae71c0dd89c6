package quarry.launch.export;

import quarry.report.workbook.WriteProgress;

import java.io.IOException;

/// Hears how far an export is, and may stop it while what was there before still is.
public interface ExportWatch extends WriteProgress {

    /// Lets everything pass.
    ExportWatch NONE =
            new ExportWatch() {
                @Override
                public void reached(double part) {}

                @Override
                public void writing() {}

                @Override
                public void written() {}
            };

    /// Called before every piece.
    ///
    /// @throws IOException to stop
    void writing() throws IOException;

    /// Called once, when all is written but has not taken the place of what was there.
    ///
    /// @throws IOException to stop
    void written() throws IOException;
}
