package quarry.app.viewmodel.assumptions;

import quarry.money.DisplayCurrency;
import quarry.plan.Plan;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.util.List;

/// An assumption of the plan that another screen edits.
///
/// @param text what is assumed, with its figures
public record Elsewhere(Where where, String text) {

    private static final Texts WORDS = Texts.of(Elsewhere.class);

    /// What edits it.
    public enum Where {
        PLAN_SETTINGS,
        FORECAST,
        RATES
    }

    static List<Elsewhere> of(Plan plan, Figures figures) {
        DisplayCurrency currency = plan.shownIn();
        String shown =
                plan.currency() == null
                        ? WORDS.get("elsewhere.usd")
                        : WORDS.get(
                                "elsewhere.currency",
                                currency.code(),
                                figures.plain(currency.perUsd()));
        return List.of(
                new Elsewhere(
                        Where.PLAN_SETTINGS,
                        WORDS.get(
                                "elsewhere.months",
                                plan.start().toString(),
                                plan.last().toString(),
                                plan.monthBasis().label())),
                new Elsewhere(Where.PLAN_SETTINGS, shown),
                new Elsewhere(Where.FORECAST, counted("budgets", plan.budgets().size())),
                new Elsewhere(Where.RATES, counted("rates", plan.rateOverrides().size())));
    }

    private static String counted(String what, int count) {
        return switch (count) {
            case 0 -> WORDS.get("elsewhere." + what + ".none");
            case 1 -> WORDS.get("elsewhere." + what + ".one");
            default -> WORDS.get("elsewhere." + what + ".many", Integer.toString(count));
        };
    }
}
