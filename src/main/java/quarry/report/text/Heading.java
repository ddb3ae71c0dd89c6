package quarry.report.text;

import quarry.cost.PricedPlan;
import quarry.money.DisplayCurrency;
import quarry.plan.Plan;

import java.util.ArrayList;
import java.util.List;

/// What stands above every result: plan, window, month basis, rate card and currency.
final class Heading {

    private Heading() {}

    static List<String> lines(PricedPlan priced, Figures figures) {
        Plan plan = priced.plan();
        List<String> lines = new ArrayList<>();
        lines.add(PlainText.clean(plan.name()));
        String months = plan.months() == 1 ? "1 month" : plan.months() + " months";
        lines.add(
                months
                        + " from "
                        + plan.start()
                        + ", "
                        + plan.monthBasis().label()
                        + ", amounts in "
                        + figures.currencyCode());
        lines.add(
                PlainText.clean(
                        "Rates: " + priced.card().title() + ", " + priced.card().published()));
        DisplayCurrency currency = plan.shownIn();
        if (!figures.currencyCode().equals(DisplayCurrency.USD.code())) {
            String note = currency.note().isEmpty() ? "" : " (" + currency.note() + ")";
            lines.add(
                    PlainText.clean(
                            "1 USD = "
                                    + currency.perUsd().toPlainString()
                                    + " "
                                    + currency.code()
                                    + note));
        }
        return lines;
    }
}
