package quarry.app.view.text;

import javafx.scene.control.Labeled;

import java.text.Bidi;

/// Breaks the lines of texts that users have written.
public final class Wrapping {

    private Wrapping() {}

    /// Wraps the text, unless some of it runs from right to left: JavaFX 26 fails with an index out of
    /// bounds when it breaks such a line, and the window stays blank. It is cut off then; give it a tooltip.
    public static void wrap(Labeled labeled) {
        labeled.wrapTextProperty()
                .bind(labeled.textProperty().map(Wrapping::canBreak).orElse(true));
    }

    /// Whether JavaFX can break it into lines.
    public static boolean canBreak(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
