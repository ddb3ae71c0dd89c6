package quarry.app.viewmodel.compare;

/// What an amount in the comparison covers.
public enum Span {
    MONTHLY_MEAN("Per month", "USD a month, mean over the plan"),
    WHOLE_PLAN("Whole plan", "USD over the whole plan");

    private final String label;
    private final String heading;

    Span(String label, String heading) {
        this.label = label;
        this.heading = heading;
    }

    public String label() {
        return label;
    }

    /// The unit of the amounts, for heading and axis, in the plan's display currency.
    public String heading(String currency) {
        return heading.replace("USD", currency);
    }
}
