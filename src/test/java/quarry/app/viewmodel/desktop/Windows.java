package quarry.app.viewmodel.desktop;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.preference.PreferenceStore;
import quarry.app.viewmodel.preference.Preferences;
import quarry.app.viewmodel.preference.PreferencesViewModel;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.recovery.LeftBehind;
import quarry.app.viewmodel.recovery.RecoveryStore;
import quarry.plan.Plan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A desktop without a screen: windows are entries in a list, files and copies are in memory.
public final class Windows implements PlanWindows, RecoveryStore, PreferenceStore {

    public final Map<Path, Plan> files = new HashMap<>();
    public final List<WorkbenchViewModel> shown = new ArrayList<>();
    public final List<LeftBehind> left = new ArrayList<>();
    public final List<LeftBehind> discarded = new ArrayList<>();
    public final HandStepped pause = new HandStepped();
    public final PreferencesViewModel preferences =
            new PreferencesViewModel(Preferences.FIRST, this, Runnable::run);
    public final DesktopViewModel desktop;
    public final Origin home;
    public @Nullable WorkbenchViewModel front;
    public boolean homeShown;

    private final Map<WorkbenchViewModel, Desk> desks = new IdentityHashMap<>();
    private final Map<String, Plan> copies = new TreeMap<>();

    public Windows() {
        files.put(Path.of("/plans/support.plan.json"), Samples.plan());
        files.put(Path.of("/plans/other.plan.json"), Samples.plan().withName("Other"));
        Latest.Background here = new Latest.Background(Runnable::run, Runnable::run);
        home =
                new Origin(
                        null,
                        new JobsViewModel(here, _ -> {}),
                        new NoticesViewModel(),
                        Optional::empty);
        desktop =
                new DesktopViewModel(
                        preferences,
                        new DesktopPorts(
                                this,
                                Files::new,
                                this::workbench,
                                this,
                                here,
                                pause,
                                Clock.fixed(
                                        Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC)));
    }

    public WorkbenchViewModel start(Plan template) {
        desktop.start(home, template);
        return shown.getLast();
    }

    /// The desk behind a window: answers to its questions, and its notices.
    public Desk desk(WorkbenchViewModel plan) {
        return Objects.requireNonNull(desks.get(plan));
    }

    /// Names of the plans that a crash would leave behind now.
    public List<String> copies() {
        return copies.values().stream().map(Plan::name).toList();
    }

    private WorkbenchViewModel workbench(Plan plan, PlanStore store) {
        Desk desk = new Desk(plan);
        desks.put(desk.workbench, desk);
        return desk.workbench;
    }

    @Override
    public void show(WorkbenchViewModel plan, boolean inPlaceOfHome) {
        shown.add(plan);
    }

    @Override
    public void toFront(WorkbenchViewModel plan) {
        front = plan;
    }

    @Override
    public void hide(WorkbenchViewModel plan) {
        shown.remove(plan);
    }

    @Override
    public void showHome() {
        homeShown = true;
    }

    @Override
    public void hideHome() {
        homeShown = false;
    }

    @Override
    public Optional<String> keep(String slot, Plan plan, @Nullable Path file) {
        copies.put(slot, plan);
        return Optional.empty();
    }

    @Override
    public void drop(String slot) {
        copies.remove(slot);
    }

    @Override
    public Found leftBehind() {
        return new Found(left, List.of());
    }

    @Override
    public void discard(LeftBehind copy) {
        discarded.add(copy);
    }

    @Override
    public Loaded load() {
        return new Loaded(Preferences.FIRST, Optional.empty());
    }

    @Override
    public Optional<String> update(UnaryOperator<Preferences> change) {
        return Optional.empty();
    }

    private final class Files implements PlanStore {

        @Override
        public Opened open(Path file) {
            Plan plan = files.get(file);
            return plan == null
                    ? new Opened.Refused("There is no such file.")
                    : new Opened.Read(plan, List.of());
        }

        @Override
        public Saved save(Plan plan, Path file) {
            files.put(file, plan);
            return new Saved.Done();
        }

        @Override
        public Saved overwrite(Plan plan, Path file) {
            return save(plan, file);
        }
    }
}
