package quarry.launch.window;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import quarry.app.view.document.FileDialogs;
import quarry.app.view.home.HomeActions;
import quarry.app.view.home.HomeView;
import quarry.app.view.theme.Theme;
import quarry.app.view.theme.Zoomed;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.desktop.DesktopViewModel;
import quarry.app.viewmodel.desktop.Origin;
import quarry.app.viewmodel.desktop.PlanWindows;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.home.HomeViewModel;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.preference.AppearanceViewModel;
import quarry.app.viewmodel.preference.WindowPlace;
import quarry.app.viewmodel.pricing.Latest;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The windows of the program, and what they have in common. On the JavaFX thread only.
final class Stages implements PlanWindows {

    private static final long PATIENCE_MILLIS = 300;

    private final RateCard card;
    private final Latest.Background background;
    private final Clock clock;
    private final Locale locale;
    private final Consumer<Path> showFolder;
    private final Session session;
    private final AppearanceViewModel appearance;
    private final HomeViewModel home;
    private final Scene homeScene;
    private final List<PlanWindow> windows = new ArrayList<>();
    private @Nullable Stage homeStage;
    private @Nullable Stage first;

    /// @param folder for settings and copies of unsaved plans
    /// @param first the window that JavaFX made
    /// @param showFolder shows a folder in the system's own file browser
    Stages(
            Path folder,
            RateCard card,
            Executor work,
            Clock clock,
            Locale locale,
            Stage first,
            Consumer<Path> showFolder) {
        this.showFolder = showFolder;
        this.card = card;
        this.background = new Latest.Background(work, Platform::runLater);
        this.clock = clock;
        this.locale = locale;
        this.first = first;
        session = new Session(folder, this, this::workbench, Platform::runLater, clock);
        appearance =
                new AppearanceViewModel(
                        session.preferences(),
                        Theme.of(Platform.getPreferences().getColorScheme()) == Theme.DARK);
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(scheme -> appearance.systemIs(Theme.of(scheme) == Theme.DARK));
        appearance.darkProperty().subscribe(dark -> restyle(dark ? Theme.DARK : Theme.LIGHT));
        home = home();
        homeScene =
                new Scene(
                        new Zoomed(
                                new HomeView(
                                        home,
                                        HomeActions.of(
                                                home,
                                                appearance,
                                                this::hideHome,
                                                desktop()::quit))));
        Zoomed.follow(homeScene, appearance.textSizeProperty());
        session.notice().ifPresent(home.notices()::warning);
    }

    /// A theme is every window's.
    private void restyle(Theme theme) {
        Runnable change = theme::apply;
        for (PlanWindow window : windows) {
            Runnable inner = change;
            change = () -> window.restyle(inner);
        }
        change.run();
    }

    private HomeViewModel home() {
        NoticesViewModel notices = new NoticesViewModel();
        JobsViewModel jobs =
                new JobsViewModel(
                        background,
                        CompletableFuture.delayedExecutor(
                                PATIENCE_MILLIS, TimeUnit.MILLISECONDS, background.delivery()));
        FileDialogs dialogs = new FileDialogs(() -> homeStage);
        return new HomeViewModel(
                desktop(),
                session.preferences(),
                new Origin(null, jobs, notices, dialogs::whichToOpen),
                Sample.templates(),
                Files::exists,
                background,
                clock.getZone(),
                locale);
    }

    DesktopViewModel desktop() {
        return session.desktop();
    }

    HomeViewModel homeViewModel() {
        return home;
    }

    Session session() {
        return session;
    }

    /// Says it where the user looks.
    void report(String failure) {
        windows.stream()
                .map(window -> window.workbench().notices())
                .reduce((_, last) -> last)
                .orElse(home.notices())
                .error(failure);
    }

    private WorkbenchViewModel workbench(Plan plan, PlanStore store) {
        PlanWindow window =
                new PlanWindow(plan, store, card, background, clock, locale, showFolder);
        windows.add(window);
        return window.workbench();
    }

    @Override
    public void show(WorkbenchViewModel plan, boolean inPlaceOfHome) {
        WindowPlace place = session.preferences().now().window();
        Stage stage = inPlaceOfHome ? homeStage : null;
        if (stage == null) {
            stage = stage();
            Placement.put(stage, place);
        } else {
            homeStage = null;
        }
        window(plan)
                .showOn(
                        stage,
                        new Commands(desktop(), Origin.of(plan), plan, Sample::plan),
                        appearance,
                        place);
        stage.show();
    }

    @Override
    public void toFront(WorkbenchViewModel plan) {
        window(plan).toFront();
    }

    @Override
    public void hide(WorkbenchViewModel plan) {
        PlanWindow window = window(plan);
        session.preferences().change(p -> p.withWindow(window.place(p.window())));
        windows.remove(window);
        window.hide();
    }

    @Override
    public void showHome() {
        home.look();
        Stage stage = homeStage;
        if (stage != null) {
            stage.toFront();
            stage.requestFocus();
            return;
        }
        stage = stage();
        Placement.put(stage, session.preferences().now().window());
        stage.setTitle("Quarry");
        stage.setScene(homeScene);
        stage.setOnCloseRequest(_ -> hideHome());
        homeStage = stage;
        stage.show();
    }

    @Override
    public void hideHome() {
        if (homeStage != null) {
            Stage stage = homeStage;
            homeStage = null;
            stage.hide();
        }
    }

    private Stage stage() {
        Stage stage = first == null ? new Stage() : first;
        first = null;
        return stage;
    }

    private PlanWindow window(WorkbenchViewModel plan) {
        return windows.stream()
                .filter(window -> window.workbench() == plan)
                .findFirst()
                .orElseThrow();
    }
}
