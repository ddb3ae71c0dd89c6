package quarry.app.view.notice;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.viewmodel.notice.Notice;
import quarry.app.viewmodel.notice.NoticesViewModel;

/// The notices, one under the other in a corner; what went well goes away by itself.
public final class NoticesView extends VBox {

    private static final Duration LIFETIME = Duration.seconds(8);

    private final NoticesViewModel notices;

    public NoticesView(NoticesViewModel notices) {
        super(8);
        this.notices = notices;
        setId("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        notices.notices().addListener((ListChangeListener<Notice>) _ -> fill());
        fill();
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
        shown.setPrefWidth(380);
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
