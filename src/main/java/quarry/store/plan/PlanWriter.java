package quarry.store.plan;

import quarry.plan.Plan;
import quarry.plan.PresentedPage;
import quarry.store.json.JsonLayout;
import quarry.store.json.JsonValue;

import java.nio.charset.StandardCharsets;

/// Writes a plan in its canonical form: one text for one plan, fields in the order of the format,
/// defaults left out.
public final class PlanWriter {

    private PlanWriter() {}

    public static byte[] bytes(Plan plan) {
        return text(plan).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Plan plan) {
        return JsonLayout.pretty(document(plan));
    }

    private static JsonValue document(Plan plan) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .text("format", PlanReader.FORMAT)
                        .text("name", plan.name())
                        .month("start", plan.start())
                        .whole("months", plan.months())
                        .choice("monthBasis", plan.monthBasis())
                        .list("rateOverrides", plan.rateOverrides(), AssumptionWriter::override)
                        .list("discounts", plan.discounts(), AssumptionWriter::discount)
                        .list("modelUnits", plan.modelUnits(), AssumptionWriter::capacity)
                        .list("customModels", plan.customModels(), AssumptionWriter::customModel)
                        .list("workloads", plan.workloads(), WorkloadWriter::workload)
                        .list("scenarios", plan.scenarios(), ScenarioWriter::scenario);
        if (plan.currency() != null) {
            object.put("currency", AssumptionWriter.currency(plan.currency()));
        }
        return object.list("budgets", plan.budgets(), AssumptionWriter::budget)
                .list("quotas", plan.quotas(), AssumptionWriter::quota)
                .list("modelNotes", plan.modelNotes(), AssumptionWriter::modelNote)
                .list("presentation", plan.presentation(), PlanWriter::presented)
                .with(plan.extras());
    }

    private static JsonValue presented(PresentedPage page) {
        return new ObjectBuilder().text("page", page.page()).with(page.extras());
    }
}
