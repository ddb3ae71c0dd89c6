package quarry.app.viewmodel.compare;

import quarry.cost.compare.Breakdown;
import quarry.plan.Plan;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A way to break the comparison down, with its name on the button.
public record BreakdownChoice(Breakdown breakdown, String label) {

    private static final Texts WORDS = Texts.of(BreakdownChoice.class);

    public static final BreakdownChoice WORKLOADS =
            new BreakdownChoice(new Breakdown.ByWorkload(), WORDS.get("breakdown.workloads"));

    /// Workloads, months, components and every tag that a workload of the plan has.
    public static List<BreakdownChoice> of(Plan plan) {
        List<BreakdownChoice> choices = new ArrayList<>();
        choices.add(WORKLOADS);
        choices.add(new BreakdownChoice(new Breakdown.ByMonth(), WORDS.get("breakdown.months")));
        choices.add(
                new BreakdownChoice(
                        new Breakdown.ByComponent(), WORDS.get("breakdown.components")));
        TreeSet<String> tags = new TreeSet<>();
        plan.workloads().forEach(w -> tags.addAll(w.tags().keySet()));
        tags.forEach(
                t ->
                        choices.add(
                                new BreakdownChoice(
                                        new Breakdown.ByTag(t), WORDS.get("breakdown.tag", t))));
        return List.copyOf(choices);
    }
}
