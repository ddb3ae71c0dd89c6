package quarry.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import quarry.app.viewmodel.compare.BreakdownChoice;
import quarry.app.viewmodel.compare.ChartKind;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.Plan;
import quarry.plan.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Plans with nothing, with one, with the most of something and with odd names: every screen has something to say.
class EdgePlansTest {

    enum Edge {
        NOTHING(plan -> plan.withWorkloads(List.of()).withScenarios(List.of())),
        NO_WORKLOAD(
                plan ->
                        plan.withWorkloads(List.of())
                                .withScenarios(List.of(Scenario.of("none", "None")))),
        NO_SCENARIO(plan -> plan.withScenarios(List.of())),
        ONE_MONTH(plan -> plan.withMonths(1)),
        TEN_YEARS(plan -> plan.withMonths(120)),
        NINE_SCENARIOS(EdgePlansTest::nine),
        ODD_NAMES(EdgePlansTest::named);

        private final UnaryOperator<Plan> change;

        Edge(UnaryOperator<Plan> change) {
            this.change = change;
        }
    }

    private static Plan nine(Plan plan) {
        List<Scenario> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(plan.scenarios().getFirst().withId("s" + i));
        }
        return plan.withScenarios(all);
    }

    private static Plan named(Plan plan) {
        String name =
                "\u05e9\u05dc\u05d5\u05dd {0} 'it''s' \u201equoted\u201c " + "\u00e4".repeat(90);
        return plan.withName(name)
                .withWorkloads(plan.workloads().stream().map(w -> w.withName(name)).toList())
                .withScenarios(plan.scenarios().stream().map(s -> s.withName(name)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenHasSomethingToSay(Edge edge) {
        Plan plan = edge.change.apply(Samples.plan());
        Desk desk = new Desk(Samples.plan());
        for (Subject subject : Subject.values()) {
            desk.workbench.selection().show(subject);
            desk.workbench.document().edit("Edge", _ -> plan);
            desk.workbench.selection().show(subject);
            desk.workbench.document().edit("Back", _ -> Samples.plan());
        }
        desk.workbench.document().edit("Edge", _ -> plan);
        WorkbenchViewModel workbench = desk.workbench;
        for (BreakdownChoice by : List.copyOf(workbench.compare().breakdowns())) {
            workbench.compare().breakdownProperty().set(by);
            for (Span span : Span.values()) {
                workbench.compare().spanProperty().set(span);
                for (ChartKind kind : ChartKind.values()) {
                    workbench.compare().chartProperty().set(kind);
                    says(workbench.compare().pageProperty().get().headline());
                }
            }
        }
        workbench.selection().show(Subject.FORECAST);
        says(workbench.forecast().pageProperty().get().headline());
        workbench.selection().show(Subject.BREAK_EVEN);
        says(workbench.breakEven().pageProperty().get().headline());
        workbench.selection().show(Subject.RATES);
        says(workbench.rates().pageProperty().get().answer());
        if (!plan.workloads().isEmpty()) {
            workbench.selection().show(Subject.FIND_MODEL);
            says(workbench.findModel().pageProperty().get().answer());
        }
        workbench.presentation().start();
        for (int page = 0; page < 5; page++) {
            says(workbench.presentation().slideProperty().get().sentence());
            workbench.presentation().next();
        }
        assertEquals(List.of(), desk.notices());
    }

    private static void says(String sentence) {
        assertFalse(sentence.isBlank());
        assertFalse(sentence.contains("null"), sentence);
    }
}
