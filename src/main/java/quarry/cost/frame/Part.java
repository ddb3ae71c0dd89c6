package quarry.cost.frame;

import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.cost.Lines;
import quarry.plan.Problem;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What pricing one part of a scenario brought forth: deployments, a pool, a custom model, add-ons.
public record Part(
        Lines lines,
        List<Gap> gaps,
        List<CommitmentLeft> commitments,
        List<Problem> warnings,
        List<Rejected> rejected) {

    public Part {
        gaps = List.copyOf(gaps);
        commitments = List.copyOf(commitments);
        warnings = List.copyOf(warnings);
        rejected = List.copyOf(rejected);
    }

    /// Requests that full capacity turns away.
    public record Rejected(String workload, YearMonth month, BigDecimal requests) {}

    /// Several parts as one; the same warning counts once.
    public static Part joined(List<Part> parts) {
        Set<Problem> warnings = new LinkedHashSet<>(all(parts, Part::warnings));
        return new Part(
                Lines.joined(parts.stream().map(Part::lines).toList()),
                all(parts, Part::gaps),
                all(parts, Part::commitments),
                List.copyOf(warnings),
                all(parts, Part::rejected));
    }

    private static <T> List<T> all(List<Part> parts, Function<Part, Collection<T>> of) {
        List<T> all = new ArrayList<>();
        for (Part part : parts) {
            all.addAll(of.apply(part));
        }
        return all;
    }
}
