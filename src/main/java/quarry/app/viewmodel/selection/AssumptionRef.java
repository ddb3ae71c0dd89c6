package quarry.app.viewmodel.selection;

import quarry.plan.Plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One entry of one of the lists that the Assumptions screen edits.
///
/// @param index its place in the list
public record AssumptionRef(AssumptionKind kind, int index) {

    /// No entry at all.
    public static final AssumptionRef NONE = new AssumptionRef(AssumptionKind.DISCOUNT, -1);

    private static final Pattern PATH = Pattern.compile("\\$\\.(\\w+)\\[(\\d{1,9})].*");

    /// The entry that a path in the plan file leads to or into: `$.quotas[1].note`.
    public static Optional<AssumptionRef> ofPath(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? Arrays.stream(AssumptionKind.values())
                        .filter(kind -> kind.field().equals(matcher.group(1)))
                        .map(kind -> new AssumptionRef(kind, Integer.parseInt(matcher.group(2))))
                        .findFirst()
                : Optional.empty();
    }

    /// Unique among all entries.
    public String id() {
        return kind.field() + "-" + index;
    }

    public boolean in(Plan plan) {
        return index >= 0 && index < kind.count(plan);
    }

    /// The same where the plan has it, else the one that took its place, else the plan's first.
    AssumptionRef nearest(Plan plan) {
        if (index >= 0 && kind.count(plan) > 0) {
            return new AssumptionRef(kind, Math.min(index, kind.count(plan) - 1));
        }
        return Arrays.stream(AssumptionKind.values())
                .filter(other -> other.count(plan) > 0)
                .findFirst()
                .map(first -> new AssumptionRef(first, 0))
                .orElse(NONE);
    }
}
