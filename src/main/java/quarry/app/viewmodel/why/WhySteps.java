package quarry.app.viewmodel.why;

import quarry.app.viewmodel.pricing.Results;
import quarry.cost.Line;
import quarry.cost.Step;
import quarry.money.DisplayCurrency;
import quarry.money.Usd;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Puts the explanation of a line into rows.
final class WhySteps {

    private static final Pattern MANY = Pattern.compile("^([a-z]+)s\\b");

    private final Results results;
    private final Figures dollars;

    WhySteps(Results results, Locale locale) {
        this.results = results;
        this.dollars = new Figures(locale, DisplayCurrency.USD);
    }

    /// Ends in the line's amount, in the plan's display currency.
    List<WhyPage.WhyStep> of(Line line) {
        List<WhyPage.WhyStep> steps = new ArrayList<>();
        line.explanation().forEach(step -> steps.add(row(step)));
        DisplayCurrency currency = results.plan().shownIn();
        if (!currency.code().equals(DisplayCurrency.USD.code())) {
            steps.add(
                    new WhyPage.WhyStep(
                            "In " + currency.code(),
                            results.figures().exactAmount(line.net()),
                            dollars.exactAmount(line.net())
                                    + " × "
                                    + dollars.plain(currency.perUsd()),
                            "$.currency",
                            true));
        }
        return List.copyOf(steps);
    }

    private WhyPage.WhyStep row(Step step) {
        return new WhyPage.WhyStep(
                dollars.retold(step.label()),
                value(step),
                dollars.retold(step.how()),
                step.origin(),
                step.origin().startsWith("$"));
    }

    private String value(Step step) {
        if (step.unit().equals("USD")) {
            return dollars.exactAmount(new Usd(step.value()));
        }
        String digits =
                step.unit().startsWith("USD") ? dollars.rate(step.value()) : number(step.value());
        if (step.unit().isEmpty()) {
            return digits;
        }
        boolean counted = Character.isDigit(step.unit().charAt(0));
        return counted
                ? digits + " × " + step.unit()
                : digits
                        + " "
                        + (step.value().compareTo(BigDecimal.ONE) == 0
                                ? ofOne(step.unit())
                                : step.unit());
    }

    /// "unit" of "units", "request a day" of "requests a day".
    private static String ofOne(String unit) {
        return MANY.matcher(unit).replaceFirst("$1");
    }

    private String number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 3
                ? dollars.count(value)
                : dollars.retold(Step.plain(value));
    }
}
