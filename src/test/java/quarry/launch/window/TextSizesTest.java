package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.picture.Picture;
import quarry.app.view.theme.Theme;
import quarry.app.view.theme.Zoomed;
import quarry.store.card.BundledCard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The screens with larger text: nothing is cut off.
@ExtendWith(ApplicationExtension.class)
@Order(Integer.MAX_VALUE)
class TextSizesTest {

    private static final double USUAL = 14;

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"18,1280,800", "22,1280,800", "18,1920,1080", "22,1920,1080"})
    void everythingCanBeRead(int text, int width, int height, FxRobot robot) throws Exception {
        var card = BundledCard.read();
        var faults = new ArrayList<String>();
        var pictures = new Pictures();
        robot.interact(
                () -> {
                    for (Screens.Shot shot : new Screens(card, Sample.plan()).all(Theme.LIGHT)) {
                        Scene scene = new Scene(new Zoomed((Region) shot.view()), width, height);
                        scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
                        Zoomed.set(scene, text);
                        String name = String.join("-", shot.name(), "text", "" + text, "" + width);
                        pictures.add(name, Picture.of(scene));
                        faults.addAll(Legibility.faults(shot.name(), shot.view()));
                        faults.addAll(beyond(shot, height / (text / USUAL)));
                    }
                });
        pictures.write();
        assertEquals(List.of(), faults);
    }

    /// The menu at the top and the line at the bottom are in the window.
    private static List<String> beyond(Screens.Shot shot, double height) {
        return Stream.of(".menu-bar", ".status-bar")
                .map(part -> Objects.requireNonNull(shot.view().lookup(part), part))
                .filter(
                        part -> {
                            Bounds at = part.localToScene(part.getLayoutBounds(), false);
                            Bounds in = shot.view().sceneToLocal(at, false);
                            return in.getMinY() < 0 || in.getMaxY() > height + 1;
                        })
                .map(part -> shot.name() + ": " + part.getStyleClass() + " is outside the window")
                .toList();
    }
}
