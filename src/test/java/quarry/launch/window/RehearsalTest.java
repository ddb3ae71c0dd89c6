package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.part.Dismantling;
import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.selection.Subject;
import quarry.store.card.BundledCard;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

@ExtendWith(ApplicationExtension.class)
class RehearsalTest {

    @Start
    void start(Stage unused) {
        Theme.LIGHT.apply();
    }

    @Test
    void comesToItsEndAndShowsNothing() throws Exception {
        Platform.runLater(CssParser.errorsProperty()::clear);
        new Rehearsal(BundledCard.read(), Platform::runLater)
                .start(ForkJoinPool.commonPool())
                .get(60, TimeUnit.SECONDS);
        CompletableFuture<List<Object>> left = new CompletableFuture<>();
        Platform.runLater(
                () ->
                        left.complete(
                                List.of(
                                        Window.getWindows().size(),
                                        List.copyOf(CssParser.errorsProperty()))));
        assertEquals(List.of(0, List.of()), left.get(10, TimeUnit.SECONDS));
    }

    /// What a screen is filled with later is found as well.
    @Test
    void theControlsOfEveryScreenArePartOfIt() throws Exception {
        List<Node> parts =
                Dismantling.of(
                        new Screens(BundledCard.read(), Sample.plan())
                                .shot(
                                        "parts",
                                        Theme.LIGHT,
                                        w -> List.of(Subject.values()).forEach(w.selection()::show))
                                .view());
        Set<String> ids = parts.stream().map(Node::getId).collect(Collectors.toSet());
        List<String> wanted =
                List.of(
                        "workload-list",
                        "comparison-table",
                        "break-even-plot",
                        "offers",
                        "rates-table",
                        "forecast-plot",
                        "workload-table",
                        "requests-per-day",
                        "deployments",
                        "buying",
                        "assumption-list-quotas");
        assertTrue(ids.containsAll(wanted), () -> wanted + " in " + ids);
        assertTrue(parts.stream().allMatch(part -> part.getParent() == null));
    }
}
