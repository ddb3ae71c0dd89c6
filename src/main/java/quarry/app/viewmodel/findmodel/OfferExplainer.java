package quarry.app.viewmodel.findmodel;

import quarry.app.viewmodel.compare.CellRef;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.why.Only;
import quarry.app.viewmodel.why.WhyViewModel.Asked;
import quarry.cost.PricedPlan;
import quarry.cost.compare.Breakdown;
import quarry.cost.offer.OfferPricer;
import quarry.cost.price.PlanPricer;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.util.List;
import java.util.Locale;

/// Prices one offer line by line, so that its cost can be explained over the span of its sheet: called in the
/// background.
record OfferExplainer(RateCard card, Locale locale) {

    /// Which offer to explain.
    record Question(OfferSheet sheet, OfferRow row) {}

    Asked explain(Question question) {
        OfferSheet sheet = question.sheet();
        String workload = sheet.workload().id();
        Deployment deployment = question.row().deployment();
        if (question.row().now() || deployment == null) {
            return asked(sheet, sheet.results(), cell(workload, sheet.scenario()));
        }
        OfferRow row = question.row();
        Plan alone =
                OfferPricer.alone(
                        sheet.results().plan(),
                        deployment,
                        String.join(", ", row.model(), row.region(), row.mode()));
        PricedPlan priced = PlanPricer.price(alone, card);
        return asked(
                sheet,
                Results.of(priced, List.of(), card, locale),
                cell(workload, alone.scenarios().getFirst().id()));
    }

    /// Over the span of the sheet.
    private static Asked asked(OfferSheet sheet, Results results, CellRef cell) {
        OfferSpan span = sheet.span();
        return new Asked(
                results,
                cell,
                span.shared(),
                span.month(sheet.results().plan()).map(Only::month).orElse(null));
    }

    private static CellRef cell(String workload, String scenario) {
        return new CellRef(new Breakdown.ByWorkload(), workload, scenario);
    }
}
