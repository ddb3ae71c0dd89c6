package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.css.CssParser;
import javafx.stage.Stage;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.compare.ChartKind;
import quarry.app.viewmodel.filter.ColumnOrder;
import quarry.app.viewmodel.findmodel.OfferColumn;
import quarry.app.viewmodel.findmodel.OfferSpan;
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.Extras;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.TrafficEvent;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.plan.template.Template;
import quarry.rates.Term;
import quarry.store.card.BundledCard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Every screen, light and dark, at a laptop's size and a projector's: nothing cut off, nothing overlapping.
@ExtendWith(ApplicationExtension.class)
@Order(Integer.MAX_VALUE)
class ScreensTest {

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1280,800", "DARK,1280,800", "LIGHT,1920,1080", "DARK,1920,1080"})
    void everythingCanBeRead(Theme theme, int width, int height, FxRobot robot) throws Exception {
        var card = BundledCard.read();
        var faults = new ArrayList<String>();
        var pictures = new Pictures();
        String ending = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        robot.interact(
                () -> {
                    CssParser.errorsProperty().clear();
                    for (Screens.Shot shot : shots(new Screens(card, Sample.plan()), theme)) {
                        pictures.add(shot.name() + ending, shot.picture(width, height, theme));
                        faults.addAll(Legibility.faults(shot.name(), shot.view()));
                    }
                    CssParser.errorsProperty().forEach(e -> faults.add(e.getMessage()));
                });
        pictures.write();
        assertEquals(List.of(), faults);
    }

    @Test
    void namesFromRightToLeftAreDrawn(FxRobot robot) throws Exception {
        var card = BundledCard.read();
        robot.interact(
                () -> {
                    var screens = new Screens(card, Sample.plan());
                    for (Screens.Shot shot :
                            List.of(
                                    screens.shot("names", Theme.LIGHT, ScreensTest::rename),
                                    screens.shot(
                                            "names",
                                            Theme.LIGHT,
                                            w -> {
                                                rename(w);
                                                w.selection().editScenario("on-demand");
                                            }))) {
                        assertEquals(900, shot.picture(900, 600, Theme.LIGHT).image().getWidth());
                    }
                });
    }

    private static void rename(WorkbenchViewModel w) {
        String name = "שלום עולם — עוזר תמיכה";
        w.workloads().rows().forEach(row -> w.workloads().rename(row.id(), name + row.id()));
        w.scenarios().rows().forEach(row -> w.scenarios().rename(row.id(), name + row.id()));
    }

    private static List<Screens.Shot> shots(Screens screens, Theme theme) {
        var shots = new ArrayList<>(screens.all(theme));
        shots.add(
                screens.shot(
                        "missing",
                        theme,
                        w -> {
                            w.document().edit("Region", ScreensTest::withMissingRate);
                            w.compare().selectTotal(w.selection().scenario());
                        }));
        shots.add(
                screens.shot(
                        "months",
                        theme,
                        w -> w.compare().breakdownProperty().set(w.compare().breakdowns().get(1))));
        for (ChartKind kind : ChartKind.values()) {
            String name = "compare-" + kind.name().toLowerCase(Locale.ROOT);
            shots.add(screens.shot(name, theme, w -> w.compare().chartProperty().set(kind)));
            shots.add(
                    screens.shot(
                            name + "-eight",
                            theme,
                            w -> {
                                w.document().edit("Eight", Eight::scenarios);
                                w.compare().chartProperty().set(kind);
                            }));
        }
        shots.add(screens.shot("eight", theme, w -> w.document().edit("Eight", Eight::scenarios)));
        shots.add(
                screens.shot(
                        "empty",
                        theme,
                        w -> w.document().edit("Empty", p -> Plan.empty(p.name(), p.start()))));
        shots.add(screens.shot("workloads", theme, w -> w.selection().show(Subject.WORKLOADS)));
        shots.add(screens.shot("workload-painted", theme, ScreensTest::paint));
        shots.add(screens.shot("template", theme, w -> w.templates().openForPlan()));
        shots.add(
                screens.shot(
                        "template-agent",
                        theme,
                        w -> {
                            w.templates().openForWorkload();
                            w.templates().templates().choose(Template.ALL.get(3));
                        }));
        shots.add(screens.shot("budget", theme, ScreensTest::withBudget));
        shots.add(
                screens.shot(
                        "budget-eight",
                        theme,
                        w -> {
                            w.document().edit("Eight", Eight::scenarios);
                            withBudget(w);
                        }));
        shots.add(screens.shot("peak", theme, ScreensTest::provisionForThePeak));
        shots.add(screens.shot("rates-all", theme, w -> w.selection().show(Subject.RATES)));
        shots.add(screens.shot("find-model-request", theme, ScreensTest::findEverywhere));
        shots.add(
                screens.shot("notice", theme, w -> w.workloads().remove(w.selection().workload())));
        return shots;
    }

