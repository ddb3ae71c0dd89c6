package quarry.app.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.picture.Picture;
import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.chart.Axis;
import quarry.app.viewmodel.chart.BarGroups;
import quarry.app.viewmodel.chart.Curve;
import quarry.app.viewmodel.chart.Level;
import quarry.app.viewmodel.chart.LinePlot;
import quarry.app.viewmodel.chart.Shade;
import quarry.app.viewmodel.chart.Spot;
import quarry.app.viewmodel.chart.Upright;
import quarry.app.viewmodel.chart.WeekMap;
import quarry.money.DisplayCurrency;
import quarry.report.text.Figures;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Charts at the width of a side column and at that of a projector: every text whole, in its chart, and not over
/// another of its kind.
@ExtendWith(ApplicationExtension.class)
class ChartsTest {

    private static final Figures FIGURES = new Figures(Locale.ENGLISH, DisplayCurrency.USD);
    private static final List<String> NAMES =
            List.of(
                    "On demand",
                    "Batch and cache",
                    "Nova Pro with cheaper batch",
                    "One unit for six months",
                    "Haiku",
                    "Mixed",
                    "Regional only",
                    "Everything reserved");

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,300,260", "DARK,300,260", "LIGHT,900,420", "DARK,900,420"})
    void textsCanBeRead(Theme theme, int width, int height, FxRobot robot) throws Exception {
        var faults = new ArrayList<String>();
        var pictures = new ArrayList<Picture>();
        robot.interact(
                () -> {
                    for (Region chart : charts()) {
                        var root = new StackPane(chart);
                        pictures.add(Picture.of(root, width, height, theme));
                        faults.addAll(faults(chart));
                    }
                });
        for (int i = 0; i < pictures.size(); i++) {
            String name = "chart-%d-%s-%d.png".formatted(i, theme, width).toLowerCase(Locale.ROOT);
            pictures.get(i).writePng(Path.of("target", "screens", name));
        }
        assertEquals(List.of(), faults);
    }

    private static List<Region> charts() {
        var months = new Plot();
        months.plotProperty().set(months(4));
        var crowded = new Plot();
        crowded.plotProperty().set(months(8));
        var crossing = new Plot();
        crossing.plotProperty().set(crossing());
        var groups = new GroupedBars();
        groups.groupsProperty().set(groups());
        var week = new WeekHeatMap();
        week.weekProperty().set(week());
        return List.of(months, crowded, crossing, groups, week);
    }

    private static LinePlot months(int lines) {
        var start = YearMonth.of(2027, 1);
        List<YearMonth> months = IntStream.range(0, 12).mapToObj(start::plusMonths).toList();
        List<Curve> curves =
                IntStream.range(0, lines)
                        .mapToObj(
                                s ->
                                        new Curve(
                                                NAMES.get(s),
                                                s,
                                                true,
                                                IntStream.range(0, 12)
                                                        .mapToObj(m -> point(m, s))
                                                        .toList()))
                        .toList();
        return new LinePlot(
                Axis.months(months),
                Axis.fromZero("USD a month", 63_000, FIGURES),
                curves,
                List.of(
                        new Level("80 % of Support", 40_000, false),
                        new Level("Support, 50,000 USD", 50_000, true)),
                List.of(Upright.at("Launch in Germany × 1.5", 3)),
                List.of(),
                List.of(),
                "Cost by month");
    }

    private static Curve.Point point(int month, int series) {
        double y = 20_000 + 1_500 * series + 2_800 * month;
        return new Curve.Point(month, y, "%.0f USD".formatted(y));
    }

    private static LinePlot crossing() {
        var onDemand =
                new Curve(
                        "On demand",
                        0,
                        false,
                        List.of(new Curve.Point(0, 0, ""), new Curve.Point(1, 41_000, "")));
        var units =
                new Curve(
                        "Provisioned",
                        1,
                        false,
                        List.of(
                                new Curve.Point(0, 18_000, ""),
                                new Curve.Point(0.6, 18_000, ""),
                                new Curve.Point(0.6, 36_000, ""),
                                new Curve.Point(1, 36_000, "")));
        return new LinePlot(
                new Axis(
                        "Utilization", 0, 1, 0.25, List.of("0 %", "25 %", "50 %", "75 %", "100 %")),
                Axis.fromZero("USD a month", 41_000, FIGURES),
                List.of(onDemand, units),
                List.of(),
                List.of(new Upright("Today 61 %", 0.61, 0.55, 0.8)),
                List.of(new Spot("pays from 44 %", 0.44, 18_000)),
                List.of(
                        new Shade(
                                "On demand costs more",
                                List.of(
                                        new Shade.Corner(0.44, 18_000),
                                        new Shade.Corner(0.6, 24_600),
                                        new Shade.Corner(0.6, 18_000)))),
                "Break-even");
    }

