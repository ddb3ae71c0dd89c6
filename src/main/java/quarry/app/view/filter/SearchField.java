package quarry.app.view.filter;

import javafx.beans.property.StringProperty;

import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Words to look for, with a magnifier.
public final class SearchField extends CustomTextField {

    private static final double LEAST_WIDTH = 140;
    private static final double ROOM = 46;
    private static final double LETTER = 7.5;

    public SearchField(StringProperty text, String prompt, String id) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(new FontIcon(Feather.SEARCH));
        setPrefWidth(Math.max(LEAST_WIDTH, ROOM + prompt.length() * LETTER));
        setMinWidth(120);
        textProperty().bindBidirectional(text);
    }
}
