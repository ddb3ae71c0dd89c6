package quarry.plan;

import quarry.rates.Component;
import quarry.rates.Named;
import quarry.rates.Unit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Checks one add-on: what it is counted by has to be what its component is counted by.
final class AddOnCheck {

    private final AddOn addOn;
    private final String path;
    private final List<Problem> problems;

    AddOnCheck(AddOn addOn, String path, List<Problem> problems) {
        this.addOn = addOn;
        this.path = path;
        this.problems = problems;
    }

    void run() {
        if (!addOn.texts().isEmpty()) {
            only(".texts", "texts", component -> component.unit() == Unit.TEXT_UNITS_1K);
        }
        if (addOn.documents() != null) {
            only(".documents", "documents", component -> component == Component.RERANK_QUERY);
        }
    }

    private void only(String field, String what, Predicate<Component> allowed) {
        if (!allowed.test(addOn.component())) {
            problems.add(
                    Problem.error(
                            path + field,
                            ProblemText.quoted(addOn.component().id())
                                    + " is not counted by "
                                    + what
                                    + "; leave them out, or take one of "
                                    + Arrays.stream(Component.values())
                                            .filter(allowed)
                                            .map(Named::id)
                                            .collect(Collectors.joining(", "))));
        }
    }
}
