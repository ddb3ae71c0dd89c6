package quarry.app.viewmodel.findmodel;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.compare.SpanFigures;
import quarry.app.viewmodel.job.Ticket;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.scenarios.Labels;
import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.cost.offer.Offer;
import quarry.cost.offer.OfferPricer;
import quarry.cost.offer.Offers;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.TokenFactors;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Status;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the sheet of a workload: called in the background.
final class OfferSheets {

    /// Offers priced between two looks at whether anybody still waits.
    private static final int AT_A_TIME = 128;

    private final Texts words = Texts.of(OfferSheets.class);
    private final RateCard card;
    private final Question question;
    private final Plan plan;
    private final Workload workload;
    private final OfferFacts facts;
    private final OfferNow now;
    private final SpanFigures shares;

    /// @param scenario the one that the others are compared with
    record Question(Results results, String workload, String scenario, OfferSpan span) {

        /// Whether the answer is the same, told without looking into the results.
        boolean same(Question other) {
            return results == other.results
                    && workload.equals(other.workload)
                    && scenario.equals(other.scenario)
                    && span == other.span;
        }
    }

    private OfferSheets(RateCard card, Question question, Workload workload) {
        this.card = card;
        this.question = question;
        this.plan = question.results().plan();
        this.workload = workload;
        this.facts = new OfferFacts(card, plan, workload);
        this.now = new OfferNow(question, workload, facts);
        this.shares = new SpanFigures(question.results(), question.span().shared());
    }

    /// Empty if the plan that was priced last has no such workload. Without meaning once the ticket is cancelled.
    static Optional<OfferSheet> sheet(RateCard card, Question question, Ticket ticket) {
        return question.results()
                .plan()
                .workload(question.workload())
                .map(workload -> new OfferSheets(card, question, workload).sheet(ticket));
    }

    private OfferSheet sheet(Ticket ticket) {
        OfferPricer pricer = new OfferPricer(plan, card, workload, question.span().months(plan));
        Optional<Usd> perRequestNow = now.cost().flatMap(UnitCost::perRequest);
        Map<String, TokenFactors> factors = new HashMap<>();
        now.serving().forEach(d -> factors.putIfAbsent(d.model(), d.factors()));
        List<OfferRow> offers =
                priced(pricer, Offers.of(plan, card, workload, factors), ticket).stream()
                        .map(offer -> row(offer, pricer.requests(), perRequestNow))
                        .toList();
        return new OfferSheet(
                question.results(),
                workload,
                question.scenario(),
                question.span(),
                now.row(shares),
                offers,
                OfferSheet.Offered.by(offers),
                workload.request().largestInputTokens());
    }

    private static List<Offer> priced(OfferPricer pricer, List<Deployment> all, Ticket ticket) {
        List<Offer> priced = new ArrayList<>(all.size());
        while (priced.size() < all.size() && !ticket.cancelled()) {
            int end = Math.min(all.size(), priced.size() + AT_A_TIME);
            priced.addAll(pricer.price(all.subList(priced.size(), end)));
            ticket.progress((double) end / all.size());
        }
        return priced;
    }

    private OfferRow row(Offer offer, BigDecimal requests, Optional<Usd> perRequestNow) {
        Deployment d = offer.deployment();
        Optional<Deployment> served = Optional.of(d);
        Usd net = offer.outcome() instanceof Offer.Priced p ? p.amount().net() : null;
        Usd cost = net == null ? null : cost(net, requests);
        return new OfferRow(
                id(d),
                false,
                d,
                facts.name(d.model()),
                facts.provider(served),
                facts.legacy(served),
                d.region(),
                Labels.of(d.scope()),
                Labels.of(d.purchase()),
                d.caching(),
                facts.contextWindow(served),
                facts.fit(served),
                cost,
                net != null && cost == null ? words.get("reason.nothing") : reason(offer.outcome()),
                perRequestNow.map(now -> against(net, requests, now)).orElse(null),
                caution(offer.outcome()),
                facts.score(served),
                facts.note(served));
    }

    static String id(Deployment d) {
        return String.join(
                " ",
                d.model(),
                d.region(),
                d.scope().id(),
                Labels.of(d.purchase()),
                d.caching() ? "cached" : "");
    }

    /// Null where there is nothing to share the amount among.
    private @Nullable Usd cost(Usd net, BigDecimal requests) {
        BigDecimal outcomes = requests.multiply(workload.outcomesPerRequest());
        UnitCost whole = new UnitCost(Statement.Amount.NONE, requests, outcomes);
        return shares.share(net, whole, false).orElse(null);
    }

    private static @Nullable BigDecimal against(
            @Nullable Usd net, BigDecimal requests, Usd perRequestNow) {
        if (net == null || requests.signum() == 0 || perRequestNow.isZero()) {
            return null;
        }
        BigDecimal perRequest = Precision.quotient(net.value(), requests);
        return Precision.quotient(perRequest, perRequestNow.value()).subtract(BigDecimal.ONE);
    }

    private static String reason(Offer.Outcome outcome) {
        return switch (outcome) {
            case Offer.Priced _ -> "";
            case Offer.NoRate(var lookup) ->
                    Texts.of(OfferSheets.class).get("reason.no-rate", lookup.key().text());
            case Offer.NotApplicable(String reason) -> reason;
        };
    }

    private String caution(Offer.Outcome outcome) {
        if (!(outcome instanceof Offer.Priced priced)) {
            return "";
        }
        if (priced.lastTurnsCostMore()) {
            return words.get("caution.last-turns");
        }
        if (priced.rates().stream().anyMatch(r -> r.status() == Status.UNCERTAIN)) {
            return words.get("caution.uncertain");
        }
        return priced.rates().stream().anyMatch(r -> r.status() == Status.OVERRIDE)
                ? words.get("caution.own")
                : "";
    }
}
