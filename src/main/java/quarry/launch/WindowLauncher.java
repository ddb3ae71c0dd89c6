package quarry.launch;

import quarry.launch.cli.CommandLineTool;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/// Opens the window. The only class of this package that may touch JavaFX, so that commands never load it.
final class WindowLauncher {

    private WindowLauncher() {}

    /// Returns the exit status when the window has closed. For now there is no window and the usage is shown.
    static int open() {
        return CommandLineTool.run(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                "--help");
    }
}
