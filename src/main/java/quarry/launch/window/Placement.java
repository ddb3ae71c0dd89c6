package quarry.launch.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import quarry.app.viewmodel.preference.Area;
import quarry.app.viewmodel.preference.WindowPlace;

import java.util.List;

/// Where windows stand on the screens there are.
final class Placement {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    /// A window over another one is set off by so much.
    private static final double OFFSET = 28;

    private Placement() {}

    /// Puts a window where the last one stood, if that is on a screen, and not just over another one.
    static void put(Stage stage, WindowPlace place) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        Area area = place.area() == null ? null : besideOthers(place.area());
        List<Area> screens =
                Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .map(Placement::area)
                        .toList();
        if (area != null && area.reachableOn(screens)) {
            stage.setX(area.x());
            stage.setY(area.y());
            stage.setWidth(area.width());
            stage.setHeight(area.height());
        } else {
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        }
        stage.setMaximized(place.maximised());
    }

    private static Area besideOthers(Area wanted) {
        Area area = wanted;
        while (taken(area)) {
            area = area.moved(OFFSET);
        }
        return area;
    }

    private static boolean taken(Area area) {
        return Window.getWindows().stream()
                .anyMatch(
                        window ->
                                Math.abs(window.getX() - area.x()) < 1
                                        && Math.abs(window.getY() - area.y()) < 1);
    }

    /// A maximised window leaves the place it has otherwise as it was.
    static WindowPlace of(Stage stage, WindowPlace before, boolean why) {
        return stage.isMaximized() || stage.isIconified() || stage.isFullScreen()
                ? new WindowPlace(before.area(), stage.isMaximized(), why)
                : new WindowPlace(
                        new Area(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
                        false,
                        why);
    }

    private static Area area(Rectangle2D r) {
        return new Area(r.getMinX(), r.getMinY(), r.getWidth(), r.getHeight());
    }
}
