package quarry.cost.compare;

import quarry.cost.Statement;
import quarry.money.Precision;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Scenarios side by side.
///
/// @param scenarios ids, the columns
/// @param names of the same scenarios
/// @param base index of the column that the others are compared with
/// @param rows in the breakdown's order
/// @param totals one cell a column over all rows
public record Comparison(
        Breakdown breakdown,
        List<String> scenarios,
        List<String> names,
        int base,
        List<Row> rows,
        List<Statement.Amount> totals) {

    public Comparison {
        scenarios = List.copyOf(scenarios);
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /// @param key month, workload id, component id or tag value; empty for workloads without the tag, and for
    ///     what no workload can be charged with
    /// @param label the same for people
    /// @param cells one a scenario
    public record Row(String key, String label, List<Statement.Amount> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// The difference of a column's net total to the base.
    public Difference difference(int column) {
        return Difference.between(totals.get(base), totals.get(column));
    }

    /// The difference of one cell's net to the base's in the same row.
    public Difference difference(Row row, int column) {
        return Difference.between(row.cells().get(base), row.cells().get(column));
    }

    /// @param net dollars more (or less) than the base
    /// @param share of the base, e.g. −0.64; empty where the base is 0
    /// @param complete whether both sides are complete
    public record Difference(Usd net, Optional<BigDecimal> share, boolean complete) {

        static Difference between(Statement.Amount base, Statement.Amount other) {
            Usd net = other.net().minus(base.net());
            return new Difference(
                    net,
                    base.net().isZero()
                            ? Optional.empty()
                            : Optional.of(Precision.quotient(net.value(), base.net().value())),
                    base.complete() && other.complete());
        }
    }
}
