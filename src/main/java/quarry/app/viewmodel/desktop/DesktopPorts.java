package quarry.app.viewmodel.desktop;

import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.recovery.RecoveryStore;
import quarry.plan.Plan;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// What the desktop needs from outside.
///
/// @param stores a store for each window: it knows what that window has read and saved
/// @param workbench makes a window's view model
/// @param inOrder where copies are kept and dropped: one thing after the other
/// @param pause runs a command on the delivery thread a moment after an edit
public record DesktopPorts(
        PlanWindows windows,
        Supplier<PlanStore> stores,
        BiFunction<Plan, PlanStore, WorkbenchViewModel> workbench,
        RecoveryStore recovery,
        Latest.Background inOrder,
        Executor pause,
        Clock clock) {}
