package quarry.report.workbook.model;

import org.jspecify.annotations.Nullable;

import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetLayout;
import quarry.report.workbook.sheet.SheetWriter;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Adds up amounts of the sheet Months by what is asked for, as a formula and as the number it gives.
final class MonthsSums {

    private static final int SCENARIO = 0;
    private static final int WORKLOAD = 2;
    private static final int MONTH = 5;
    private static final int COMPONENT = 6;
    private static final int LIST = 13;
    private static final int NET = 15;

    private final List<Row> rows = new ArrayList<>();

    private record Row(MonthsSheet.Where where, String component, double list, double net) {}

    /// Which amounts to add up; null where anything will do.
    ///
    /// @param workload index in the plan, or −1 for those without one
    record Which(
            int scenario,
            @Nullable Integer workload,
            @Nullable Integer month,
            @Nullable String component) {

        static Which all(int scenario) {
            return new Which(scenario, null, null, null);
        }

        private boolean takes(Row row) {
            return row.where().scenario() == scenario
                    && (workload == null || row.where().workload() == workload)
                    && (month == null || row.where().month() == month)
                    && (component == null || row.component().equals(component));
        }
    }

    void add(MonthsSheet.Where where, String component, double list, double net) {
        rows.add(new Row(where, component, list, net));
    }

    Formula list(Which which, YearMonth start) {
        return sum(LIST, which, start);
    }

    Formula net(Which which, YearMonth start) {
        return sum(NET, which, start);
    }

    private Formula sum(int column, Which which, YearMonth start) {
        double sum = 0;
        for (Row row : rows) {
            double amount = column == LIST ? row.list() : row.net();
            if (which.takes(row) && !Double.isNaN(amount)) {
                sum += amount;
            }
        }
        return Formula.atom("SUMIFS(" + column(column) + criteria(which, start) + ")", sum);
    }

    /// How many of them have no amount.
    Formula gaps(Which which, YearMonth start) {
        long gaps = rows.stream().filter(r -> which.takes(r) && Double.isNaN(r.net())).count();
        return Formula.atom(
                "COUNTIFS(" + column(NET) + ",\"n*\"" + criteria(which, start) + ")", gaps);
    }

    private String criteria(Which which, YearMonth start) {
        StringBuilder text = new StringBuilder();
        text.append(',').append(column(SCENARIO)).append(',').append(which.scenario() + 1);
        if (which.workload() != null) {
            text.append(',').append(column(WORKLOAD)).append(',').append(which.workload() + 1);
        }
        if (which.month() != null) {
            long day = (long) SheetWriter.serial(start.plusMonths(which.month()));
            text.append(',').append(column(MONTH)).append(',').append(day);
        }
        if (which.component() != null) {
            text.append(',').append(column(COMPONENT)).append(",\"");
            text.append(which.component()).append('"');
        }
        return text.toString();
    }

    private String column(int column) {
        int last = Math.max(1, rows.size());
        return MonthsSheet.NAME + "!" + SheetLayout.area(1, last, column, column);
    }
}
