package quarry.app.view.filter;

import javafx.beans.property.StringProperty;

import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Words to look for, with a magnifier.
public final class SearchField extends CustomTextField {

    private static final int LEAST_LETTERS = 8;

    public SearchField(StringProperty text, String prompt, String id) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(new FontIcon(Feather.SEARCH));
        setPrefColumnCount(Math.max(LEAST_LETTERS, prompt.length()));
        setMinWidth(120);
        textProperty().bindBidirectional(text);
    }
}