    /// Every offer, with long names and those without a price too, in the cost of one request.
    private static void findEverywhere(WorkbenchViewModel w) {
        w.selection().show(Subject.FIND_MODEL);
        w.findModel().subject().span().choose(OfferSpan.REQUEST);
        w.findModel().filters().regions().choose(List.of());
        w.findModel().filters().unpricedTooProperty().set(true);
        w.findModel().filters().legacyTooProperty().set(true);
        w.findModel().order(List.of(new ColumnOrder<>(OfferColumn.WINDOW, true)));
    }

    private static void paint(WorkbenchViewModel w) {
        w.selection().editWorkload(w.selection().workload());
        w.selection().selectScenario("right-sized");
        w.workload().week().stroke(List.of(30, 31, 32, 54, 55, 56), new BigDecimal("10"));
        w.workload().traffic().seasonal().onProperty().set(true);
        w.workload().events().add();
        w.workload().events().rows().getLast().month().textProperty().set("April");
        w.workload().request().output().textProperty().set("many");
    }

    static void withBudget(WorkbenchViewModel w) {
        w.selection().show(Subject.FORECAST);
        w.budgets().add();
        w.budgets().name().textProperty().set("Assistants");
        w.budgets().monthly().textProperty().set("62k");
        w.document()
                .edit(
                        "Launch",
                        plan ->
                                plan.withWorkloads(
                                        plan.workloads().stream()
                                                .map(ScreensTest::launched)
                                                .toList()));
    }

    private static Workload launched(Workload workload) {
        return workload.withTraffic(
                workload.traffic()
                        .withEvents(
                                List.of(
                                        new TrafficEvent(
                                                YearMonth.of(2027, 6),
                                                new BigDecimal("1.2"),
                                                "Launch in Germany",
                                                Extras.NONE))));
    }

    private static void provisionForThePeak(WorkbenchViewModel w) {
        w.selection().editWorkload(w.selection().workload());
        w.workload().traffic().requestsPerDay().textProperty().set("1e12");
        w.selection().editScenario(w.selection().scenario());
        w.document()
                .edit(
                        "Buy units",
                        plan ->
                                plan.withScenarios(
                                        plan.scenarios().stream()
                                                .map(ScreensTest::provisioned)
                                                .toList()));
    }

    private static Scenario provisioned(Scenario scenario) {
        var peak =
                new Purchase.Provisioned(Term.SIX_MONTHS, new UnitCount.Peak(), Overflow.ON_DEMAND);
        return scenario.withDeployments(
                scenario.deployments().stream()
                        .map(d -> d.withPurchase(peak).withModel("amazon.titan-text-express-v1"))
                        .toList());
    }

    private static Plan withMissingRate(Plan plan) {
        return plan.withScenarios(plan.scenarios().stream().map(MissingRate::elsewhere).toList());
    }

    /// As many scenarios as fit.
    static final class Eight {
        static Plan scenarios(Plan plan) {
            var all = new ArrayList<>(plan.scenarios());
            for (int i = all.size(); i < 8; i++) {
                var like = all.get(i % 3);
                all.add(like.withId("s" + i).withName(like.name() + " " + i));
            }
            return plan.withScenarios(all);
        }
    }
}
