package quarry.report.page;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.Comparison;
import quarry.cost.compare.ScenarioComparer;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.rates.Role;
import quarry.report.RoleColour;
import quarry.report.text.Figures;
import quarry.report.text.Headline;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// Draws the page: the answer, the scenarios in a table, what they are made of and how they go month by month.
final class SummaryPage {

    static final double WIDTH = 842;
    static final double HEIGHT = 595;

    private static final double MARGIN = 40;
    private static final int MOST_SCENARIOS = 6;
    private static final double LABELS = 130;
    private static final int GREY = 0x57606A;
    private static final int FILL = 0xE7ECF2;
    private static final Ink.TextLook TITLE = new Ink.TextLook(20, true);
    private static final Ink.TextLook ANSWER = new Ink.TextLook(12, false);
    private static final Ink.TextLook HEAD = new Ink.TextLook(10, true);
    private static final Ink.TextLook CELL = new Ink.TextLook(10, false);
    private static final Ink.TextLook FOOT = new Ink.TextLook(8, false);

    private final Ink ink;
    private final PricedPlan priced;
    private final Figures figures;
    private final String program;
    private final List<Statement> shown;
    private double y = MARGIN + 14;

    SummaryPage(Ink ink, PricedPlan priced, Figures figures, String program) {
        this.ink = ink;
        this.priced = priced;
        this.figures = figures;
        this.program = program;
        this.shown = priced.statements().stream().limit(MOST_SCENARIOS).toList();
    }

    void draw() {
        double inner = WIDTH - 2 * MARGIN;
        left(ink.fitting(priced.plan().name(), inner, TITLE), TITLE, Plot.INK, 24);
        for (String line : wrapped(Headline.of(priced, 0, figures), inner)) {
            left(line, ANSWER, Plot.INK, 16);
        }
        y += 8;
        if (!shown.isEmpty()) {
            table();
            double top = y + 14;
            double height = HEIGHT - MARGIN - 26 - top;
            double half = (inner - 24) / 2;
            String code = figures.currencyCode();
            plot(MARGIN, top, half, height).columns("Net " + code + " by kind", names(), parts());
            plot(MARGIN + half + 24, top, half, height)
                    .lines("Net " + code + " a month", months(), lines());
        }
        foot();
    }

    private Plot plot(double x, double top, double width, double height) {
        return new Plot(ink, figures, x, top, width, height);
    }

    private void left(String text, Ink.TextLook look, int rgb, double down) {
        ink.text(text, MARGIN, y, look, Ink.Align.LEFT, rgb);
        y += down;
    }

    private List<String> wrapped(String text, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && ink.width(longer, ANSWER) > most) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(ink.fitting(line, most, ANSWER));
        return lines;
    }

    private List<String> names() {
        return shown.stream().map(Statement::name).toList();
    }

    private List<String> months() {
        return priced.plan().calendar().stream().map(YearMonth::toString).toList();
    }

    private void table() {
        ink.box(MARGIN, y - 12, WIDTH - 2 * MARGIN, 17, FILL);
        row(HEAD, figures.currencyCode(), i -> shown.get(i).name());
        Comparison comparison = ScenarioComparer.compare(priced, new Breakdown.ByMonth(), 0);
        row(CELL, "Total at list rates", i -> amount(i, shown.get(i).amount().total()));
        row(CELL, "Net total", i -> amount(i, shown.get(i).amount().net()));
        row(HEAD, "Net a month", i -> amount(i, monthly(shown.get(i).amount().net())));
        row(
                CELL,
                figures.retold("Net for 1,000 requests"),
                i ->
                        comparison
                                .unitCosts()
                                .get(i)
                                .perThousandRequests()
                                .map(figures::unitCost)
                                .orElse(""));
        row(CELL, "Difference to the first", i -> difference(comparison.difference(i), i));
    }

    private void row(Ink.TextLook look, String label, IntFunction<String> cell) {
        double column = (WIDTH - 2 * MARGIN - LABELS) / shown.size();
        ink.text(label, MARGIN + 4, y, look, Ink.Align.LEFT, Plot.INK);
        for (int i = 0; i < shown.size(); i++) {
            ink.text(
                    ink.fitting(cell.apply(i), column - 8, look),
                    MARGIN + LABELS + column * (i + 1) - 4,
                    y,
                    look,
                    Ink.Align.RIGHT,
                    Plot.INK);
        }
        y += 16;
    }

    private String amount(int scenario, Usd amount) {
        Statement statement = shown.get(scenario);
        if (statement.complete()) {
            return figures.amount(amount);
        }
        return amount.isZero() ? "no price" : "at least " + figures.amount(amount);
    }

    private String difference(Comparison.Difference difference, int scenario) {
        if (scenario == 0) {
            return "";
        }
        if (!difference.complete()) {
            return "incomplete";
        }
        return difference.share().map(figures::signedPercent).orElse("");
    }

    private Usd monthly(Usd net) {
        BigDecimal months = BigDecimal.valueOf(priced.plan().months());
        return new Usd(Precision.quotient(net.value(), months));
    }

    private List<Plot.Series> parts() {
        List<Plot.Series> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Double> values = new ArrayList<>();
            for (Statement statement : shown) {
                values.add(net(statement, line -> line.component().role() == role));
            }
            if (values.stream().anyMatch(value -> value > 0)) {
                parts.add(new Plot.Series(role.label(), RoleColour.rgb(role), values));
            }
        }
        return parts;
    }

    private List<Plot.Series> lines() {
        List<Plot.Series> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Statement statement = shown.get(i);
            lines.add(
                    new Plot.Series(
                            statement.name(),
                            RoleColour.line(i),
                            priced.plan().calendar().stream()
                                    .map(month -> net(statement, l -> l.month().equals(month)))
                                    .toList()));
        }
        return lines;
    }

    /// In the currency that is shown.
    private double net(Statement statement, Predicate<Line> lines) {
        Usd net = statement.amount(lines, _ -> false).net();
        return priced.plan().shownIn().shown(net).doubleValue();
    }

    private void foot() {
        int more = priced.statements().size() - shown.size();
        String rest = more > 0 ? "; " + more + " more scenarios in the workbook" : "";
        String text =
                priced.card().title()
                        + ", newest source "
                        + priced.card().published()
                        + "; "
                        + priced.plan().monthBasis().label()
                        + " "
                        + priced.plan().start()
                        + " to "
                        + priced.plan().last()
                        + rest
                        + ". An estimate, not a bill. "
                        + program;
        ink.text(
                ink.fitting(text, WIDTH - 2 * MARGIN, FOOT),
                MARGIN,
                HEIGHT - MARGIN + 8,
                FOOT,
                Ink.Align.LEFT,
                GREY);
    }
}
