package quarry.app.view.present;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.present.PresentationViewModel;
import quarry.report.text.Texts;

import java.util.function.Supplier;

/// Fills the screen that the window is on while the presentation runs.
public final class PresentationStage {

    private static final double WIDTH = 1024;
    private static final double HEIGHT = 768;

    private final PresentationViewModel presentation;
    private final Supplier<@Nullable Window> owner;
    private @Nullable Stage stage;

    /// @param owner the window that it belongs to
    public PresentationStage(PresentationViewModel presentation, Supplier<@Nullable Window> owner) {
        this.presentation = presentation;
        this.owner = owner;
        presentation.runningProperty().subscribe((_, running) -> show(running));
    }

    private void show(boolean running) {
        if (stage != null) {
            stage.close();
            stage = null;
        }
        if (running) {
            stage = open();
        }
    }

    private Stage open() {
        Stage opened = new Stage();
        opened.initOwner(owner.get());
        opened.setTitle(Texts.of(PresentationStage.class).get("title"));
        PresentationView view = new PresentationView(presentation);
        opened.setScene(new Scene(view, WIDTH, HEIGHT));
        opened.setFullScreenExitHint("");
        opened.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        opened.setOnHidden(_ -> presentation.stop());
        opened.show();
        opened.setFullScreen(true);
        view.requestFocus();
        return opened;
    }
}
