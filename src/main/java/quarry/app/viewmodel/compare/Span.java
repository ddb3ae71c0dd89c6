package quarry.app.viewmodel.compare;

import quarry.report.text.Texts;

/// What an amount in the comparison covers.
public enum Span {
    MONTHLY_MEAN,
    YEAR,
    WHOLE_PLAN,
    REQUEST,
    THOUSAND_REQUESTS,
    OUTCOME;

    public String label() {
        return word("label");
    }

    /// The unit of the amounts, for heading and axis, in the plan's display currency.
    public String heading(String currency) {
        return Texts.of(Span.class).get("span." + name() + ".heading", currency);
    }

    /// What follows an amount: " a month"; empty for the whole plan.
    public String each() {
        return word("each");
    }

    /// Whether it is the cost of a single thing, rather than of a stretch of time.
    public boolean isUnitCost() {
        return switch (this) {
            case MONTHLY_MEAN, YEAR, WHOLE_PLAN -> false;
            case REQUEST, THOUSAND_REQUESTS, OUTCOME -> true;
        };
    }

    private String word(String part) {
        return Texts.of(Span.class).get("span." + name() + "." + part);
    }
}
