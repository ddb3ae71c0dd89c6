package quarry.launch.window;

import javafx.beans.binding.Bindings;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import quarry.app.view.WindowPorts;
import quarry.app.view.WorkbenchView;
import quarry.app.view.document.FileDialogs;
import quarry.app.view.theme.Zoomed;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.desktop.WindowCommands;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.preference.AppearanceViewModel;
import quarry.app.viewmodel.preference.WindowPlace;
import quarry.app.viewmodel.pricing.Latest;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;

/// A plan and its window.
final class PlanWindow {

    private final FileDialogs dialogs;
    private final WorkbenchViewModel workbench;
    private @Nullable Stage stage;
    private @Nullable WorkbenchView view;
    private Subscription following = Subscription.EMPTY;

    PlanWindow(
            Plan plan,
            PlanStore store,
            RateCard card,
            Latest.Background background,
            Clock clock,
            Locale locale,
            Consumer<Path> showFolder) {
        dialogs = new FileDialogs(() -> stage);
        workbench =
                new WorkbenchViewModel(
                        plan,
                        new Wiring(
                                        card,
                                        store,
                                        dialogs,
                                        dialogs,
                                        showFolder,
                                        background,
                                        clock,
                                        locale)
                                .ports());
    }

    WorkbenchViewModel workbench() {
        return workbench;
    }

    /// @param on where the window is to be; it is not shown yet
    void showOn(Stage on, WindowCommands commands, AppearanceViewModel appearance, WindowPlace at) {
        WorkbenchView shown =
                new WorkbenchView(
                        workbench,
                        new WindowPorts(
                                commands, appearance, at.why(), dialogs::whereToSavePicture));
        // In the window first, so that what it shows is filled in turn.
        Scene scene = new Scene(new Group());
        on.setScene(scene);
        scene.setRoot(new Zoomed(shown));
        following =
                appearance
                        .textSizeProperty()
                        .subscribe(size -> shown.restyle(() -> Zoomed.set(scene, size.intValue())));
        on.titleProperty().bind(Bindings.concat(workbench.file().titleProperty(), " – Quarry"));
        on.setOnCloseRequest(
                event -> {
                    event.consume();
                    commands.closeWindow();
                });
        stage = on;
        view = shown;
    }

    /// Changes the style of everything.
    void restyle(Runnable change) {
        if (view == null) {
            change.run();
        } else {
            view.restyle(change);
        }
    }

    void toFront() {
        if (stage != null) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    /// @param before where such a window stood last
    WindowPlace place(WindowPlace before) {
        return stage == null || view == null
                ? before
                : Placement.of(stage, before, view.showsWhy());
    }

    void hide() {
        following.unsubscribe();
        if (stage != null) {
            stage.titleProperty().unbind();
            stage.setOnCloseRequest(null);
            stage.hide();
            stage = null;
            view = null;
        }
    }
}
