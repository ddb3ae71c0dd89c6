package quarry.launch.window;

import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.desktop.DesktopViewModel;
import quarry.app.viewmodel.desktop.Origin;
import quarry.app.viewmodel.desktop.WindowCommands;
import quarry.plan.Plan;

import java.nio.file.Path;
import java.util.function.Supplier;

/// What one plan's window asks of all windows.
record Commands(
        DesktopViewModel desktop, Origin origin, WorkbenchViewModel plan, Supplier<Plan> sample)
        implements WindowCommands {

    @Override
    public void newPlan() {
        desktop.newPlan(origin);
    }

    @Override
    public void openPlan() {
        desktop.open(origin);
    }

    @Override
    public void open(Path file) {
        desktop.open(origin, file);
    }

    @Override
    public void openSample() {
        desktop.start(origin, sample.get());
    }

    @Override
    public void showHome() {
        desktop.showHome();
    }

    @Override
    public void closeWindow() {
        desktop.close(plan);
    }

    @Override
    public void quit() {
        desktop.quit();
    }
}
