package quarry.app.view.text;

import javafx.scene.control.Label;

/// The sentence that a screen begins with, in as many lines as it takes.
public final class AnswerLabel extends Label {

    public AnswerLabel(String id) {
        setId(id);
        getStyleClass().add("answer");
        Wrapping.wrap(this);
        setMinHeight(USE_PREF_SIZE);
    }
}
