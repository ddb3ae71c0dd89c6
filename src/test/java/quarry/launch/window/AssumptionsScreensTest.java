package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.css.CssParser;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.assumptions.AssumptionsViewModel;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.app.viewmodel.selection.AssumptionRef;
import quarry.app.viewmodel.selection.Subject;
import quarry.rates.Mode;
import quarry.store.card.BundledCard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The Assumptions screen without an entry and with some of every kind, at both sizes, light and dark.
@ExtendWith(ApplicationExtension.class)
class AssumptionsScreensTest {

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    // What fits does not depend on the theme; ScreensTest has every screen in each.
    @CsvSource({"DARK,1280,800", "LIGHT,1280,1700"})
    void everythingCanBeRead(Theme theme, int width, int height, FxRobot robot) throws Exception {
        var screens = new Screens(BundledCard.read(), Sample.plan());
        Map<String, Consumer<WorkbenchViewModel>> states = new LinkedHashMap<>();
        states.put("empty", AssumptionsScreensTest::empty);
        for (AssumptionKind kind : AssumptionKind.values()) {
            states.put(kind.field(), w -> full(w, kind));
        }
        var faults = new ArrayList<String>();
        var pictures = new Pictures();
        String size = height > width ? width + "-whole" : "" + width;
        String ending = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size;
        robot.interact(
                () -> {
                    CssParser.errorsProperty().clear();
                    for (var state : states.entrySet()) {
                        String name = "assumptions-" + state.getKey();
                        Screens.Shot shot = screens.shot(name, theme, state.getValue());
                        pictures.add(name + ending, shot.picture(width, height, theme));
                        faults.addAll(Legibility.faults(name, shot.view()));
                    }
                    CssParser.errorsProperty().forEach(e -> faults.add(e.getMessage()));
                });
        pictures.write();
        assertEquals(List.of(), faults);
    }

    private static void empty(WorkbenchViewModel w) {
        w.document().edit("At list", plan -> plan.withDiscounts(List.of()));
        w.selection().show(Subject.ASSUMPTIONS);
    }

    /// Some of every kind, one of them selected, and a text that is refused in each.
    private static void full(WorkbenchViewModel w, AssumptionKind selected) {
        w.selection().show(Subject.ASSUMPTIONS);
        AssumptionsViewModel assumptions = w.assumptions();
        for (AssumptionKind kind : AssumptionKind.values()) {
            assumptions.add(kind);
        }
        assumptions.add(AssumptionKind.DISCOUNT);
        select(w, AssumptionKind.DISCOUNT);
        assumptions.discount().name().textProperty().set("Private pricing 2027");
        assumptions.discount().percent().textProperty().set("8");
        assumptions.discount().modes().pick(Set.of(Mode.ON_DEMAND, Mode.BATCH));
        select(w, AssumptionKind.MODEL_UNIT);
        assumptions.modelUnit().input().textProperty().set("300k");
        assumptions.modelUnit().note().textProperty().set("account team, October 2026");
        select(w, AssumptionKind.CUSTOM_MODEL);
        assumptions.customModel().training().tokens().textProperty().set("50M");
        assumptions.customModel().teacher().distilled().onProperty().set(true);
        select(w, AssumptionKind.QUOTA);
        assumptions.quota().tokens().textProperty().set("2M");
        select(w, selected);
        switch (selected) {
            case DISCOUNT -> assumptions.discount().percent().textProperty().set("180");
            case MODEL_UNIT -> assumptions.modelUnit().input().textProperty().set("");
            case CUSTOM_MODEL ->
                    assumptions.customModel().training().trainings().textProperty().set("1.5");
            case QUOTA -> assumptions.quota().burndown().textProperty().set("0.5");
        }
    }

    private static void select(WorkbenchViewModel w, AssumptionKind kind) {
        w.selection()
                .selectAssumption(new AssumptionRef(kind, kind.count(w.document().plan()) - 1));
    }
}
