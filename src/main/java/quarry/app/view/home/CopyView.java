package quarry.app.view.home;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.home.HomeRow;
import quarry.report.text.Texts;

/// Unsaved changes that a crash left behind, to be recovered or discarded.
final class CopyView extends HBox {

    private static final Texts WORDS = Texts.of(CopyView.class);

    /// @param id unique in the window
    CopyView(HomeRow copy, String id) {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("recovery-copy");
        Label name = new Label(copy.name());
        name.getStyleClass().add("item-name");
        Label detail = new Label(copy.detail());
        detail.getStyleClass().add("home-detail");
        Wrapping.wrap(detail);
        VBox words = new VBox(1, name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button recover = button(id + "-recover", WORDS.get("recover"), copy, copy.open());
        recover.getStyleClass().add(Styles.ACCENT);
        getChildren()
                .addAll(
                        words,
                        recover,
                        button(id + "-discard", WORDS.get("discard"), copy, copy.remove()));
    }

    private static Button button(String id, String label, HomeRow copy, Runnable run) {
        Button button = new Button(label);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(WORDS.get("action-of", label, copy.name()));
        button.setTooltip(new Tooltip(button.getAccessibleText()));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
