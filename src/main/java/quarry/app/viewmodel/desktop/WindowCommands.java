package quarry.app.viewmodel.desktop;

import java.nio.file.Path;

/// What a plan's window does that reaches beyond its plan.
public interface WindowCommands {

    void newPlan();

    /// Asks for a file.
    void openPlan();

    void open(Path file);

    void openSample();

    void showHome();

    /// With the question about unsaved changes.
    void closeWindow();

    void quit();
}
