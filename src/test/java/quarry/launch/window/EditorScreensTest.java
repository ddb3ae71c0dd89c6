package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.scenarios.Buying;
import quarry.app.viewmodel.scenarios.DeploymentEditorViewModel;
import quarry.app.viewmodel.scenarios.ModelChoice;
import quarry.app.viewmodel.scenarios.PoolsViewModel;
import quarry.app.viewmodel.workloads.AddOnsViewModel;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Scope;
import quarry.store.card.BundledCard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The editors with all that they can have, so high that nothing has to be scrolled: nothing cut off, nothing
/// overlapping.
@ExtendWith(ApplicationExtension.class)
class EditorScreensTest {

    private static final String TITAN = "amazon.titan-text-express-v1";

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    // What fits does not depend on the theme; ScreensTest has every screen in each.
    @CsvSource({"DARK,1280,2500", "LIGHT,1920,1700"})
    void everythingCanBeRead(Theme theme, int width, int height, FxRobot robot) throws Exception {
        var screens = new Screens(BundledCard.read(), Sample.plan());
        var faults = new ArrayList<String>();
        var pictures = new Pictures();
        String ending = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        robot.interact(
                () -> {
                    for (Screens.Shot shot : shots(screens, theme)) {
                        pictures.add(shot.name() + ending, shot.picture(width, height, theme));
                        faults.addAll(Legibility.faults(shot.name(), shot.view()));
                    }
                });
        pictures.write();
        assertEquals(List.of(), faults);
    }

    private static List<Screens.Shot> shots(Screens screens, Theme theme) {
        return List.of(
                screens.shot("scenario-pools", theme, EditorScreensTest::share),
                screens.shot("workload-add-ons", theme, EditorScreensTest::guard));
    }

    /// Two workloads share the units of the first.
    static void share(WorkbenchViewModel w) {
        w.selection().editScenario(w.selection().scenario());
        DeploymentEditorViewModel deployment = w.scenario().deployment();
        deployment.model().choose(titan(deployment));
        deployment.place().region().choose("us-east-1");
        deployment.place().scope().choose(Scope.REGIONAL);
        deployment.place().buying().choose(new Buying(Mode.PROVISIONED, ""));
        w.scenario().share();
        PoolsViewModel pools = w.scenario().pools();
        pools.join(1);
        pools.inputs().capacity().unitInput().textProperty().set("900k");
        pools.inputs().capacity().unitOutput().textProperty().set("300k");
    }

    /// Two texts of each request are checked, and documents ranked.
    static void guard(WorkbenchViewModel w) {
        w.selection().editWorkload(w.selection().workload());
        AddOnsViewModel addOns = w.workload().addOns();
        for (Component component :
                List.of(Component.RERANK_QUERY, Component.GUARDRAIL_TEXT_UNIT_CONTENT_FILTER)) {
            addOns.offered().choices().stream()
                    .filter(c -> c.value().component() == component)
                    .findFirst()
                    .ifPresent(c -> addOns.offered().choose(c.value()));
            addOns.add();
        }
        addOns.inputs().texts().textProperty().set("2,500; 800");
    }

    private static ModelChoice titan(DeploymentEditorViewModel deployment) {
        return deployment.model().found().stream()
                .filter(m -> m.id().equals(TITAN))
                .findFirst()
                .orElseThrow();
    }
}
