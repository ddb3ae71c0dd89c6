package quarry.report.workbook;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.money.UsdSum;
import quarry.rates.Component;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.SheetWriter;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/// The sheet Months of a plan that is too large for formulas: the engine's sums by scenario, month and component.
final class ComponentMonths implements PlanSheet {

    private static final int HEADER_ROW = 1;
    private static final List<String> HEADINGS =
            List.of("Scenario", "Month", "Component", "List USD", "Net USD", "Worked out by");

    private final PricedPlan priced;

    ComponentMonths(PricedPlan priced) {
        this.priced = priced;
    }

    private record Key(YearMonth month, Component component) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = month.compareTo(other.month);
            return order != 0 ? order : component.compareTo(other.component);
        }
    }

    private record Sums(UsdSum list, UsdSum net) {}

    @Override
    public String name() {
        return "Months";
    }

    @Override
    public void fill(SheetWriter cells) {
        cells.text(
                CellRole.HINT,
                "This plan is too large to be worked out in a spreadsheet: these are Quarry's own"
                        + " sums, and they do not follow when other cells change.");
        cells.newRow();
        cells.headings(HEADINGS, List.of("List USD", "Net USD"));
        for (Statement statement : priced.statements()) {
            TreeMap<Key, Sums> sums = new TreeMap<>();
            for (Line line : statement.lines()) {
                Sums sum =
                        sums.computeIfAbsent(
                                new Key(line.month(), line.component()),
                                _ -> new Sums(new UsdSum(), new UsdSum()));
                sum.list().add(line.amount());
                sum.net().add(line.net());
            }
            sums.forEach((key, sum) -> row(cells, statement, key, sum));
        }
        cells.freezeAndFilter(HEADER_ROW, HEADINGS.size());
    }

    private static void row(SheetWriter cells, Statement statement, Key key, Sums sum) {
        cells.text(statement.name()).month(key.month()).text(key.component().label());
        cells.usd(CellRole.AMOUNT, sum.list().total()).usd(CellRole.AMOUNT, sum.net().total());
        cells.text("Quarry").newRow();
    }
}
