package quarry.report.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import quarry.cost.PricedPlan;
import quarry.cost.compare.Comparison;
import quarry.rates.Component;
import quarry.rates.Named;
import quarry.report.RoleColour;
import quarry.report.workbook.chart.NativeChart;
import quarry.report.workbook.chart.Series;
import quarry.report.workbook.sheet.SheetLayout;
import quarry.report.workbook.sheet.SheetWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The two pictures of the summary: what each scenario's cost is made of, and how it goes month by month.
final class SummaryCharts {

    private static final int ROWS = 20;
    private static final int MOST_LINES = 8;

    private final PricedPlan priced;
    private final int top;
    private Optional<SummarySheet.Table> months = Optional.empty();
    private Optional<SummarySheet.Table> byComponent = Optional.empty();
    private List<Component> components = List.of();

    /// @param top row at which the pictures begin
    SummaryCharts(PricedPlan priced, int top) {
        this.priced = priced;
        this.top = top;
    }

    void leaveRoom(SheetWriter cells) {
        for (int row = 0; row <= ROWS; row++) {
            cells.newRow();
        }
    }

    void months(SummarySheet.Table table) {
        months = Optional.of(table);
    }

    void components(Comparison comparison, SummarySheet.Table table) {
        byComponent = Optional.of(table);
        components =
                comparison.rows().stream()
                        .map(row -> Named.find(Component.class, row.key()).orElseThrow())
                        .toList();
    }

    void draw(XSSFSheet sheet) {
        NativeChart.Place left = NativeChart.Place.from(sheet, 0, top, top + ROWS);
        byComponent.ifPresent(table -> columns(sheet, left, table));
        months.ifPresent(
                table ->
                        lines(
                                sheet,
                                NativeChart.Place.from(sheet, left.lastColumn(), top, top + ROWS),
                                table));
    }

    private void columns(XSSFSheet sheet, NativeChart.Place place, SummarySheet.Table table) {
        List<String> names = names();
        List<Series> series = new ArrayList<>();
        for (int row = 0; row < components.size(); row++) {
            int at = table.first() + row;
            series.add(
                    new Series(
                            components.get(row).label(),
                            range(at, at, 1, names.size()),
                            table.values().get(row),
                            RoleColour.rgb(components.get(row).role())));
        }
        NativeChart.stackedColumns(
                sheet,
                place,
                "Net USD by component",
                "Stacked columns, one a scenario: what the net cost of the plan is made of, by"
                        + " component. The figures stand in the table Net USD by component.",
                new NativeChart.Categories(
                        range(table.first() - 1, table.first() - 1, 1, names.size()), names),
                series);
    }

    private void lines(XSSFSheet sheet, NativeChart.Place place, SummarySheet.Table table) {
        List<String> names = names();
        int shown = Math.min(MOST_LINES, names.size());
        int last = table.first() + table.values().size() - 1;
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            int scenario = i;
            series.add(
                    new Series(
                            names.get(i),
                            range(table.first(), last, i + 1, i + 1),
                            table.values().stream().map(row -> row.get(scenario)).toList(),
                            RoleColour.line(i)));
        }
        NativeChart.lines(
                sheet,
                place,
                shown < names.size()
                        ? "Net USD a month, the first " + shown + " scenarios"
                        : "Net USD a month",
                "Lines, one a scenario: the net cost of each month. The figures stand in the"
                        + " table Net USD by month.",
                new NativeChart.Categories(
                        range(table.first(), last, 0, 0),
                        priced.plan().calendar().stream().map(Object::toString).toList()),
                series);
    }

    private List<String> names() {
        return priced.statements().stream().map(s -> s.name()).toList();
    }

    private static String range(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        return SummarySheet.NAME
                + "!"
                + SheetLayout.area(firstRow, lastRow, firstColumn, lastColumn);
    }
}
