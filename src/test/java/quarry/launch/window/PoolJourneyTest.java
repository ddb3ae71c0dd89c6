package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.action.UserAction;
import quarry.cost.price.Repricer;
import quarry.money.Usd;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.UnitCount;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.store.card.BundledCard;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Two workloads come to share model units, done by a robot.
@ExtendWith(ApplicationExtension.class)
class PoolJourneyTest {

    private static final String TITAN = "amazon.titan-text-express-v1";

    private OpenWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws Exception {
        window = new OpenWindow(stage, onTitan());
    }

    @BeforeEach
    void ready(FxRobot robot) throws TimeoutException {
        this.robot = robot;
        window.settle();
    }

    @Test
    void twoWorkloadsShareANewPoolAndTheFileHasIt(@TempDir Path folder) throws Exception {
        Usd apart = total();
        robot.push((KeyCodeCombination) UserAction.SHOW_SCENARIO.shortcut());
        window.settle();
        click("#buying");
        robot.clickOn("Provisioned");
        window.settle();
        click("#pool-share");
        window.settle();
        click("#pool-join");
        robot.clickOn("Knowledge search, on Titan Text Express");
        window.settle();

        Plan plan = window.workbench.document().plan();
        assertEquals(expected(), plan);
        assertNotEquals(apart, total());
        assertEquals(priced(expected()), total());

        window.toSave = folder.resolve("shared.plan.json");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        window.settle();
        PlanReading read = PlanReader.read(Files.readAllBytes(window.toSave));
        assertEquals(plan, ((PlanReading.Opened) read).plan());

        click("#pool-remove");
        window.settle();
        assertTrue(
                robot.lookup(
                                "Pool customer-chat serves Customer chat, Knowledge search. Buy"
                                        + " these another way first, then remove it")
                        .tryQuery()
                        .isPresent());
        assertEquals(plan, window.workbench.document().plan());
    }

    private Usd total() {
        return window.workbench
                .pricing()
                .resultsProperty()
                .get()
                .scenarios()
                .getFirst()
                .amount()
                .net();
    }

    private static Usd priced(Plan plan) throws Exception {
        return new Repricer(BundledCard.read()).price(plan).statements().getFirst().amount().net();
    }

    private void click(String id) throws TimeoutException {
        Node node = robot.lookup(id).query();
        robot.interact(() -> reveal(node));
        window.settle();
        robot.clickOn(id);
    }

    /// Scrolls the screen until a control is in sight.
    private static void reveal(Node control) {
        for (Node node = control; node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane) {
                double top =
                        pane.getContent()
                                .sceneToLocal(control.localToScene(control.getBoundsInLocal()))
                                .getMinY();
                double room =
                        pane.getContent().getBoundsInLocal().getHeight()
                                - pane.getViewportBounds().getHeight();
                pane.setVvalue(Math.clamp((top - 200) / Math.max(1, room), 0, 1));
                return;
            }
        }
    }

    /// The sample with its first two workloads on Titan, and with what one unit serves.
    private static Plan onTitan() {
        Plan sample = Sample.plan();
        Scenario first = sample.scenarios().getFirst();
        return sample.withModelUnits(
                        List.of(
                                new ModelUnitCapacity(
                                        TITAN,
                                        new BigDecimal("900000"),
                                        new BigDecimal("300000"),
                                        "account team",
                                        Extras.NONE)))
                .withScenarios(
                        List.of(
                                first.withDeployments(
                                        first.deployments().subList(0, 2).stream()
                                                .map(
                                                        d ->
                                                                d.withModel(TITAN)
                                                                        .withRegion("us-east-1")
                                                                        .withScope(Scope.REGIONAL))
                                                .toList())));
    }

    private static Plan expected() {
        Plan plan = onTitan();
        Scenario first = plan.scenarios().getFirst();
        return plan.withScenarios(
                List.of(
                        first.withPools(
                                        List.of(
                                                new Pool(
                                                        "customer-chat",
                                                        TITAN,
                                                        "us-east-1",
                                                        Scope.REGIONAL,
                                                        Term.NONE,
                                                        new UnitCount.Fixed(1),
                                                        Overflow.ON_DEMAND,
                                                        Extras.NONE)))
                                .withDeployments(
                                        first.deployments().stream()
                                                .map(
                                                        d ->
                                                                d.withPurchase(
                                                                        new Purchase.Pooled(
                                                                                "customer-chat")))
                                                .toList())));
    }
}
