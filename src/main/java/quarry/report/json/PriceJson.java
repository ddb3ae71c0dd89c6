package quarry.report.json;

import quarry.cost.CommitmentLeft;
import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.Step;
import quarry.plan.Workload;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;

/// A priced plan with every line. Lines add up to the totals exactly, and so do months, and workloads
/// with what is unattributed: shared units that nobody used.
public final class PriceJson implements Report {

    private final PricedPlan priced;
    private final boolean explained;

    public PriceJson(PricedPlan priced) {
        this(priced, false);
    }

    /// @param explained whether each line carries the steps that lead to its amount
    public PriceJson(PricedPlan priced, boolean explained) {
        this.priced = priced;
        this.explained = explained;
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        try (JsonOut json = new JsonOut(out)) {
            json.object(
                    () -> {
                        SharedJson.heading(json, priced);
                        json.objects(
                                "scenarios",
                                priced.statements(),
                                statement -> scenario(json, statement));
                    });
        }
    }

    private void scenario(JsonOut json, Statement statement) throws IOException {
        json.text("id", statement.scenario());
        json.text("name", statement.name());
        json.amount(statement.amount());
        json.objects("months", statement.months(), month -> month(json, statement, month));
        json.objects(
                "workloads",
                priced.plan().workloads(),
                workload -> workload(json, statement, workload));
        json.object("unattributed", () -> json.amount(statement.ofWorkload(Line.NO_WORKLOAD)));
        json.objects("lines", statement.lines(), line -> line(json, line));
        SharedJson.missing(json, statement.gaps());
        json.objects("service", statement.service(), service -> service(json, service));
        json.objects("commitmentLeft", statement.commitments(), left -> commitment(json, left));
        json.objects(
                "warnings",
                statement.warnings(),
                warning -> {
                    json.text("path", warning.path());
                    json.text("message", warning.message());
                });
    }

    private static void month(JsonOut json, Statement statement, YearMonth month)
            throws IOException {
        json.text("month", month.toString());
        json.amount(statement.inMonth(month));
    }

    private static void workload(JsonOut json, Statement statement, Workload workload)
            throws IOException {
        json.text("id", workload.id());
        json.text("name", workload.name());
        json.amount(statement.ofWorkload(workload.id()));
    }

    private void line(JsonOut json, Line line) throws IOException {
        json.text("month", line.month().toString());
        json.text("workload", line.workload());
        json.deployment(line.deployment());
        json.word("component", line.component());
        json.word("purpose", line.purpose());
        json.decimal("quantity", line.quantity());
        json.word("unit", line.unit());
        json.decimal("rate", line.rate().usd());
        json.usd("amount", line.amount());
        json.decimal("discount", line.discount());
        json.usd("net", line.net());
        json.text("rateKey", line.rate().key().text());
        SharedJson.provenance(json, line.rate());
        if (explained) {
            json.objects("explanation", line.explanation(), step -> step(json, step));
        }
    }

    private static void step(JsonOut json, Step step) throws IOException {
        json.text("label", step.label());
        json.decimal("value", step.value());
        json.text("unit", step.unit());
        json.text("how", step.how());
        json.text("origin", step.origin());
    }

    private static void service(JsonOut json, Service service) throws IOException {
        json.text("month", service.month().toString());
        json.text("workload", service.workload());
        json.decimal("requests", service.requests());
        json.decimal("unserved", service.unserved());
        json.decimal("rejected", service.rejected());
        json.decimal("outcomes", service.outcomes());
    }

    private static void commitment(JsonOut json, CommitmentLeft left) throws IOException {
        json.text("workload", left.workload());
        json.deployment(left.deployment());
        json.text("through", left.through().toString());
        json.usd("net", left.net());
    }
}
