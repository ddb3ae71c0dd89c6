package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.compare.ChartKind;
import quarry.app.viewmodel.selection.Subject;
import quarry.money.DisplayCurrency;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.PlanCurrency;
import quarry.plan.Scenario;
import quarry.store.card.BundledCard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Screens of a plan of one month, one workload and one scenario, in a currency of its own: nothing is called many, and
/// no amount is called dollars. Rates are dollars always.
@ExtendWith(ApplicationExtension.class)
class SmallPlanScreensTest {

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void oneOfEachInEurosReadsAsItIs(FxRobot robot) throws Exception {
        var card = BundledCard.read();
        var faults = new ArrayList<String>();
        var dollars = new TreeSet<String>();
        var pictures = new Pictures();
        robot.interact(
                () -> {
                    var screens = new Screens(card, small(Sample.plan()));
                    for (Subject subject : Subject.values()) {
                        for (ChartKind kind : ChartKind.values()) {
                            if (subject != Subject.COMPARISON && kind != ChartKind.COMPONENTS) {
                                continue;
                            }
                            String name = "small-" + subject + "-" + kind;
                            Screens.Shot shot =
                                    screens.shot(
                                            name,
                                            Theme.LIGHT,
                                            w -> {
                                                w.selection().show(subject);
                                                w.compare().chartProperty().set(kind);
                                            });
                            pictures.add(name, shot.picture(1280, 800, Theme.LIGHT));
                            faults.addAll(Legibility.faults(name, shot.view()));
                            if (subject != Subject.RATES) {
                                dollars(name, shot.view(), dollars);
                            }
                        }
                    }
                });
        pictures.write();
        assertEquals(List.of(), faults);
        assertEquals(List.of(), List.copyOf(dollars));
    }

    private static void dollars(String screen, Node node, TreeSet<String> found) {
        if (!node.isVisible()) {
            return;
        }
        Stream.of(
                        node instanceof Labeled labeled ? labeled.getText() : null,
                        node instanceof Text text ? text.getText() : null,
                        node instanceof Control control && control.getTooltip() != null
                                ? control.getTooltip().getText()
                                : null,
                        node.getAccessibleText())
                .filter(text -> text != null && text.contains("USD"))
                .filter(text -> !text.contains("USD per") && !text.contains("for 1 USD"))
                .forEach(text -> found.add(screen + ": " + node.getId() + " " + text));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> dollars(screen, child, found));
        }
    }

    private static Plan small(Plan plan) {
        Scenario first = plan.scenarios().getFirst();
        String workload = plan.workloads().getFirst().id();
        return plan.withMonths(1)
                .withWorkloads(List.of(plan.workloads().getFirst().withName("Größe „Ä“ & \"q\"")))
                .withScenarios(
                        List.of(
                                first.withDeployments(
                                        first.deployments().stream()
                                                .filter(d -> d.workload().equals(workload))
                                                .toList())))
                .withCurrency(
                        new PlanCurrency(
                                new DisplayCurrency("EUR", new BigDecimal("0.92"), ""),
                                Extras.NONE));
    }
}