    private static BarGroups groups() {
        return new BarGroups(
                Axis.fromZero("USD a month", 58_000, FIGURES),
                NAMES.subList(0, 4),
                Stream.of(
                                "Customer chat",
                                "Knowledge base with retrieval",
                                "Nightly extraction",
                                "Coding agent",
                                "Classification",
                                "Translation",
                                "12 others")
                        .map(
                                name ->
                                        new BarGroups.Group(
                                                name,
                                                IntStream.range(0, 4)
                                                        .mapToObj(i -> bar(name, i))
                                                        .toList()))
                        .toList(),
                "Cost by workload");
    }

    private static BarGroups.Bar bar(String name, int i) {
        double value = 2_000.0 * name.length() * (4 - i) / 4;
        return new BarGroups.Bar(
                value, "%,.0f".formatted(value), "%,.2f USD".formatted(value), i != 2);
    }

    private static WeekMap week() {
        List<Double> values = new ArrayList<>();
        for (int hour = 0; hour < 168; hour++) {
            values.add(Math.max(0, Math.sin((hour % 24 - 6) / 12.0 * Math.PI)) * (8 - hour / 24));
        }
        return new WeekMap(
                values, values.stream().map("%.2f units"::formatted).toList(), "8.0 units");
    }

    /// Texts that reach out of their chart, that end in dots, or that stand on another.
    private static List<String> faults(Region chart) {
        var faults = new ArrayList<String>();
        List<Text> texts = texts(chart).filter(text -> !text.getText().isBlank()).toList();
        assertFalse(texts.isEmpty());
        Bounds all = chart.localToScene(chart.getLayoutBounds());
        for (int i = 0; i < texts.size(); i++) {
            Bounds bounds = inScene(texts.get(i));
            String words = texts.get(i).getText();
            if (words.endsWith("...") || words.endsWith("…")) {
                faults.add("“" + words + "” is cut off");
            }
            if (bounds.getMinX() < all.getMinX() - 1
                    || bounds.getMaxX() > all.getMaxX() + 1
                    || bounds.getMinY() < all.getMinY() - 1
                    || bounds.getMaxY() > all.getMaxY() + 1) {
                faults.add("“" + words + "” reaches out of " + chart);
            }
            for (int j = 0; j < i; j++) {
                if (texts.get(j).getStyleClass().equals(texts.get(i).getStyleClass())
                        && overlap(bounds, inScene(texts.get(j)))) {
                    faults.add("“" + words + "” is over “" + texts.get(j).getText() + "”");
                }
            }
        }
        return faults;
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getMinX() + 2 < b.getMaxX()
                && b.getMinX() + 2 < a.getMaxX()
                && a.getMinY() + 3 < b.getMaxY()
                && b.getMinY() + 3 < a.getMaxY();
    }

    private static Bounds inScene(Text text) {
        return text.localToScene(text.getLayoutBounds());
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof Text text) {
            return Stream.of(text);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ChartsTest::texts)
                : Stream.empty();
    }

    @ParameterizedTest
    @CsvSource({"300", "900"})
    void aStepIsDrawnUprightAndTheLastLineEndsBeforeItsName(int width, FxRobot robot) {
        var plot = new Plot();
        robot.interact(
                () -> {
                    plot.plotProperty().set(crossing());
                    Picture.of(new StackPane(plot), width, 300, Theme.LIGHT);
                });
        Node line = plot.lookupAll(".plot-line").stream().toList().getLast();
        Bounds drawn = line.localToScene(line.getLayoutBounds());
        assertTrue(
                texts(plot)
                        .filter(text -> text.getStyleClass().contains("plot-end"))
                        .allMatch(text -> inScene(text).getMinX() > drawn.getMaxX() - 4));
    }
}
