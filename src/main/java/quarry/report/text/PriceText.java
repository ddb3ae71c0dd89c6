package quarry.report.text;

import static quarry.report.text.TextTable.Column.left;
import static quarry.report.text.TextTable.Column.right;

import quarry.cost.CommitmentLeft;
import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Problem;
import quarry.plan.Scenario;
import quarry.report.MissingCell;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/// A priced plan for people: the totals of every scenario, then its months, lines and notes.
public final class PriceText implements Report {

    private static final BigDecimal WHOLE = BigDecimal.ONE;

    private final PricedPlan priced;
    private final Figures figures;
    private final AmountText amounts;
    private final boolean explained;

    public PriceText(PricedPlan priced, Figures figures) {
        this(priced, figures, false);
    }

    /// @param explained whether the steps that lead to each amount follow the lines
    public PriceText(PricedPlan priced, Figures figures, boolean explained) {
        this.explained = explained;
        this.priced = priced;
        this.figures = figures;
        this.amounts = new AmountText(figures);
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        TextPage page = new TextPage(out);
        page.lines(Heading.lines(priced, figures));
        page.section("", totals());
        for (Statement statement : priced.statements()) {
            write(page, statement);
        }
    }

    private TextTable totals() {
        TextTable table =
                new TextTable(
                        left("Scenario"),
                        right("List"),
                        right("Net"),
                        right("Net a month"),
                        left("Complete"));
        BigDecimal months = BigDecimal.valueOf(priced.plan().months());
        for (Statement statement : priced.statements()) {
            Statement.Amount amount = statement.amount();
            Usd mean = new Usd(Precision.quotient(amount.net().value(), months));
            table.add(
                    statement.name(),
                    amounts.list(amount),
                    amounts.net(amount),
                    amounts.of(amount, mean),
                    amount.complete() ? "yes" : "incomplete");
        }
        return table;
    }

    private void write(TextPage page, Statement statement) throws IOException {
        page.title(statement.name() + " (" + statement.scenario() + ")");
        page.section("", deployments(statement));
        page.section("By month", months(statement));
        page.section("Lines", lines(statement));
        if (explained) {
            explain(page, statement);
        }
        notes(page, statement);
    }

    private TextTable deployments(Statement statement) {
        TextTable table =
                new TextTable(right("#"), left("Workload"), right("Share"), left("Served by"));
        List<Deployment> deployments =
                priced.plan()
                        .scenario(statement.scenario())
                        .map(Scenario::deployments)
                        .orElse(List.of());
        for (int i = 0; i < deployments.size(); i++) {
            Deployment deployment = deployments.get(i);
            table.add(
                    String.valueOf(i),
                    workload(deployment.workload()),
                    figures.percent(deployment.share()),
                    DeploymentText.of(deployment));
        }
        return table;
    }

    private TextTable months(Statement statement) {
        TextTable table = new TextTable(left("Month"), right("List"), right("Net"), left(""));
        statement
                .months()
                .forEach(
                        month -> {
                            Statement.Amount amount = statement.inMonth(month);
                            table.add(
                                    month.toString(),
                                    amounts.list(amount),
                                    amounts.net(amount),
                                    amount.complete() ? "" : "incomplete");
                        });
        return table;
    }

    private void explain(TextPage page, Statement statement) throws IOException {
        for (Line line : statement.lines()) {
            page.notes(title(line), line.explanation().stream().map(StepText::withOrigin).toList());
        }
    }

    private String title(Line line) {
        String workload = workload(line.workload());
        return line.month() + " " + (workload.isEmpty() ? "" : workload + ", ") + component(line);
    }

    private static String component(Line line) {
        String purpose = line.purpose().label();
        return line.component().label() + (purpose.isEmpty() ? "" : ", " + purpose);
    }

    private TextTable lines(Statement statement) {
        TextTable table =
                new TextTable(
                        left("Month"),
                        left("Workload"),
                        right("#"),
                        left("Component"),
                        right("Quantity"),
                        left("Unit"),
                        right("USD per unit"),
                        right("List"),
                        right("Net"),
                        left(""));
        statement.lines().forEach(line -> table.add(cells(line)));
        for (MissingCell missing : MissingCell.of(statement.gaps())) {
            missing.months()
                    .forEach(
                            month ->
                                    table.add(
                                            month.toString(),
                                            workload(missing.workload()),
                                            deployment(missing.deployment()),
                                            missing.lookedFor()
                                                    .map(k -> k.component().label())
                                                    .orElse(""),
                                            "",
                                            "",
                                            missing.label(),
                                            "",
                                            "",
                                            ""));
        }
        return table;
    }

    private List<String> cells(Line line) {
        return List.of(
                line.month().toString(),
                workload(line.workload()),
                deployment(line.deployment()),
                component(line),
                figures.quantity(line.quantity()),
                line.unit().id(),
                figures.rate(line.rate().usd()),
                figures.amount(line.amount()),
                figures.amount(line.net()),
                discount(line.discount()));
    }

    private String discount(BigDecimal factor) {
        return factor.compareTo(WHOLE) == 0 ? "" : figures.signedPercent(factor.subtract(WHOLE));
    }

    private void notes(TextPage page, Statement statement) throws IOException {
        page.notes(
                "Not priced",
                MissingCell.of(statement.gaps()).stream()
                        .map(missing -> missing.path() + ": " + missing.text())
                        .toList());
        page.notes(
                "Commitment left after the plan, in no total",
                statement.commitments().stream().map(this::commitment).toList());
        page.notes("Notes", statement.warnings().stream().map(Problem::text).toList());
    }

    private String commitment(CommitmentLeft left) {
        String whose =
                left.deployment() == Line.NO_DEPLOYMENT
                        ? "Shared units"
                        : workload(left.workload()) + ", deployment " + left.deployment();
        return whose + ": " + figures.exactAmount(left.net()) + " through " + left.through();
    }

    /// Blank for what belongs to no single deployment.
    private static String deployment(int index) {
        return index == Line.NO_DEPLOYMENT ? "" : String.valueOf(index);
    }

    private String workload(String id) {
        return priced.plan().workload(id).map(w -> w.name()).orElse(id);
    }
}
