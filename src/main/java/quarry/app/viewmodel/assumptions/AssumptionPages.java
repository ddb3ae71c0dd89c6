package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.document.Sequence;
import quarry.app.viewmodel.pricing.Results;
import quarry.capacity.quota.QuotaForecast;
import quarry.capacity.quota.QuotaOutlook;
import quarry.cost.Statement;
import quarry.cost.price.PlanPricer;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.rates.RateCard;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.util.List;
import java.util.stream.IntStream;

/// Works out what the assumptions change. Pure, so that it can run in the background.
final class AssumptionPages {

    /// Of more discounts it is not worked out what each saves: that takes pricing the base once for each.
    static final int MOST_PRICED = 20;

    private static final Texts WORDS = Texts.of(AssumptionPages.class);

    private final Results results;
    private final Plan plan;
    private final RateCard card;
    private final Figures figures;

    private AssumptionPages(Results results, RateCard card) {
        this.results = results;
        this.plan = results.plan();
        this.card = card;
        this.figures = results.figures();
    }

    static AssumptionPage page(Results results, RateCard card) {
        return new AssumptionPages(results, card).page();
    }

    private AssumptionPage page() {
        List<QuotaOutlook> outlooks = QuotaForecast.of(results.priced(), card);
        QuotaPeaks peaks = new QuotaPeaks(figures);
        List<List<QuotaOutlook>> byQuota =
                IntStream.range(0, plan.quotas().size())
                        .mapToObj(i -> outlooks.stream().filter(o -> o.index() == i).toList())
                        .toList();
        return new AssumptionPage(
                AssumptionSentence.of(results, outlooks),
                discounts(),
                IntStream.range(0, byQuota.size())
                        .mapToObj(i -> peaks.largest(plan.quotas().get(i), byQuota.get(i)))
                        .toList(),
                byQuota.stream().map(peaks::each).toList());
    }

    private List<String> discounts() {
        int count = plan.discounts().size();
        if (plan.scenarios().isEmpty() || count > MOST_PRICED) {
            return plan.discounts().stream().map(_ -> "").toList();
        }
        Scenario base = plan.scenarios().getFirst();
        Plan alone = plan.withScenarios(List.of(base));
        Usd net = results.scenarios().getFirst().amount().net();
        return IntStream.range(0, count).mapToObj(i -> saving(alone, i, net)).toList();
    }

    private String saving(Plan alone, int discount, Usd net) {
        Plan without = alone.withDiscounts(Sequence.without(alone.discounts(), discount));
        Statement.Amount list = PlanPricer.price(without, card).statements().getFirst().amount();
        Usd saved = results.monthly(list.net().minus(net));
        return saved.isZero()
                ? WORDS.get("saves.nothing")
                : WORDS.get("saves", figures.exactAmount(saved));
    }
}
