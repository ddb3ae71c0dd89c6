package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.capacity.quota.QuotaOutlook;
import quarry.cost.Statement;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.rates.Role;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Says what is assumed beside the rate card, and what that changes in the base scenario.
final class AssumptionSentence {

    private static final Texts WORDS = Texts.of(AssumptionSentence.class);

    private final Results results;
    private final Plan plan;
    private final Figures figures;

    private AssumptionSentence(Results results) {
        this.results = results;
        this.plan = results.plan();
        this.figures = results.figures();
    }

    static String of(Results results, List<QuotaOutlook> quotas) {
        return new AssumptionSentence(results).sentence(quotas);
    }

    private String sentence(List<QuotaOutlook> quotas) {
        List<String> parts = new ArrayList<>();
        if (!plan.discounts().isEmpty()) {
            parts.add(discounts());
        }
        if (!plan.customModels().isEmpty()) {
            parts.add(customModels());
        }
        if (!plan.modelUnits().isEmpty()) {
            parts.add(counted("answer.units.one", "answer.units.many", plan.modelUnits().size()));
        }
        if (!plan.quotas().isEmpty()) {
            parts.add(quotas(quotas));
        }
        return parts.isEmpty()
                ? WORDS.get("answer.nothing")
                : WORDS.get("answer", String.join(WORDS.get("answer.and"), parts));
    }

    private String discounts() {
        String what =
                counted("answer.discounts.one", "answer.discounts.many", plan.discounts().size());
        boolean one = plan.discounts().size() == 1;
        if (results.scenarios().isEmpty()) {
            return WORDS.get(one ? "answer.discount.idle" : "answer.discounts.idle", what);
        }
        Statement.Amount amount = base().amount();
        Usd off = results.monthly(amount.total().minus(amount.net()));
        String name = base().statement().name();
        String incomplete = amount.complete() ? "" : WORDS.get("answer.incomplete");
        return off.isZero()
                ? WORDS.get(
                                one ? "answer.discount.nothing" : "answer.discounts.nothing",
                                what,
                                name)
                        + incomplete
                : WORDS.get(
                                one ? "answer.discount.off" : "answer.discounts.off",
                                what,
                                figures.exactAmount(off),
                                name)
                        + incomplete;
    }

    private String customModels() {
        String what =
                counted("answer.custom.one", "answer.custom.many", plan.customModels().size());
        if (results.scenarios().isEmpty()) {
            return what;
        }
        Usd cost = results.monthly(base().role(Role.TRAINING_AND_STORAGE));
        String name = base().statement().name();
        return cost.isZero()
                ? WORDS.get("answer.custom.nothing", what, name)
                : WORDS.get("answer.custom.cost", what, figures.exactAmount(cost), name);
    }

    private String quotas(List<QuotaOutlook> outlooks) {
        String what = counted("answer.quotas.one", "answer.quotas.many", plan.quotas().size());
        if (results.scenarios().isEmpty()) {
            return what;
        }
        String base = base().statement().scenario();
        long exceeded =
                outlooks.stream()
                        .filter(o -> o.scenario().equals(base) && o.above().isPresent())
                        .count();
        String name = base().statement().name();
        return exceeded == 0
                ? WORDS.get("answer.quotas.within", what, name)
                : WORDS.get("answer.quotas.above", what, figures.count(of(exceeded)), name);
    }

    private ScenarioFigures base() {
        return results.scenarios().getFirst();
    }

    private String counted(String one, String many, long count) {
        return count == 1 ? WORDS.get(one) : WORDS.get(many, figures.count(of(count)));
    }

    private static BigDecimal of(long count) {
        return BigDecimal.valueOf(count);
    }
}
