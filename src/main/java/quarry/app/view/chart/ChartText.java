package quarry.app.view.chart;

import javafx.geometry.VPos;
import javafx.scene.text.Text;

import quarry.app.view.text.Wrapping;

/// Texts of charts: placed by their centre, wrapped between words.
final class ChartText {

    private static final String ELLIPSIS = "…";

    private ChartText() {}

    static Text of(String value, String styleClass) {
        Text text = new Text(value);
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.CENTER);
        text.setMouseTransparent(true);
        return text;
    }

    /// Goes on in the next line where it is wider than the room; a text that cannot be broken ends in an ellipsis.
    static void fit(Text text, String whole, double room) {
        text.setWrappingWidth(0);
        text.setText(whole);
        if (width(text) <= room) {
            return;
        }
        if (Wrapping.canBreak(whole)) {
            text.setWrappingWidth(Math.max(1, room));
        } else {
            shorten(text, whole, room);
        }
    }

    /// Ends in an ellipsis where it is wider than the room.
    static void shorten(Text text, double room) {
        shorten(text, text.getText(), room);
    }

    private static void shorten(Text text, String whole, double room) {
        int kept = whole.length();
        while (kept > 1 && width(text) > room) {
            kept = whole.offsetByCodePoints(kept, -1);
            text.setText(whole.substring(0, kept) + ELLIPSIS);
        }
    }

    /// Width of the longest word, which no line can be narrower than.
    static double longestWord(Text text) {
        double longest = 0;
        for (String word : text.getText().split("[ \\n]")) {
            Text measured = new Text(word);
            measured.setFont(text.getFont());
            longest = Math.max(longest, width(measured));
        }
        return longest;
    }

    static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    static double height(Text text) {
        return text.getLayoutBounds().getHeight();
    }

    static void centre(Text text, double x, double y) {
        text.setX(Math.rint(x - width(text) / 2));
        text.setY(y);
    }

    /// To the right of `x`.
    static void from(Text text, double x, double y) {
        text.setX(Math.rint(x));
        text.setY(y);
    }

    /// To the left of `x`.
    static void upTo(Text text, double x, double y) {
        text.setX(Math.rint(x - width(text)));
        text.setY(y);
    }
}
