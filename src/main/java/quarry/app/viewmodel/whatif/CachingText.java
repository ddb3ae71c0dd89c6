package quarry.app.viewmodel.whatif;

import quarry.cost.Statement;
import quarry.cost.demand.RequestMeter;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.rates.Model;
import quarry.rates.RateCard;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What caching saves, or why it saves nothing.
final class CachingText {

    private final Texts words;
    private final RateCard card;
    private final Figures figures;

    CachingText(Texts words, RateCard card, Figures figures) {
        this.words = words;
        this.card = card;
        this.figures = figures;
    }

    String of(WhatIf whatIf) {
        String scenario = whatIf.scenario().name();
        List<Deployment> serving = whatIf.serving();
        if (serving.isEmpty()) {
            return words.get("cache.unserved", scenario);
        }
        if (whatIf.workload().cache().cacheableTokens().signum() == 0) {
            return words.get("cache.nothing");
        }
        if (serving.stream().allMatch(d -> d.purchase() instanceof Purchase.Batch)) {
            return words.get("cache.batch", scenario);
        }
        return tooShort(whatIf, serving).orElseGet(() -> saving(whatIf, serving));
    }

    private String saving(WhatIf whatIf, List<Deployment> serving) {
        String scenario = whatIf.scenario().name();
        boolean on = serving.stream().anyMatch(Deployment::caching);
        Statement with =
                on ? whatIf.now() : whatIf.changed(whatIf.workload(), d -> d.withCaching(true));
        Statement without = whatIf.changed(whatIf.workload(), d -> d.withCaching(false));
        Optional<Usd> saved = whatIf.difference(with, without);
        if (saved.isEmpty()) {
            return words.get("cache.noRate", scenario);
        }
        int sign = saved.get().value().signum();
        if (sign == 0) {
            return words.get("cache.nothingSaved", scenario);
        }
        String amount = figures.amount(new Usd(saved.get().value().abs()));
        Object[] values = {amount, figures.currencyCode(), scenario};
        if (on) {
            return sign > 0 ? words.get("cache.saves", values) : words.get("cache.costs", values);
        }
        return sign > 0
                ? words.get("cache.wouldSave", values)
                : words.get("cache.wouldCost", values);
    }

    /// Where no model that serves it caches so short a prefix.
    private Optional<String> tooShort(WhatIf whatIf, List<Deployment> serving) {
        Optional<String> shortest = Optional.empty();
        for (Deployment deployment : serving) {
            Optional<Model> model = card.model(deployment.model());
            Integer minimum = model.map(Model::minimumCacheableTokens).orElse(null);
            BigDecimal prefix =
                    RequestMeter.of(whatIf.workload(), deployment.factors(), true)
                            .cacheablePrefix();
            if (minimum == null || prefix.compareTo(BigDecimal.valueOf(minimum)) >= 0) {
                return Optional.empty();
            }
            shortest =
                    Optional.of(
                            words.get(
                                    "cache.short",
                                    model.map(Model::name).orElse(deployment.model()),
                                    figures.count(BigDecimal.valueOf(minimum)),
                                    figures.count(prefix)));
        }
        return shortest;
    }
}
