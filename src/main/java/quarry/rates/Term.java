package quarry.rates;

/// The commitment under which capacity is bought.
public enum Term implements Named {
    NONE("none", 0),
    ONE_MONTH("1-month", 1),
    THREE_MONTHS("3-month", 3),
    SIX_MONTHS("6-month", 6);

    private final String id;
    private final int months;

    Term(String id, int months) {
        this.id = id;
        this.months = months;
    }

    @Override
    public String id() {
        return id;
    }

    /// Length of the commitment in months; 0 without one.
    public int months() {
        return months;
    }
}
