package quarry.store.plan;

import static quarry.store.plan.Limits.ONE;
import static quarry.store.plan.Limits.ZERO;

import quarry.money.DisplayCurrency;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.CustomModel;
import quarry.plan.Discount;
import quarry.plan.ModelNote;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.PlanCurrency;
import quarry.plan.PlanOverride;
import quarry.plan.Quota;
import quarry.plan.Teacher;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// What the user assumed beside the traffic: rates, discounts, capacities, custom models, budgets, quotas,
/// currency.
final class AssumptionReader {

    static final String DISCOUNT_NAME = "discount";
    static final String BUDGET_NAME = "budget";
    static final List<BigDecimal> ALERT_AT = List.of(ONE);

    private static final int MAX_TAGS = 50;
    private static final int MAX_ALERTS = 20;

    private AssumptionReader() {}

    static PlanOverride override(JsonFields f) {
        RateKey key =
                new RateKey(
                        f.required("model", Limits.MODEL),
                        f.required("region", Limits.REGION),
                        f.or("scope", ScenarioReader.SCOPE, Scope.REGIONAL),
                        f.required("mode", ChoiceKind.of(Mode.class)),
                        f.or("tier", ChoiceKind.of(Tier.class), Tier.STANDARD),
                        f.or("term", ChoiceKind.of(Term.class), Term.NONE),
                        f.required("component", ChoiceKind.of(Component.class)),
                        f.or("aboveInputTokens", Limits.ABOVE_INPUT_TOKENS, 0L));
        RateOverride rate =
                new RateOverride(
                        key,
                        f.required("usd", Limits.RATE_USD),
                        f.or("note", Limits.NOTE, ""),
                        f.orNull("from", Limits.MONTH),
                        f.orNull("until", Limits.MONTH));
        return new PlanOverride(rate, f.extras());
    }

    static Discount discount(JsonFields f) {
        return new Discount(
                f.or("name", Limits.NAME, DISCOUNT_NAME),
                f.required("percent", Limits.PERCENT),
                Set.copyOf(
                        f.values(
                                "modes",
                                Mode.values().length,
                                ChoiceKind.of(Mode.class),
                                Limits.DEPLOYABLE)),
                f.extras());
    }

    static ModelUnitCapacity capacity(JsonFields f) {
        return new ModelUnitCapacity(
                f.required("model", Limits.MODEL),
                f.orNull("inputTokensPerMinute", Limits.CAPACITY),
                f.orNull("outputTokensPerMinute", Limits.CAPACITY),
                f.or("note", Limits.NOTE, ""),
                f.extras());
    }

    static CustomModel customModel(JsonFields f) {
        String id = f.required("id", Limits.ID);
        return new CustomModel(
                id,
                f.or("name", Limits.NAME, id),
                f.required("baseModel", Limits.MODEL),
                f.required("region", Limits.REGION),
                f.or("trainingTokens", Limits.TRAINING_TOKENS, ZERO),
                f.or("epochs", Limits.EPOCHS, ONE),
                Math.toIntExact(f.or("trainings", Limits.TRAININGS, 1L)),
                Math.toIntExact(f.or("firstMonth", Limits.FIRST_MONTH, 0L)),
                Math.toIntExact(f.or("monthsBetween", Limits.MONTHS_BETWEEN, 1L)),
                f.or("trainingHours", Limits.TRAINING_COUNT, ZERO),
                f.or("trainingImages", Limits.TRAINING_COUNT, ZERO),
                f.orNull("teacher", AssumptionReader::teacher),
                f.extras());
    }

    private static Teacher teacher(JsonFields f) {
        return new Teacher(
                f.required("model", Limits.MODEL),
                f.required("region", Limits.REGION),
                f.or("scope", ScenarioReader.SCOPE, Scope.REGIONAL),
                f.or("inputTokens", Limits.TRAINING_TOKENS, ZERO),
                f.or("outputTokens", Limits.TRAINING_TOKENS, ZERO),
                f.extras());
    }

    static PlanCurrency currency(JsonFields f) {
        DisplayCurrency currency =
                new DisplayCurrency(
                        f.required("code", Limits.CURRENCY),
                        f.required("perUsd", Limits.PER_USD),
                        f.or("note", Limits.NOTE, ""));
        return new PlanCurrency(currency, f.extras());
    }

    static Budget budget(JsonFields f) {
        return new Budget(
                f.or("name", Limits.NAME, BUDGET_NAME),
                f.tags("match", MAX_TAGS),
                new Usd(f.required("monthlyUsd", Limits.BUDGET_USD)),
                f.values("alertAt", MAX_ALERTS, Limits.ALERT, ALERT_AT),
                f.extras());
    }

    static ModelNote modelNote(JsonFields f) {
        return new ModelNote(
                f.required("model", Limits.MODEL),
                f.orNull("score", Limits.SCORE),
                f.or("note", Limits.NOTE, ""),
                f.extras());
    }

    static Quota quota(JsonFields f) {
        return new Quota(
                f.required("model", Limits.MODEL),
                f.required("region", Limits.REGION),
                f.or("scope", ScenarioReader.SCOPE, Scope.REGIONAL),
                f.required("tokensPerMinute", Limits.CAPACITY),
                f.or("outputBurndown", Limits.BURNDOWN, ONE),
                f.or("note", Limits.NOTE, ""),
                f.extras());
    }
}
