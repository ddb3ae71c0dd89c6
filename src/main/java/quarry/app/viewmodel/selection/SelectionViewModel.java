package quarry.app.viewmodel.selection;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;

import java.util.List;

/// The workload, the scenario and the assumption that the screens are about. There is always one while the plan has any.
public final class SelectionViewModel {

    private final ReadOnlyStringWrapper workload = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper scenario = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Subject> subject =
            new ReadOnlyObjectWrapper<>(Subject.COMPARISON);
    private final ReadOnlyObjectWrapper<AssumptionRef> assumption =
            new ReadOnlyObjectWrapper<>(AssumptionRef.NONE);
    private final ObservableValue<Plan> plan;
    private List<String> workloads = List.of();
    private List<String> scenarios = List.of();

    public SelectionViewModel(ObservableValue<Plan> plan) {
        this.plan = plan;
        plan.subscribe(this::repair);
    }

    /// Id of the selected workload; empty while the plan has none.
    public ReadOnlyStringProperty workloadProperty() {
        return workload.getReadOnlyProperty();
    }

    public String workload() {
        return workload.get();
    }

    /// Id of the selected scenario; empty while the plan has none.
    public ReadOnlyStringProperty scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    public String scenario() {
        return scenario.get();
    }

    /// The entry that the Assumptions screen edits; [AssumptionRef#NONE] while the plan has none.
    public ReadOnlyObjectProperty<AssumptionRef> assumptionProperty() {
        return assumption.getReadOnlyProperty();
    }

    public AssumptionRef assumption() {
        return assumption.get();
    }

    public ReadOnlyObjectProperty<Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public void selectWorkload(String id) {
        if (plan.getValue().workload(id).isPresent()) {
            workload.set(id);
        }
    }

    public void selectScenario(String id) {
        if (plan.getValue().scenario(id).isPresent()) {
            scenario.set(id);
        }
    }

    public void selectAssumption(AssumptionRef ref) {
        if (ref.in(plan.getValue())) {
            assumption.set(ref);
        }
    }

    public void editAssumption(AssumptionRef ref) {
        selectAssumption(ref);
        show(Subject.ASSUMPTIONS);
    }

    public void editWorkload(String id) {
        selectWorkload(id);
        show(Subject.WORKLOAD);
    }

    public void editScenario(String id) {
        selectScenario(id);
        show(Subject.SCENARIO);
    }

    public void showComparison() {
        show(Subject.COMPARISON);
    }

    /// Shows a screen, unless the plan has nothing yet for it to be about.
    public void show(Subject screen) {
        subject.set(has(screen) ? screen : Subject.COMPARISON);
    }

    /// Whether a screen is the one shown; what nobody looks at need not be worked out.
    public BooleanExpression shows(Subject screen) {
        return Bindings.equal(subject, screen);
    }

    private boolean has(Subject screen) {
        return switch (screen.about()) {
            case PLAN -> true;
            case WORKLOAD -> !workload().isEmpty();
            case SCENARIO -> !scenario().isEmpty();
        };
    }

    private void repair(Plan current) {
        List<String> before = workloads;
        List<String> scenariosBefore = scenarios;
        workloads = current.workloads().stream().map(Workload::id).toList();
        scenarios = current.scenarios().stream().map(Scenario::id).toList();
        workload.set(kept(workload(), before, workloads));
        scenario.set(kept(scenario(), scenariosBefore, scenarios));
        assumption.set(assumption().nearest(current));
        show(subject.get());
    }

    /// The same one while it exists, else the one that took its place.
    private static String kept(String selected, List<String> before, List<String> now) {
        if (now.contains(selected)) {
            return selected;
        }
        if (now.isEmpty()) {
            return "";
        }
        return now.get(Math.clamp(before.indexOf(selected), 0, now.size() - 1));
    }
}
