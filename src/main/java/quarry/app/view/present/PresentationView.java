package quarry.app.view.present;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import quarry.app.viewmodel.present.PresentationViewModel;
import quarry.report.text.Texts;

/// The page on show, to be read from the back of a room. Arrow keys turn pages, Escape ends it.
public final class PresentationView extends StackPane {

    private final PresentationViewModel presentation;
    private final StackPane page = new StackPane();

    public PresentationView(PresentationViewModel presentation) {
        this.presentation = presentation;
        setId("presentation");
        getStyleClass().add("presentation");
        setAccessibleText(Texts.of(PresentationView.class).get("accessible"));
        setFocusTraversable(true);
        Label position = new Label();
        position.setId("slide-position");
        position.getStyleClass().add("slide-position");
        position.textProperty().bind(presentation.positionProperty());
        position.setMouseTransparent(true);
        StackPane.setAlignment(position, Pos.BOTTOM_RIGHT);
        getChildren().addAll(page, position);
        presentation
                .slideProperty()
                .subscribe(slide -> page.getChildren().setAll(new SlideView(slide)));
        setOnKeyPressed(this::turn);
        setOnMouseClicked(_ -> presentation.next());
    }

    private void turn(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE -> presentation.next();
            case LEFT, UP, PAGE_UP -> presentation.previous();
            case HOME -> presentation.first();
            case END -> presentation.last();
            case ESCAPE, F11 -> presentation.stop();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
