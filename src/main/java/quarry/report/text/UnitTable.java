package quarry.report.text;

import static quarry.report.text.TextTable.Column.left;
import static quarry.report.text.TextTable.Column.right;

import quarry.capacity.breakeven.UnitChoice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Every number of units with its cost, and the last unit of each by itself.
final class UnitTable {

    /// Numbers of units listed; the cheapest, the next and the peak are always among them.
    private static final int LISTED = 12;

    private final UnitChoice choice;
    private final Figures figures;

    UnitTable(UnitChoice choice, Figures figures) {
        this.choice = choice;
        this.figures = figures;
    }

    TextTable table() {
        TextTable table =
                new TextTable(
                        right("Units"),
                        right("Own load"),
                        left("Pays"),
                        right("Saves"),
                        right("Units cost"),
                        right("Overflow"),
                        right("Total"),
                        right("Rejected"),
                        left(""));
        int last = 0;
        for (int count : listed()) {
            if (count > last + 1) {
                table.add("…", "", "", "", "", "", "", "", "");
            }
            last = count;
            table.add(row(count));
        }
        return table;
    }

    private Set<Integer> listed() {
        Set<Integer> listed = new LinkedHashSet<>();
        for (int count = 0; count <= Math.min(choice.peakUnits(), LISTED); count++) {
            listed.add(count);
        }
        int end = Math.max(1, choice.peakUnits());
        for (int count : List.of(choice.cheapestUnits(), choice.cheapestUnits() + 1, end)) {
            if (count > LISTED && count <= end || count == end) {
                listed.add(count);
            }
        }
        return listed;
    }

    private List<String> row(int count) {
        UnitChoice.Cost cost = choice.cost(count);
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(count));
        if (count == 0) {
            row.addAll(List.of("", "", ""));
        } else {
            UnitChoice.Unit unit = choice.unit(count);
            row.add(figures.percent(unit.utilization()));
            row.add(unit.pays() ? "yes" : "no");
            row.add(figures.difference(unit.saving()));
        }
        row.add(figures.amount(cost.unitsUsd()));
        row.add(figures.amount(cost.overflowUsd()));
        row.add(figures.amount(cost.total()));
        row.add(figures.percent(cost.rejectedShare()));
        row.add(count == choice.cheapestUnits() ? "cheapest" : "");
        return row;
    }
}
