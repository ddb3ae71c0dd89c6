package quarry.app.viewmodel.pricing;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.LineSum;
import quarry.cost.Statement;
import quarry.rates.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the parts of a plan cost that are no deployments, in one scenario over the whole plan: add-ons, and the units
/// that pools and deployments buy.
public final class PartFigures {

    private final Map<String, LineSum> sums = new HashMap<>();
    private final Map<String, List<Gap>> gaps;

    public PartFigures(Statement statement) {
        for (Line line : statement.lines()) {
            if (line.deployment() == Line.NO_DEPLOYMENT
                    || line.component() == Component.MODEL_UNIT_HOUR) {
                sums.computeIfAbsent(PaidFor.path(line), _ -> new LineSum()).add(line);
            }
        }
        gaps = statement.gaps().stream().collect(Collectors.groupingBy(Gap::path));
    }

    /// @param path JSON path of an add-on, or of the pool or deployment that buys units
    public Statement.Amount of(String path) {
        LineSum sum = sums.getOrDefault(path, new LineSum());
        return new Statement.Amount(sum.total(), sum.net(), gaps.getOrDefault(path, List.of()));
    }
}
