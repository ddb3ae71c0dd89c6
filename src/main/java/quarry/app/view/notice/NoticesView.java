package quarry.app.view.notice;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;

import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.viewmodel.notice.Notice;
import quarry.app.viewmodel.notice.NoticesViewModel;

/// The notices, one under the other at the bottom of a side column, so that they never cover what is worked on; what
/// went well goes away by itself.
public final class NoticesView extends VBox {

    private static final Duration LIFETIME = Duration.seconds(8);

    private static final double EDGE = 16;
    private static final double WIDEST = 284;
    private static final double ABOVE_STATUS = -30;

    private final NoticesViewModel notices;
    private final DoubleProperty width = new SimpleDoubleProperty(WIDEST);

    public NoticesView(NoticesViewModel notices) {
        super(8);
        this.notices = notices;
        setId("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        notices.notices().addListener((ListChangeListener<Notice>) _ -> fill());
        setTranslateY(ABOVE_STATUS);
        fill();
    }

    /// Over the right column of a window, or over the left one while the right is folded away.
    public void keepToTheSideOf(BorderPane frame) {
        frame.rightProperty()
                .subscribe(
                        right -> {
                            StackPane.setAlignment(
                                    this, right == null ? Pos.BOTTOM_LEFT : Pos.BOTTOM_RIGHT);
                            Node column = right == null ? frame.getLeft() : right;
                            if (column instanceof Region side) {
                                width.set(Math.min(WIDEST, side.getPrefWidth() - EDGE));
                            }
                        });
    }

    private void fill() {
        getChildren().removeIf(node -> !notices.notices().contains(noticeOf(node)));
        for (Notice notice : notices.notices()) {
            if (getChildren().stream().noneMatch(node -> notice.equals(noticeOf(node)))) {
                getChildren().add(shown(notice));
            }
        }
    }

    private static Object noticeOf(Node node) {
        return node.getUserData();
    }

    private Notification shown(Notice notice) {
        Notification shown = new Notification(notice.text(), new FontIcon(icon(notice.kind())));
        shown.setUserData(notice);
        shown.getStyleClass().addAll(Styles.ELEVATED_1, style(notice.kind()));
        shown.prefWidthProperty().bind(width);
        shown.maxWidthProperty().bind(width);
        shown.setAccessibleText(notice.text());
        shown.setOnClose(_ -> notices.dismiss(notice));
        Notice.Action action = notice.action();
        if (action != null) {
            Button button = new Button(action.label());
            button.setOnAction(_ -> notices.act(notice));
            shown.setPrimaryActions(button);
        }
        if (notice.kind() == Notice.Kind.DONE) {
            PauseTransition wait = new PauseTransition(LIFETIME);
            wait.setOnFinished(_ -> notices.dismiss(notice));
            wait.play();
        }
        return shown;
    }

    private static Feather icon(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Feather.CHECK_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.ALERT_OCTAGON;
        };
    }

    private static String style(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Styles.SUCCESS;
            case WARNING -> Styles.WARNING;
            case ERROR -> Styles.DANGER;
        };
    }
}
