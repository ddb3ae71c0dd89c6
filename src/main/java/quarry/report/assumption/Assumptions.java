package quarry.report.assumption;

import quarry.plan.Budget;
import quarry.plan.Discount;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.Quota;
import quarry.rates.RateOverride;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lists what a plan assumes, in the order of its file.
public final class Assumptions {

    private Assumptions() {}

    public static List<Assumption> of(Plan plan) {
        List<Assumption> all = new ArrayList<>(plan(plan));
        for (int i = 0; i < plan.workloads().size(); i++) {
            all.addAll(WorkloadAssumptions.of(plan.workloads().get(i), i));
        }
        for (int i = 0; i < plan.scenarios().size(); i++) {
            all.addAll(ScenarioAssumptions.of(plan, i));
        }
        for (int i = 0; i < plan.rateOverrides().size(); i++) {
            all.addAll(override(plan.rateOverrides().get(i).rate(), i));
        }
        for (int i = 0; i < plan.discounts().size(); i++) {
            all.addAll(discount(plan.discounts().get(i), i));
        }
        for (int i = 0; i < plan.modelUnits().size(); i++) {
            all.addAll(capacity(plan.modelUnits().get(i), i));
        }
        for (int i = 0; i < plan.customModels().size(); i++) {
            all.addAll(CustomModelAssumptions.of(plan.customModels().get(i), i));
        }
        for (int i = 0; i < plan.budgets().size(); i++) {
            all.addAll(budget(plan.budgets().get(i), i));
        }
        for (int i = 0; i < plan.quotas().size(); i++) {
            all.addAll(quota(plan.quotas().get(i), i));
        }
        return all;
    }

    private static List<Assumption> plan(Plan plan) {
        AssumptionList list = AssumptionList.of("Plan", "$");
        list.month("First month", plan.start(), "start");
        list.count("Months", BigDecimal.valueOf(plan.months()), "months", "months");
        list.text("Month basis", plan.monthBasis().label(), "monthBasis");
        if (plan.currency() != null) {
            list.add(
                    "Shown in",
                    new Assumption.Count(plan.shownIn().perUsd()),
                    plan.shownIn().code() + " for 1 USD",
                    "currency",
                    plan.shownIn().note());
        }
        return list.gathered();
    }

    private static List<Assumption> override(RateOverride override, int index) {
        AssumptionList list = AssumptionList.of("Own rates", "$.rateOverrides[" + index + "]");
        list.add(
                override.key().text(),
                new Assumption.Count(override.usd()),
                "USD per " + override.key().component().unit().id(),
                "usd",
                override.note());
        list.month("In force from", override.from(), "from");
        list.month("In force until", override.until(), "until");
        return list.gathered();
    }

    private static List<Assumption> discount(Discount discount, int index) {
        AssumptionList list = AssumptionList.of("Discounts", "$.discounts[" + index + "]");
        String modes =
                discount.modes().stream()
                        .sorted()
                        .map(mode -> mode.id())
                        .collect(Collectors.joining(", "));
        list.share(discount.name(), discount.percent().movePointLeft(2), "off " + modes, "percent");
        return list.gathered();
    }

    private static List<Assumption> capacity(ModelUnitCapacity capacity, int index) {
        AssumptionList list =
                AssumptionList.of("Capacity of a model unit", "$.modelUnits[" + index + "]");
        list.text("Model", capacity.model(), "model");
        list.count(
                "Input",
                capacity.inputTokensPerMinute(),
                "tokens a minute",
                "inputTokensPerMinute");
        list.count(
                "Output",
                capacity.outputTokensPerMinute(),
                "tokens a minute",
                "outputTokensPerMinute");
        list.text("Where from", capacity.note(), "note");
        return list.gathered();
    }

    private static List<Assumption> budget(Budget budget, int index) {
        AssumptionList list = AssumptionList.of("Budgets", "$.budgets[" + index + "]");
        String match =
                budget.match().entrySet().stream()
                        .map(tag -> tag.getKey() + " = " + tag.getValue())
                        .collect(Collectors.joining(", "));
        list.add(
                budget.name(),
                new Assumption.Money(budget.monthly()),
                "USD a month",
                "monthlyUsd",
                match.isEmpty() ? "all workloads" : match);
        for (int i = 0; i < budget.alertAt().size(); i++) {
            list.share("Alert", budget.alertAt().get(i), "of the limit", "alertAt[" + i + "]");
        }
        return list.gathered();
    }

    private static List<Assumption> quota(Quota quota, int index) {
        AssumptionList list = AssumptionList.of("Quotas", "$.quotas[" + index + "]");
        String place =
                String.join(" ", quota.model(), quota.region(), quota.scope().id(), "on-demand");
        list.add(
                place,
                new Assumption.Count(quota.tokensPerMinute()),
                "tokens a minute",
                "tokensPerMinute",
                quota.note());
        list.count(
                "An output token takes",
                quota.outputBurndown(),
                "tokens of the quota",
                "outputBurndown");
        return list.gathered();
    }
}
