package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.selection.Subject;
import quarry.store.card.BundledCard;

import java.util.ArrayList;
import java.util.List;

/// The big tables: what is in sight without scrolling sideways, and headings that stay whole.
@ExtendWith(ApplicationExtension.class)
class WideTablesTest {

    private static final double BAR = 12;

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "FIND_MODEL,offers,1280,800,4",
        "FIND_MODEL,offers,1920,1080,12",
        "RATES,rates-table,1280,800,6",
        "RATES,rates-table,1920,1080,11"
    })
    void theColumnsThatMatterAreInSightAndNoHeadingIsCut(
            Subject subject, String id, int width, int height, int inSight, FxRobot robot)
            throws Exception {
        var card = BundledCard.read();
        List<String> faults = new ArrayList<>();
        robot.interact(
                () -> {
                    Screens.Shot shot =
                            new Screens(card, Sample.plan())
                                    .shot("tables", Theme.LIGHT, w -> w.selection().show(subject));
                    Scene scene = new Scene(shot.view(), width, height);
                    scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
                    layOut(scene);
                    TableView<?> table = (TableView<?>) scene.lookup("#" + id);
                    double right =
                            table.getColumns().subList(0, inSight).stream()
                                    .mapToDouble(TableColumn::getWidth)
                                    .sum();
                    if (right > table.getWidth() - BAR) {
                        faults.add(right + " of " + table.getWidth());
                    }
                    if (inSight == table.getColumns().size() && scrolls(table)) {
                        faults.add("the table scrolls sideways");
                    }
                    sortByEach(table, scene, faults);
                });
        assertEquals(List.of(), faults);
    }

    private static <R> void sortByEach(TableView<R> table, Scene scene, List<String> faults) {
        for (TableColumn<R, ?> column : table.getColumns()) {
            table.getSortOrder().setAll(List.of(column));
            layOut(scene);
            faults.addAll(Legibility.faults(column.getText(), table));
        }
    }

    private static void layOut(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static boolean scrolls(TableView<?> table) {
        return table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible());
    }
}
