package quarry.app.view;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.why.WhyPage;
import quarry.app.viewmodel.why.WhyViewModel;

/// Where the reasons stand: beside the screen where there is room, and over its end where there is not, but then only
/// while there is something to explain.
final class WhyPlace {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /// Below this width, in the pixels of the usual text size, the screen needs all the room.
    private static final double ROOMY = 1100;

    /// What stays free of the screen's end: what can be done with the thing explained stands there.
    private static final double FREE = 190;

    private static final double LEAST = 180;

    private final BorderPane frame;
    private final StackPane middle;
    private final Region why;
    private final ObservableBooleanValue explaining;
    private boolean closed;
    private boolean wanted;

    /// @param explained what there is to explain
    /// @param wanted whether the reasons were open when the user left
    WhyPlace(BorderPane frame, Node screen, Region why, WhyViewModel explained, boolean wanted) {
        this.frame = frame;
        this.middle = new StackPane(screen);
        this.why = why;
        this.explaining = explained.explainingProperty();
        this.wanted = wanted;
        StackPane.setAlignment(why, Pos.TOP_RIGHT);
        frame.setCenter(middle);
        place(wanted);
        explained.pageProperty().map(WhyPage::subject).subscribe(_ -> again());
        frame.widthProperty().map(_ -> narrow()).subscribe((_, _) -> follow());
    }

    /// Whether the user wants the reasons to be seen.
    boolean wanted() {
        return wanted;
    }

    /// The reasons, for the keyboard; null where they are folded away.
    @Nullable Node shown() {
        return open() ? why : null;
    }

    /// Closes the reasons where they lie over the screen, until something else is explained.
    ///
    /// @return whether they did
    boolean closeOver() {
        closed = middle.getChildren().contains(why);
        follow();
        return closed;
    }

    void toggle() {
        wanted = !open();
        closed = false;
        place(wanted);
    }

    private void again() {
        closed = false;
        follow();
    }

    private void follow() {
        place(wanted && (!narrow() || explaining.get() && !closed));
    }

    private void place(boolean open) {
        Node beside = open && !narrow() ? why : null;
        boolean over = open && narrow();
        if (frame.getRight() != beside || middle.getChildren().contains(why) != over) {
            frame.setRight(null);
            middle.getChildren().remove(why);
            why.maxHeightProperty().unbind();
            why.pseudoClassStateChanged(OVER, over);
            if (over) {
                why.maxHeightProperty().bind(middle.heightProperty().map(WhyPlace::height));
                middle.getChildren().add(why);
            } else {
                why.setMaxHeight(Region.USE_COMPUTED_SIZE);
                frame.setRight(beside);
            }
        }
    }

    private static double height(Number room) {
        return Math.max(LEAST, room.doubleValue() - FREE);
    }

    private boolean open() {
        return frame.getRight() == why || middle.getChildren().contains(why);
    }

    /// Before it is laid out, a window counts as wide.
    private boolean narrow() {
        return frame.getWidth() > 0 && frame.getWidth() < ROOMY;
    }
}
