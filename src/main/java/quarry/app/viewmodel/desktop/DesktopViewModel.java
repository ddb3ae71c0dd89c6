package quarry.app.viewmodel.desktop;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.document.FileViewModel;
import quarry.app.viewmodel.document.OpenedPlan;
import quarry.app.viewmodel.document.Opening;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.preference.PreferencesViewModel;
import quarry.app.viewmodel.recovery.AutosaveViewModel;
import quarry.app.viewmodel.recovery.LeftBehind;
import quarry.app.viewmodel.recovery.RecoveryStore;
import quarry.plan.Plan;
import quarry.report.text.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plans that are open, each in a window of its own: closing one leaves the others.
public final class DesktopViewModel {

    private static final Texts WORDS = Texts.of(DesktopViewModel.class);

    private final PreferencesViewModel preferences;
    private final DesktopPorts ports;
    private final List<OpenPlan> open = new ArrayList<>();
    private final ObservableList<LeftBehind> leftBehind = FXCollections.observableArrayList();
    private final ObservableList<LeftBehind> shownLeftBehind =
            FXCollections.unmodifiableObservableList(leftBehind);
    private int slots;

    public DesktopViewModel(PreferencesViewModel preferences, DesktopPorts ports) {
        this.preferences = preferences;
        this.ports = ports;
    }

    public List<WorkbenchViewModel> plans() {
        return open.stream().map(OpenPlan::workbench).toList();
    }

    /// Copies of unsaved plans from sessions that did not end well, until the user decides about each.
    public ObservableList<LeftBehind> leftBehind() {
        return shownLeftBehind;
    }

    /// Looks for what a crash left behind, and shows it at home.
    ///
    /// @param home is told what cannot be read
    public void lookForCopies(Origin home) {
        ports.inOrder()
                .work()
                .execute(
                        () -> {
                            RecoveryStore.Found found = ports.recovery().leftBehind();
                            ports.inOrder().delivery().execute(() -> offer(found, home));
                        });
    }

    private void offer(RecoveryStore.Found found, Origin home) {
        leftBehind.setAll(found.copies());
        found.unreadable().forEach(home.notices()::warning);
        if (!found.copies().isEmpty() || !found.unreadable().isEmpty()) {
            ports.windows().showHome();
        }
    }

    public void showHome() {
        ports.windows().showHome();
    }

    public void newPlan(Origin from) {
        start(from, FileViewModel.emptyPlan(ports.clock()));
    }

    /// Starts from a template: the plan has no file yet.
    public void start(Origin from, Plan template) {
        WorkbenchViewModel here = from.plan();
        if (here != null && here.file().untouched()) {
            here.file().show(OpenedPlan.unsaved(template));
        } else {
            present(from, ports.stores().get(), OpenedPlan.unsaved(template));
        }
    }

    public void open(Origin from) {
        from.whichToOpen().get().ifPresent(file -> open(from, file));
    }

    /// Opens a file, unless it is open: then its window comes to the front.
    public void open(Origin from, Path file) {
        WorkbenchViewModel here = from.plan();
        if (toFront(file)) {
            return;
        }
        if (here != null && here.file().untouched()) {
            here.file().open(file);
            return;
        }
        PlanStore store = ports.stores().get();
        new Opening(from.jobs(), from.notices())
                .read(
                        store,
                        file,
                        opened ->
                                opened.filter(_ -> !toFront(file))
                                        .ifPresent(plan -> present(from, store, plan)));
    }

    /// Asks about unsaved changes; the window then closes.
    public void close(WorkbenchViewModel plan) {
        plan.file().close(() -> closed(plan));
    }

    /// Closes one window after the other, each with its question; "keep editing" ends it there.
    public void quit() {
        if (open.isEmpty()) {
            ports.windows().hideHome();
            return;
        }
        WorkbenchViewModel next = open.getLast().workbench();
        ports.windows().toFront(next);
        next.file()
                .close(
                        () -> {
                            closed(next);
                            quit();
                        });
    }

    /// Opens a copy as unsaved changes of its file, which stays as it is. Where the file was written since, or is
    /// open, the copy has no file: saving then asks for one.
    public void recover(Origin from, LeftBehind copy) {
        Path file = copy.file();
        if (file == null) {
            recover(from, copy, ports.stores().get(), Optional.empty());
        } else if (copy.overtaken() || isOpen(file)) {
            WorkbenchViewModel plan = recover(from, copy, ports.stores().get(), Optional.empty());
            plan.notices().warning(WORDS.get("overtaken", file.getFileName()));
        } else {
            PlanStore store = ports.stores().get();
            new Opening(from.jobs(), from.notices())
                    .read(store, file, original -> recover(from, copy, store, original));
        }
    }

    private WorkbenchViewModel recover(
            Origin from, LeftBehind copy, PlanStore store, Optional<OpenedPlan> original) {
        Plan before = Plan.empty(copy.plan().name(), copy.plan().start());
        OpenPlan plan = present(from, store, original.orElse(OpenedPlan.unsaved(before)));
        plan.workbench().document().edit(WORDS.get("recover"), _ -> copy.plan());
        plan.autosave().keepNow();
        discard(copy);
        return plan.workbench();
    }

    /// Gives a copy up.
    public void discard(LeftBehind copy) {
        leftBehind.remove(copy);
        ports.inOrder().work().execute(() -> ports.recovery().discard(copy));
    }

    private OpenPlan present(Origin from, PlanStore store, OpenedPlan opened) {
        WorkbenchViewModel plan = ports.workbench().apply(opened.plan(), store);
        plan.file().show(opened);
        AutosaveViewModel autosave =
                new AutosaveViewModel(
                        plan.document(),
                        plan.file().fileProperty(),
                        plan.notices(),
                        ports.recovery(),
                        "plan-" + ++slots,
                        ports.inOrder(),
                        ports.pause());
        OpenPlan now = new OpenPlan(plan, autosave, preferences);
        open.add(now);
        ports.windows().show(plan, from.plan() == null);
        return now;
    }

    private void closed(WorkbenchViewModel plan) {
        open.stream().filter(o -> o.workbench() == plan).findFirst().ifPresent(OpenPlan::end);
        open.removeIf(o -> o.workbench() == plan);
        ports.windows().hide(plan);
    }

    private boolean toFront(Path file) {
        Optional<OpenPlan> found = find(file);
        found.ifPresent(plan -> ports.windows().toFront(plan.workbench()));
        return found.isPresent();
    }

    private boolean isOpen(Path file) {
        return find(file).isPresent();
    }

    private Optional<OpenPlan> find(Path file) {
        return open.stream().filter(plan -> plan.isIn(file)).findFirst();
    }
}
