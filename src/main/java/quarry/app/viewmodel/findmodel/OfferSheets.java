package quarry.app.viewmodel.findmodel;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.scenarios.Labels;
import quarry.app.viewmodel.text.Texts;
import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.cost.offer.Offer;
import quarry.cost.offer.OfferPricer;
import quarry.cost.offer.Offers;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.ModelNote;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.TokenFactors;
import quarry.plan.Workload;
import quarry.rates.Lifecycle;
import quarry.rates.Model;
import quarry.rates.RateCard;
import quarry.rates.Status;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes the sheet of a workload: called in the background.
final class OfferSheets {

    private static final String NOW = "now";

    private final Texts words = Texts.of(OfferSheets.class);
    private final RateCard card;
    private final Question question;
    private final Plan plan;
    private final Workload workload;
    private final List<Deployment> serving;
    private final Map<String, ModelNote> notes;

    /// @param scenario the one that the others are compared with
    record Question(Results results, String workload, String scenario) {}

    private OfferSheets(RateCard card, Question question, Workload workload) {
        this.card = card;
        this.question = question;
        this.plan = question.results().plan();
        this.workload = workload;
        this.serving =
                plan.scenario(question.scenario()).map(Scenario::deployments).stream()
                        .flatMap(List::stream)
                        .filter(d -> d.workload().equals(workload.id()))
                        .toList();
        this.notes =
                plan.modelNotes().stream()
                        .collect(
                                Collectors.toMap(
                                        ModelNote::model, Function.identity(), (a, _) -> a));
    }

    /// Empty if the plan that was priced last has no such workload.
    static Optional<OfferSheet> sheet(RateCard card, Question question) {
        return question.results()
                .plan()
                .workload(question.workload())
                .map(workload -> new OfferSheets(card, question, workload).sheet());
    }

    private OfferSheet sheet() {
        OfferPricer pricer = new OfferPricer(plan, card, workload);
        Optional<Usd> perRequestNow = nowCost().flatMap(UnitCost::perRequest);
        Map<String, TokenFactors> factors = new HashMap<>();
        serving.forEach(d -> factors.putIfAbsent(d.model(), d.factors()));
        List<OfferRow> offers =
                pricer.price(Offers.of(plan, card, workload, factors)).stream()
                        .map(offer -> row(offer, pricer.requests(), perRequestNow))
                        .toList();
        return new OfferSheet(
                question.results(),
                workload,
                question.scenario(),
                serving.isEmpty() ? null : now(),
                offers,
                workload.request().largestInputTokens());
    }

    private Optional<UnitCost> nowCost() {
        return question.results()
                .scenario(question.scenario())
                .map(
                        figures ->
                                UnitCost.of(
                                        figures.workload(workload.id()),
                                        figures.statement().service().stream()
                                                .filter(s -> s.workload().equals(workload.id()))
                                                .toList()))
                .filter(UnitCost::complete);
    }

    private OfferRow now() {
        Statement.Amount amount =
                question.results()
                        .scenario(question.scenario())
                        .map(figures -> figures.workload(workload.id()))
                        .orElse(Statement.Amount.NONE);
        Deployment only = serving.size() == 1 ? serving.getFirst() : null;
        Optional<Model> model = Optional.ofNullable(only).flatMap(d -> card.model(d.model()));
        return new OfferRow(
                NOW,
                true,
                only,
                joined(d -> name(d.model())),
                model.map(Model::provider).orElse(""),
                model.filter(m -> m.lifecycle() == Lifecycle.LEGACY).isPresent(),
                joined(Deployment::region),
                joined(d -> Labels.of(d.scope())),
                joined(d -> Labels.of(d.purchase())),
                serving.stream().anyMatch(Deployment::caching),
                model.map(Model::contextWindow).orElse(null),
                only == null ? OfferRow.Fit.UNKNOWN : fit(only),
                amount.complete() ? question.results().monthly(amount.net()) : null,
                amount.gaps().stream().findFirst().map(Gap::reason).orElse(""),
                null,
                "",
                only == null ? null : score(only.model()),
                only == null ? "" : note(only.model()));
    }

    private String joined(Function<Deployment, String> part) {
        return serving.stream().map(part).distinct().collect(Collectors.joining(" + "));
    }

    private OfferRow row(Offer offer, BigDecimal requests, Optional<Usd> perRequestNow) {
        Deployment d = offer.deployment();
        Optional<Model> model = card.model(d.model());
        Usd net = offer.outcome() instanceof Offer.Priced p ? p.amount().net() : null;
        return new OfferRow(
                id(d),
                false,
                d,
                name(d.model()),
                model.map(Model::provider).orElse(""),
                model.filter(m -> m.lifecycle() == Lifecycle.LEGACY).isPresent(),
                d.region(),
                Labels.of(d.scope()),
                Labels.of(d.purchase()),
                d.caching(),
                model.map(Model::contextWindow).orElse(null),
                fit(d),
                net == null ? null : question.results().monthly(net),
                reason(offer.outcome()),
                perRequestNow.map(now -> against(net, requests, now)).orElse(null),
                caution(offer.outcome()),
                score(d.model()),
                note(d.model()));
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

    private static @Nullable BigDecimal against(
            @Nullable Usd net, BigDecimal requests, Usd perRequestNow) {
        if (net == null || requests.signum() == 0 || perRequestNow.isZero()) {
            return null;
        }
        BigDecimal perRequest = Precision.quotient(net.value(), requests);
        return Precision.quotient(perRequest, perRequestNow.value()).subtract(BigDecimal.ONE);
    }

    private String name(String model) {
        return card.model(model).map(Model::name).orElse(model);
    }

    private OfferRow.Fit fit(Deployment d) {
        Long window = card.model(d.model()).map(Model::contextWindow).orElse(null);
        if (window == null) {
            return OfferRow.Fit.UNKNOWN;
        }
        BigDecimal largest = workload.request().largestInputTokens().multiply(d.factors().input());
        return largest.compareTo(BigDecimal.valueOf(window)) > 0
                ? OfferRow.Fit.TOO_SMALL
                : OfferRow.Fit.FITS;
    }

    private static String reason(Offer.Outcome outcome) {
        return switch (outcome) {
            case Offer.Priced _ -> "";
            case Offer.NoRate(var lookup) -> "No rate for " + lookup.key().text();
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

    private @Nullable BigDecimal score(String model) {
        ModelNote note = notes.get(model);
        return note == null ? null : note.score();
    }

    private String note(String model) {
        return Objects.requireNonNullElse(notes.get(model), ModelNote.of(model)).note();
    }
}
