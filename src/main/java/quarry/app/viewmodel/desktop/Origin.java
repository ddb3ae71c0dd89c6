package quarry.app.viewmodel.desktop;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.notice.NoticesViewModel;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// The window that a command comes from: it asks, shows progress, and says what went wrong.
///
/// @param plan null for the home window
public record Origin(
        @Nullable WorkbenchViewModel plan,
        JobsViewModel jobs,
        NoticesViewModel notices,
        Supplier<Optional<Path>> whichToOpen) {

    public static Origin of(WorkbenchViewModel plan) {
        return new Origin(plan, plan.jobs(), plan.notices(), plan.file()::whichToOpen);
    }
}
