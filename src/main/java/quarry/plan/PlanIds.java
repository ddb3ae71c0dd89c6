package quarry.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Whether the parts of a plan can be told from each other.
public final class PlanIds {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._-]+");

    private final List<Problem> problems;

    /// @param problems what is found is added to these
    PlanIds(List<Problem> problems) {
        this.problems = problems;
    }

    /// Whether each workload, scenario, pool and custom model has an id of its own. Without, nothing can be said of one
    /// of them, nor changed in it.
    public static boolean tellApart(Plan plan) {
        List<Problem> found = new ArrayList<>();
        new PlanIds(found).check(plan);
        return found.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    void check(Plan plan) {
        ids(plan.workloads(), Workload::id, "$.workloads");
        ids(plan.scenarios(), Scenario::id, "$.scenarios");
        for (int i = 0; i < plan.scenarios().size(); i++) {
            ids(plan.scenarios().get(i).pools(), Pool::id, "$.scenarios[" + i + "].pools");
        }
        ids(plan.customModels(), CustomModel::id, "$.customModels");
    }

    private <T> void ids(List<T> items, Function<T, String> id, String path) {
        unique(items, id, path, "id");
        for (int i = 0; i < items.size(); i++) {
            String text = id.apply(items.get(i));
            String field = path + "[" + i + "].id";
            if (text.isBlank()) {
                problems.add(
                        Problem.error(
                                field, ProblemText.quoted(text) + " is blank; give it an id"));
            } else if (!PLAIN.matcher(text).matches()) {
                problems.add(
                        Problem.warning(
                                field,
                                ProblemText.quoted(text)
                                        + " has characters that are hard to type on the command"
                                        + " line; best are letters, digits, '.', '-' and '_'"));
            }
        }
    }

    <T> void unique(List<T> items, Function<T, String> id, String path, String field) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String text = id.apply(items.get(i));
            Integer earlier = first.putIfAbsent(text, i);
            if (earlier != null) {
                problems.add(
                        Problem.error(
                                path + "[" + i + "]." + field,
                                ProblemText.quoted(text)
                                        + " is taken by "
                                        + path
                                        + "["
                                        + earlier
                                        + "]; give each its own"));
            }
        }
    }
}
