package quarry.app.viewmodel.preference;

/// A rectangle on the desk of all screens, in pixels.
public record Area(double x, double y, double width, double height) {

    /// How much of a window has to be on a screen, so that it can be taken hold of.
    private static final double HOLD = 80;

    /// Whether a window here can be seen and moved on one of the screens: its title bar is on it.
    public boolean reachableOn(Iterable<Area> screens) {
        for (Area screen : screens) {
            if (y >= screen.y
                    && y + HOLD <= screen.y + screen.height
                    && x + width >= screen.x + HOLD
                    && x + HOLD <= screen.x + screen.width) {
                return true;
            }
        }
        return false;
    }

    public Area moved(double by) {
        return new Area(x + by, y + by, width, height);
    }
}
