package quarry.app.viewmodel.findmodel;

import javafx.beans.value.ObservableValue;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.report.text.Texts;

import java.util.Arrays;
import java.util.List;

/// Which workload the offers are for, which scenario they are compared with (the window's selection), and what their
/// costs cover.
public final class OfferSubject {

    private final SelectionViewModel selection;
    private final ObservableValue<Plan> plan;
    private final ChoiceViewModel<String> workload;
    private final ChoiceViewModel<String> scenario;
    private final ChoiceViewModel<OfferSpan> span;
    private OfferSpan chosenSpan = OfferSpan.MONTHLY_MEAN;

    /// @param spanChanged called when the user wants the costs of something else
    OfferSubject(ObservableValue<Plan> plan, SelectionViewModel selection, Runnable spanChanged) {
        Texts words = Texts.of(OfferSubject.class);
        this.plan = plan;
        this.selection = selection;
        this.workload =
                new ChoiceViewModel<>(words.get("subject.workload"), selection::selectWorkload);
        this.scenario =
                new ChoiceViewModel<>(words.get("subject.scenario"), selection::selectScenario);
        this.span =
                new ChoiceViewModel<>(
                        words.get("span"),
                        now -> {
                            chosenSpan = now;
                            show();
                            spanChanged.run();
                        });
        plan.subscribe(_ -> show());
        selection.workloadProperty().subscribe(_ -> show());
        selection.scenarioProperty().subscribe(_ -> show());
    }

    public ChoiceViewModel<String> workload() {
        return workload;
    }

    public ChoiceViewModel<String> scenario() {
        return scenario;
    }

    public ChoiceViewModel<OfferSpan> span() {
        return span;
    }

    OfferSpan chosenSpan() {
        return chosenSpan;
    }

    private void show() {
        Plan now = plan.getValue();
        span.show(
                Arrays.stream(OfferSpan.values()).map(s -> Choice.of(s, s.label(now))).toList(),
                Choice.of(chosenSpan, chosenSpan.label(now)),
                "");
        show(
                workload,
                now.workloads().stream().map(OfferSubject::choice).toList(),
                selection.workload());
        show(
                scenario,
                now.scenarios().stream().map(OfferSubject::choice).toList(),
                selection.scenario());
    }

    private static Choice<String> choice(Workload workload) {
        return Choice.of(workload.id(), workload.name());
    }

    private static Choice<String> choice(Scenario scenario) {
        return Choice.of(scenario.id(), scenario.name());
    }

    private static void show(
            ChoiceViewModel<String> choice, List<Choice<String>> offered, String selected) {
        offered.stream()
                .filter(c -> c.value().equals(selected))
                .findFirst()
                .ifPresentOrElse(c -> choice.show(offered, c, ""), choice::clear);
    }
}
