package quarry.app.view.why;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.why.WhyPage.WhyMonth;

/// A month of an amount as one line.
final class MonthText extends StringConverter<WhyMonth> {

    @Override
    public String toString(@Nullable WhyMonth month) {
        return month == null ? "" : month.month() + ":  " + month.amount();
    }

    @Override
    public @Nullable WhyMonth fromString(String text) {
        return null;
    }
}
