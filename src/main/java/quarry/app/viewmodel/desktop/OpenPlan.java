package quarry.app.viewmodel.desktop;

import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.preference.PreferencesViewModel;
import quarry.app.viewmodel.preference.RecentPlan;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.recovery.AutosaveViewModel;
import quarry.money.Usd;

import java.nio.file.Path;

/// A plan that is open: it is copied while it has unsaved changes, and remembered with what it costs.
final class OpenPlan {

    private final WorkbenchViewModel workbench;
    private final AutosaveViewModel autosave;
    private final PreferencesViewModel preferences;
    private final Subscription watching;

    OpenPlan(
            WorkbenchViewModel workbench,
            AutosaveViewModel autosave,
            PreferencesViewModel preferences) {
        this.workbench = workbench;
        this.autosave = autosave;
        this.preferences = preferences;
        this.watching =
                Subscription.combine(
                        workbench.file().fileProperty().subscribe(_ -> opened()),
                        workbench.pricing().resultsProperty().subscribe((_, _) -> seen()),
                        workbench.document().dirtyProperty().subscribe((_, _) -> seen()));
    }

    WorkbenchViewModel workbench() {
        return workbench;
    }

    AutosaveViewModel autosave() {
        return autosave;
    }

    boolean isIn(Path file) {
        Path own = workbench.file().fileProperty().get();
        return own != null && same(own).equals(same(file));
    }

    void end() {
        watching.unsubscribe();
        autosave.end();
    }

    private void opened() {
        Path file = workbench.file().fileProperty().get();
        if (file != null) {
            RecentPlan recent =
                    new RecentPlan(same(file), workbench.document().plan().name(), null);
            preferences.change(p -> p.opened(recent));
            seen();
        }
    }

    /// What stands in the file is what is remembered, not what is being tried.
    private void seen() {
        Path file = workbench.file().fileProperty().get();
        Results results = workbench.pricing().resultsProperty().get();
        if (file == null
                || results == null
                || workbench.document().dirtyProperty().get()
                || !results.plan().equals(workbench.document().plan())) {
            return;
        }
        RecentPlan recent = new RecentPlan(same(file), results.plan().name(), cost(results));
        preferences.change(p -> p.seen(recent));
    }

    private static RecentPlan.@Nullable Cost cost(Results results) {
        return results.scenarios().stream()
                .filter(_ -> results.errors().isEmpty())
                .findFirst()
                .map(base -> base.amount())
                .map(
                        amount -> {
                            Usd monthly = results.monthly(amount.net());
                            return new RecentPlan.Cost(
                                    results.plan().shownIn().shown(monthly),
                                    results.plan().shownIn().code(),
                                    amount.complete());
                        })
                .orElse(null);
    }

    private static Path same(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
