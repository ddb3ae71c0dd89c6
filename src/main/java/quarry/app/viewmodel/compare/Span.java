package quarry.app.viewmodel.compare;

/// What an amount in the comparison covers.
public enum Span {
    MONTHLY_MEAN("Per month", "USD a month, mean over the plan", " a month"),
    WHOLE_PLAN("Whole plan", "USD over the whole plan", ""),
    THOUSAND_REQUESTS("1,000 requests", "USD for 1,000 requests served", " for 1,000 requests"),
    OUTCOME("Outcome", "USD for one outcome", " an outcome");

    private final String label;
    private final String heading;
    private final String each;

    Span(String label, String heading, String each) {
        this.label = label;
        this.heading = heading;
        this.each = each;
    }

    public String label() {
        return label;
    }

    /// The unit of the amounts, for heading and axis, in the plan's display currency.
    public String heading(String currency) {
        return heading.replace("USD", currency);
    }

    /// What follows an amount: " a month"; empty for the whole plan.
    public String each() {
        return each;
    }
}
