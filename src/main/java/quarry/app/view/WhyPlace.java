package quarry.app.view;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where the reasons stand: beside the screen where there is room, and over its end where there is not, but then only
/// while there is something to explain.
final class WhyPlace {

    /// Below this width, in the pixels of the usual text size, the screen needs all the room.
    private static final double ROOMY = 1100;

    private final BorderPane frame;
    private final StackPane middle;
    private final Region why;
    private final ObservableBooleanValue explaining;
    private boolean wanted;

    /// @param explaining whether there is something to explain
    /// @param wanted whether the reasons were open when the user left
    WhyPlace(
            BorderPane frame,
            Node screen,
            Region why,
            ObservableBooleanValue explaining,
            boolean wanted) {
        this.frame = frame;
        this.middle = new StackPane(screen);
        this.why = why;
        this.explaining = explaining;
        this.wanted = wanted;
        StackPane.setAlignment(why, Pos.CENTER_RIGHT);
        frame.setCenter(middle);
        place(wanted);
        explaining.subscribe(_ -> follow());
        frame.widthProperty().map(_ -> narrow()).subscribe((_, _) -> follow());
    }

    /// Whether the user wants the reasons to be seen.
    boolean wanted() {
        return wanted;
    }

    void toggle() {
        wanted = !open();
        place(wanted);
    }

    private void follow() {
        place(wanted && (!narrow() || explaining.get()));
    }

    private void place(boolean open) {
        Node beside = open && !narrow() ? why : null;
        boolean over = open && narrow();
        if (frame.getRight() != beside || middle.getChildren().contains(why) != over) {
            frame.setRight(null);
            middle.getChildren().remove(why);
            if (over) {
                middle.getChildren().add(why);
            } else {
                frame.setRight(beside);
            }
        }
    }

    private boolean open() {
        return frame.getRight() == why || middle.getChildren().contains(why);
    }

    /// Before it is laid out, a window counts as wide.
    private boolean narrow() {
        return frame.getWidth() > 0 && frame.getWidth() < ROOMY;
    }
}
