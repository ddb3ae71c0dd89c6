package quarry.app.viewmodel.findmodel;

import quarry.app.viewmodel.compare.Span;
import quarry.plan.Plan;
import quarry.report.text.Texts;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What the costs of the offers cover.
public enum OfferSpan {
    MONTHLY_MEAN,
    FIRST_MONTH,
    LAST_MONTH,
    YEAR,
    WHOLE_PLAN,
    REQUEST,
    OUTCOME;

    /// The only month that counts; empty where all do.
    Optional<YearMonth> month(Plan plan) {
        return switch (this) {
            case FIRST_MONTH -> Optional.of(plan.start());
            case LAST_MONTH -> Optional.of(plan.last());
            default -> Optional.empty();
        };
    }

    List<YearMonth> months(Plan plan) {
        return month(plan).map(List::of).orElseGet(plan::calendar);
    }

    /// How an amount over the months is shared out.
    Span shared() {
        return switch (this) {
            case MONTHLY_MEAN -> Span.MONTHLY_MEAN;
            case FIRST_MONTH, LAST_MONTH, WHOLE_PLAN -> Span.WHOLE_PLAN;
            case YEAR -> Span.YEAR;
            case REQUEST -> Span.REQUEST;
            case OUTCOME -> Span.OUTCOME;
        };
    }

    /// For the choice: "First month, 2027-01".
    String label(Plan plan) {
        return words("label", "", plan);
    }

    /// The unit of the amounts, over their column: "USD a month".
    String heading(String currency, Plan plan) {
        return words("heading", currency, plan);
    }

    /// An amount with its unit, for a sentence: "130.26 USD a month".
    String said(String amount, Plan plan) {
        return words("said", amount, plan);
    }

    /// What it is, for the caption: "Mean of 12 months".
    String caption(Plan plan) {
        return words(
                plan.months() == 1 ? "caption.one" : "caption",
                String.valueOf(plan.months()),
                plan);
    }

    private String words(String part, String value, Plan plan) {
        return Texts.of(OfferSpan.class)
                .get(
                        "span." + name() + "." + part,
                        value,
                        month(plan).map(YearMonth::toString).orElse(""));
    }
}
