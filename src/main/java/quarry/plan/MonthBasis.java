package quarry.plan;

import quarry.rates.Named;

/// How many hours a month has.
public enum MonthBasis implements Named {
    /// The real hours of that month, UTC, each hour of the week as often as it occurs.
    CALENDAR("calendar", "calendar months"),
    /// 730 hours, each hour of the week equally often.
    HOURS_730("730h", "months of 730 hours"),
    /// 30 days (720 hours), each hour of the week equally often.
    DAYS_30("30d", "months of 30 days");

    private final String id;
    private final String label;

    MonthBasis(String id, String label) {
        this.id = id;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
