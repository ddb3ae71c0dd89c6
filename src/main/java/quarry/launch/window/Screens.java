package quarry.launch.window;

import javafx.scene.Parent;

import quarry.app.view.WindowPorts;
import quarry.app.view.WorkbenchView;
import quarry.app.view.picture.Picture;
import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.compare.CompareRow;
import quarry.app.viewmodel.desktop.WindowCommands;
import quarry.app.viewmodel.document.FileQuestions;
import quarry.app.viewmodel.preference.AppearanceViewModel;
import quarry.app.viewmodel.preference.PreferenceStore;
import quarry.app.viewmodel.preference.Preferences;
import quarry.app.viewmodel.preference.PreferencesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.rates.RateRow;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.app.viewmodel.selection.Subject;
import quarry.money.DisplayCurrency;
import quarry.plan.Plan;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The screens of the window with one plan, without a window: for pictures and their tests.
public final class Screens {

    private static final BigDecimal OWN_RATE = new BigDecimal("2.75");

    private final RateCard card;
    private final Plan plan;
    private final Locale locale;

    /// Everything is worked out at once.
    public Screens(RateCard card, Plan plan) {
        this(card, plan, Locale.ENGLISH);
    }

    /// @param locale in which figures are written and read
    Screens(RateCard card, Plan plan, Locale locale) {
        this.card = card;
        this.plan = plan;
        this.locale = locale;
    }

    /// A screen, ready to be drawn.
    public record Shot(String name, Parent view) {

        public Picture picture(int width, int height, Theme theme) {
            return Picture.of(view, width, height, theme);
        }
    }

    /// Each screen in a view of its own. On the JavaFX thread only; plans are priced at once.
    public List<Shot> all(Theme theme) {
        List<Shot> shots = new ArrayList<>();
        shots.add(shot("compare", theme, Screens::explainLargest));
        shots.add(shot("break-even", theme, w -> w.selection().show(Subject.BREAK_EVEN)));
        shots.add(shot("forecast", theme, w -> w.selection().show(Subject.FORECAST)));
        shots.add(
                shot("workload", theme, w -> w.selection().editWorkload(w.selection().workload())));
        shots.add(
                shot("scenario", theme, w -> w.selection().editScenario(w.selection().scenario())));
        shots.add(shot("find-model", theme, Screens::findModel));
        shots.add(shot("rates", theme, this::ownRate));
        shots.add(shot("assumptions", theme, Screens::ownDiscount));
        return shots;
    }

    /// Selects the cheapest offer.
    private static void findModel(WorkbenchViewModel workbench) {
        workbench.selection().show(Subject.FIND_MODEL);
        workbench.findModel().pageProperty().get().rows().stream()
                .filter(row -> !row.now())
                .findFirst()
                .ifPresent(workbench.findModel()::select);
    }

    /// Enters an own figure for the first of the rates that the plan uses.
    private void ownRate(WorkbenchViewModel workbench) {
        workbench.selection().show(Subject.RATES);
        workbench.rates().filters().usedOnlyProperty().set(true);
        RateRow first = workbench.rates().pageProperty().get().rows().getFirst();
        workbench.rates().select(first);
        workbench.rates().override(first, new Figures(locale, DisplayCurrency.USD).rate(OWN_RATE));
    }

    /// Enters a discount on what is called on demand.
    private static void ownDiscount(WorkbenchViewModel workbench) {
        workbench.selection().show(Subject.ASSUMPTIONS);
        workbench.assumptions().add(AssumptionKind.DISCOUNT);
        workbench.assumptions().discount().percent().textProperty().set("8");
        workbench.assumptions().discount().modes().pick(Set.of(Mode.ON_DEMAND));
    }

    /// One screen, after the user did something.
    public Shot shot(String name, Theme theme, Consumer<WorkbenchViewModel> done) {
        WorkbenchViewModel workbench =
                new WorkbenchViewModel(
                        plan,
                        new Wiring(
                                        card,
                                        new FilePlanStore(),
                                        new Silent(),
                                        (_, _) -> Optional.empty(),
                                        _ -> {},
                                        new Latest.Background(Runnable::run, Runnable::run),
                                        Clock.system(ZoneId.systemDefault()),
                                        locale)
                                .ports());
        WorkbenchView view =
                new WorkbenchView(
                        workbench,
                        new WindowPorts(
                                new Nowhere(), appearance(theme), true, _ -> Optional.empty()));
        done.accept(workbench);
        return new Shot(name, view);
    }

    private static AppearanceViewModel appearance(Theme theme) {
        return new AppearanceViewModel(
                new PreferencesViewModel(Preferences.FIRST, new Forgetful(), Runnable::run),
                theme == Theme.DARK);
    }

    /// Selects the last scenario's amount in the row where the base costs most.
    private static void explainLargest(WorkbenchViewModel workbench) {
        workbench.compare().pageProperty().get().rows().stream()
                .max((a, b) -> a.cells().getFirst().net().compareTo(b.cells().getFirst().net()))
                .map(CompareRow::cells)
                .ifPresent(cells -> workbench.compare().select(cells.getLast()));
    }

    /// Nobody is there to ask.
    private static final class Silent implements FileQuestions {

        @Override
        public Optional<Path> whichToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> whereToSave(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Unsaved whatAboutUnsaved(String planName) {
            return Unsaved.CANCEL;
        }

        @Override
        public Changed whatAboutChanged(String fileName) {
            return Changed.CANCEL;
        }
    }

    /// Keeps nothing.
    private static final class Forgetful implements PreferenceStore {

        @Override
        public Loaded load() {
            return new Loaded(Preferences.FIRST, Optional.empty());
        }

        @Override
        public Optional<String> update(UnaryOperator<Preferences> change) {
            return Optional.empty();
        }
    }

    /// There is no other window.
    private static final class Nowhere implements WindowCommands {

        @Override
        public void newPlan() {}

        @Override
        public void openPlan() {}

        @Override
        public void open(Path file) {}

        @Override
        public void openSample() {}

        @Override
        public void showHome() {}

        @Override
        public void closeWindow() {}

        @Override
        public void quit() {}
    }
}
