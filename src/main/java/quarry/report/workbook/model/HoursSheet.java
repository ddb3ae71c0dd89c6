package quarry.report.workbook.model;

import quarry.cost.demand.MonthHours;
import quarry.cost.frame.PlanContext;
import quarry.plan.BuiltInProfile;
import quarry.plan.Plan;
import quarry.plan.Profile;
import quarry.plan.Workload;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetLayout;
import quarry.report.workbook.sheet.SheetWriter;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The sheet Hours: the 168 hours of a week, how much traffic each carries in every profile, and how often each
/// occurs in every month.
final class HoursSheet {

    static final String NAME = "Hours";
    private static final int FIRST = 1;
    private static final int LAST = FIRST + Profile.HOURS - 1;
    private static final int SUM = LAST + 1;
    private static final int PROFILES = 2;
    private static final List<String> DAYS =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final Formula DAYS_A_WEEK = Formula.number(7);

    private final SheetWriter cells = new SheetWriter(NAME);
    private final List<Profile> profiles = new ArrayList<>();
    private final List<YearMonth> calendar;
    private final List<MonthHours> months = new ArrayList<>();

    HoursSheet(Plan plan, PlanContext context) {
        this.calendar = plan.calendar();
        calendar.forEach(month -> months.add(context.hours(month)));
        for (Workload workload : plan.workloads()) {
            if (!profiles.contains(workload.traffic().profile())) {
                profiles.add(workload.traffic().profile());
            }
        }
        headings();
        for (int hour = 0; hour < Profile.HOURS; hour++) {
            row(hour);
        }
        sums();
    }

    private void headings() {
        cells.text(CellRole.HEADING, "Day").text(CellRole.HEADING, "Hour, UTC");
        for (Profile profile : profiles) {
            cells.text(CellRole.FIGURE_HEADING, "Weight, " + name(profile));
        }
        calendar.forEach(month -> cells.month(CellRole.MONTH_HEADING, month));
        cells.newRow();
    }

    private String name(Profile profile) {
        return switch (profile) {
            case BuiltInProfile builtIn -> builtIn.label();
            case Profile _ -> "week " + (profiles.indexOf(profile) + 1);
        };
    }

    private void row(int hour) {
        cells.text(DAYS.get(hour / 24)).count(hour % 24);
        profiles.forEach(profile -> cells.number(CellRole.FRACTION, profile.weights().get(hour)));
        months.forEach(month -> cells.number(CellRole.FRACTION, month.occurrences().get(hour)));
        cells.newRow();
    }

    private void sums() {
        cells.text(CellRole.TOTAL_LABEL, "Sum").text(CellRole.TOTAL_LABEL, "");
        for (Profile profile : profiles) {
            sum(profile.weights());
        }
        months.forEach(month -> sum(month.occurrences()));
        cells.newRow();
        cells.layout().freeze(0, LAST, PROFILES + profiles.size() + months.size());
    }

    private void sum(List<BigDecimal> column) {
        double sum = 0;
        for (BigDecimal value : column) {
            sum += value.doubleValue();
        }
        cells.formula(
                CellRole.TOTAL,
                Formula.atom(
                        "SUM(" + area(cells.columnIndex()).substring(NAME.length() + 1) + ")",
                        sum));
    }

    private static String area(int column) {
        return NAME + "!" + SheetLayout.area(FIRST, LAST, column, column);
    }

    private int column(Profile profile) {
        return PROFILES + profiles.indexOf(profile);
    }

    private int column(int month) {
        return PROFILES + profiles.size() + month;
    }

    /// The cells of a profile's 168 weights.
    String weights(Profile profile) {
        return area(column(profile));
    }

    /// The cells that say how often each hour of the week occurs in a month.
    String occurrences(int month) {
        return area(column(month));
    }

    /// All hours of a month.
    Formula hours(int month) {
        return sum(column(month), months.get(month).hours());
    }

    /// The sum of a profile's weights.
    Formula sum(Profile profile) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal weight : profile.weights()) {
            sum = sum.add(weight);
        }
        return sum(column(profile), sum);
    }

    private static Formula sum(int column, BigDecimal value) {
        return Formula.atom(
                NAME + "!" + SheetLayout.address(SUM, column, true), value.doubleValue());
    }

    /// Mean days of requests in a month: Σ occurrences × weight, over the mean weight and 24 hours.
    Formula meanDays(Profile profile, int month) {
        double weighted = 0;
        for (int hour = 0; hour < Profile.HOURS; hour++) {
            weighted +=
                    months.get(month).occurrences().get(hour).doubleValue()
                            * profile.weights().get(hour).doubleValue();
        }
        return DAYS_A_WEEK
                .times(
                        Formula.atom(
                                "SUMPRODUCT(" + weights(profile) + "," + occurrences(month) + ")",
                                weighted))
                .over(sum(profile));
    }

    SheetWriter sheet() {
        return cells;
    }
}
