package quarry.app.view.table;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

import quarry.app.view.text.Wrapping;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A name that goes on in the next line between words only: a word too long for the column ends in an ellipsis,
/// and the tooltip has the whole name.
final class HeadingLabel extends Label {

    private static final String ELLIPSIS = "…";

    private final String name;

    HeadingLabel(String name) {
        this.name = name;
        setText(name);
        setAccessibleText(name);
        Wrapping.wrap(this);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.BOTTOM_RIGHT);
        setTooltip(new Tooltip(name));
        widthProperty().subscribe(this::fit);
        insetsProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
    }

    private void fit() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (room > 0) {
            setText(
                    Arrays.stream(name.split(" "))
                            .map(word -> fitting(word, room))
                            .collect(Collectors.joining(" ")));
        }
    }

    private String fitting(String word, double room) {
        int kept = word.length();
        String shown = word;
        while (kept > 1 && width(shown) > room) {
            kept = word.offsetByCodePoints(kept, -1);
            shown = word.substring(0, kept) + ELLIPSIS;
        }
        return shown;
    }

    private double width(String text) {
        Text measured = new Text(text);
        measured.setFont(getFont());
        return measured.getLayoutBounds().getWidth();
    }
}
