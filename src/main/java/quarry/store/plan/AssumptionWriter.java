package quarry.store.plan;

import static quarry.store.plan.Limits.ONE;
import static quarry.store.plan.Limits.ZERO;

import quarry.money.DisplayCurrency;
import quarry.plan.Budget;
import quarry.plan.CustomModel;
import quarry.plan.Discount;
import quarry.plan.ModelNote;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.PlanCurrency;
import quarry.plan.PlanOverride;
import quarry.plan.Quota;
import quarry.plan.Teacher;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.store.json.JsonValue;

import java.util.Set;

/// What the user assumed beside the traffic.
final class AssumptionWriter {

    private AssumptionWriter() {}

    static JsonValue override(PlanOverride override) {
        RateOverride rate = override.rate();
        RateKey key = rate.key();
        return new ObjectBuilder()
                .text("model", key.model())
                .text("region", key.region())
                .choiceUnless(Scope.REGIONAL, "scope", key.scope())
                .choice("mode", key.mode())
                .choiceUnless(Tier.STANDARD, "tier", key.tier())
                .choiceUnless(Term.NONE, "term", key.term())
                .choice("component", key.component())
                .wholeUnless(0, "aboveInputTokens", key.aboveInputTokens())
                .amount("usd", rate.usd())
                .textUnless("", "note", rate.note())
                .month("from", rate.from())
                .month("until", rate.until())
                .with(override.extras());
    }

    static JsonValue discount(Discount discount) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .text("name", discount.name())
                        .amount("percent", discount.percent());
        if (!discount.modes().equals(Set.copyOf(Limits.DEPLOYABLE))) {
            object.fullList(
                    "modes",
                    discount.modes().stream().sorted().toList(),
                    mode -> new JsonValue.Str(mode.id()));
        }
        return object.with(discount.extras());
    }

    static JsonValue capacity(ModelUnitCapacity capacity) {
        return new ObjectBuilder()
                .text("model", capacity.model())
                .countUnless(null, "inputTokensPerMinute", capacity.inputTokensPerMinute())
                .countUnless(null, "outputTokensPerMinute", capacity.outputTokensPerMinute())
                .textUnless("", "note", capacity.note())
                .with(capacity.extras());
    }

    static JsonValue customModel(CustomModel model) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .text("id", model.id())
                        .text("name", model.name())
                        .text("baseModel", model.baseModel())
                        .text("region", model.region())
                        .countUnless(ZERO, "trainingTokens", model.trainingTokens())
                        .countUnless(ONE, "epochs", model.epochs())
                        .wholeUnless(1, "trainings", model.trainings())
                        .wholeUnless(0, "firstMonth", model.firstMonth())
                        .wholeUnless(1, "monthsBetween", model.monthsBetween())
                        .countUnless(ZERO, "trainingHours", model.trainingHours())
                        .countUnless(ZERO, "trainingImages", model.trainingImages());
        if (model.teacher() != null) {
            object.put("teacher", teacher(model.teacher()));
        }
        return object.with(model.extras());
    }

    private static JsonValue teacher(Teacher teacher) {
        return new ObjectBuilder()
                .text("model", teacher.model())
                .text("region", teacher.region())
                .choiceUnless(Scope.REGIONAL, "scope", teacher.scope())
                .countUnless(ZERO, "inputTokens", teacher.inputTokens())
                .countUnless(ZERO, "outputTokens", teacher.outputTokens())
                .with(teacher.extras());
    }

    static JsonValue currency(PlanCurrency plan) {
        DisplayCurrency currency = plan.currency();
        return new ObjectBuilder()
                .text("code", currency.code())
                .amount("perUsd", currency.perUsd())
                .textUnless("", "note", currency.note())
                .with(plan.extras());
    }

    static JsonValue budget(Budget budget) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .text("name", budget.name())
                        .tags("match", budget.match())
                        .amount("monthlyUsd", budget.monthly().value());
        if (!budget.alertAt().equals(AssumptionReader.ALERT_AT)) {
            object.fullList("alertAt", budget.alertAt(), ObjectBuilder::amount);
        }
        return object.with(budget.extras());
    }

    static JsonValue modelNote(ModelNote note) {
        ObjectBuilder object = new ObjectBuilder().text("model", note.model());
        if (note.score() != null) {
            object.amount("score", note.score());
        }
        return object.textUnless("", "note", note.note()).with(note.extras());
    }

    static JsonValue quota(Quota quota) {
        return new ObjectBuilder()
                .text("model", quota.model())
                .text("region", quota.region())
                .choiceUnless(Scope.REGIONAL, "scope", quota.scope())
                .count("tokensPerMinute", quota.tokensPerMinute())
                .amountUnless(ONE, "outputBurndown", quota.outputBurndown())
                .textUnless("", "note", quota.note())
                .with(quota.extras());
    }
}
