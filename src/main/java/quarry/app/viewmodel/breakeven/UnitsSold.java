package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.field.Choice;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.rates.Component;
import quarry.rates.Lifecycle;
import quarry.rates.Mode;
import quarry.rates.Model;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which models are sold by the unit and where, on the card or by the plan's own rates; and what to ask about first.
final class UnitsSold {

    private static final BigDecimal LOW = new BigDecimal("0.8");
    private static final BigDecimal HIGH = new BigDecimal("1.3");

    private final Plan plan;
    private final RateCard card;
    private final List<RateKey> keys;

    UnitsSold(Plan plan, RateCard card) {
        this.plan = plan;
        this.card = card;
        this.keys =
                Stream.concat(
                                card.rates().stream().map(Rate::key),
                                plan.overrides().stream().map(RateOverride::key))
                        .filter(key -> key.mode() == Mode.PROVISIONED)
                        .filter(key -> key.component() == Component.MODEL_UNIT_HOUR)
                        .distinct()
                        .toList();
    }

    List<Choice<UnitModel>> models() {
        List<Choice<UnitModel>> models = new ArrayList<>();
        for (CustomModel custom : plan.customModels()) {
            models.add(
                    Choice.of(
                            new UnitModel(custom.baseModel(), custom.id()),
                            custom.name() + " · " + name(custom.baseModel())));
        }
        keys.stream()
                .map(RateKey::model)
                .distinct()
                .map(id -> Choice.of(new UnitModel(id, null), name(id) + lifecycle(id)))
                .sorted(Comparator.comparing(Choice::label))
                .forEach(models::add);
        return models;
    }

    String name(UnitModel model) {
        return models().stream()
                .filter(choice -> choice.value().equals(model))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> name(model.id()));
    }

    private String name(String id) {
        return card.model(id).map(Model::name).orElse(id);
    }

    private String lifecycle(String id) {
        boolean legacy = card.model(id).map(m -> m.lifecycle() == Lifecycle.LEGACY).orElse(false);
        return legacy ? " (legacy)" : "";
    }

    List<String> regions(String model) {
        return of(model).map(RateKey::region).distinct().sorted().toList();
    }

    List<Scope> scopes(String model, String region) {
        return of(model)
                .filter(key -> key.region().equals(region))
                .map(RateKey::scope)
                .distinct()
                .sorted()
                .toList();
    }

    List<Term> terms(String model, String region, Scope scope) {
        return of(model)
                .filter(key -> key.region().equals(region) && key.scope() == scope)
                .map(RateKey::term)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<RateKey> of(String model) {
        return keys.stream().filter(key -> key.model().equals(model));
    }

    /// The same question where it can still be asked, with a place and a term that the model is sold in.
    Asked placed(Asked asked) {
        String model = asked.model().id();
        String region = kept(asked.region(), regions(model));
        Scope scope = kept(asked.scope(), scopes(model, region));
        return asked.withRegion(region)
                .withScope(scope)
                .withTerm(kept(asked.term(), terms(model, region, scope)));
    }

    private static <T> T kept(T current, List<T> sold) {
        return sold.isEmpty() || sold.contains(current) ? current : sold.getFirst();
    }

    /// Units that the plan buys, else the workload's model if it is sold by the unit, else the first one that is.
    ///
    /// @param workload the one that the window is about
    Optional<Asked> first(String workload) {
        if (plan.workload(workload).isEmpty() || keys.isEmpty()) {
            return Optional.empty();
        }
        List<Served> served = served();
        return served.stream()
                .filter(Served::onUnits)
                .filter(s -> s.deployment().workload().equals(workload))
                .findFirst()
                .or(() -> served.stream().filter(Served::onUnits).findFirst())
                .or(
                        () ->
                                served.stream()
                                        .filter(s -> s.deployment().workload().equals(workload))
                                        .findFirst())
                .map(this::like)
                .or(() -> keys.stream().findFirst().map(key -> of(workload, key)));
    }

    /// The first units that the plan buys; empty if it buys none.
    Optional<Asked> bought() {
        return served().stream().filter(Served::onUnits).findFirst().map(this::like);
    }

    /// A deployment on a model that is sold by the unit.
    private record Served(Scenario scenario, Deployment deployment) {

        boolean onUnits() {
            return deployment.purchase().mode() == Mode.PROVISIONED;
        }

        /// Its own, or the pool's.
        Term term() {
            return switch (deployment.purchase()) {
                case Purchase.Provisioned own -> own.term();
                case Purchase.Pooled(String pool) ->
                        scenario.pools().stream()
                                .filter(p -> p.id().equals(pool))
                                .map(Pool::term)
                                .findFirst()
                                .orElse(Term.NONE);
                default -> Term.NONE;
            };
        }

        /// The one it serves, and those that share its pool.
        List<String> workloads() {
            return deployment.purchase() instanceof Purchase.Pooled pooled
                    ? scenario.deployments().stream()
                            .filter(d -> d.purchase().equals(pooled))
                            .map(Deployment::workload)
                            .distinct()
                            .toList()
                    : List.of(deployment.workload());
        }
    }

    private List<Served> served() {
        return plan.scenarios().stream()
                .flatMap(s -> s.deployments().stream().map(d -> new Served(s, d)))
                .filter(s -> of(s.deployment().model()).findAny().isPresent())
                .filter(s -> plan.workload(s.deployment().workload()).isPresent())
                .toList();
    }

    private Asked like(Served served) {
        Deployment deployment = served.deployment();
        return placed(
                asked(
                                deployment.workload(),
                                new UnitModel(deployment.model(), deployment.customModel()),
                                deployment.region(),
                                deployment.scope(),
                                served.term())
                        .withWorkloads(served.workloads())
                        .withCaching(deployment.caching()));
    }

    private Asked of(String workload, RateKey key) {
        return placed(
                asked(
                        workload,
                        new UnitModel(key.model(), null),
                        key.region(),
                        key.scope(),
                        key.term()));
    }

    private Asked asked(String workload, UnitModel model, String region, Scope scope, Term term) {
        return new Asked(
                List.of(workload),
                model,
                region,
                scope,
                term,
                plan.start(),
                false,
                LOW,
                HIGH,
                Optional.empty());
    }

    /// A question that the plan still has all parts of.
    Optional<Asked> repaired(Asked asked) {
        List<String> left =
                asked.workloads().stream().filter(id -> plan.workload(id).isPresent()).toList();
        boolean known = models().stream().anyMatch(c -> c.value().equals(asked.model()));
        if (left.isEmpty() || !known) {
            return Optional.empty();
        }
        return Optional.of(
                placed(
                        asked.withWorkloads(left)
                                .withMonth(
                                        plan.calendar().contains(asked.month())
                                                ? asked.month()
                                                : plan.start())));
    }
}
