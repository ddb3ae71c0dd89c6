package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.document.Naming;
import quarry.capacity.quota.OutputBurndown;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Quota;
import quarry.plan.Scenario;
import quarry.rates.Mode;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries to start from: none of them changes an amount before its figures are entered.
final class FreshEntries {

    private static final Texts WORDS = Texts.of(FreshEntries.class);
    private static final BigDecimal QUOTA = BigDecimal.valueOf(1_000_000);

    private final Supplier<Plan> plan;
    private final SoldPlaces sold;

    FreshEntries(Supplier<Plan> plan, SoldPlaces sold) {
        this.plan = plan;
        this.sold = sold;
    }

    Optional<Discount> discount() {
        List<String> taken = plan.get().discounts().stream().map(Discount::name).toList();
        return Optional.of(
                new Discount(
                        Naming.free(WORDS.get("new.discount"), taken),
                        BigDecimal.ZERO,
                        Arrays.stream(Mode.values())
                                .filter(mode -> mode != Mode.CUSTOMIZATION)
                                .collect(Collectors.toSet()),
                        Extras.NONE));
    }

    /// Of the first model without a figure that the plan buys units of, else of the first that is sold by the unit.
    Optional<ModelUnitCapacity> modelUnit() {
        return freeUnits("").stream()
                .findFirst()
                .map(model -> new ModelUnitCapacity(model, null, null, "", Extras.NONE));
    }

    /// Models sold by the unit that have no figure yet, and one that may keep its own; those the plan buys first.
    List<String> freeUnits(String own) {
        Plan now = plan.get();
        return Stream.concat(
                        deployments()
                                .filter(d -> d.purchase().mode() == Mode.PROVISIONED)
                                .map(Deployment::model),
                        sold.of(Sale.UNITS, now).stream().map(Place::model))
                .distinct()
                .filter(model -> model.equals(own) || now.capacity(model).isEmpty())
                .toList();
    }

    Optional<CustomModel> customModel() {
        Plan now = plan.get();
        String name =
                Naming.free(
                        WORDS.get("new.custom"),
                        now.customModels().stream().map(CustomModel::name).toList());
        String id = Naming.id(name, now.customModels().stream().map(CustomModel::id).toList());
        List<Place> offered = sold.of(Sale.TRAINING, now);
        return deployments()
                .map(FreshEntries::at)
                .filter(offered::contains)
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .map(
                        place ->
                                new CustomModel(
                                        id,
                                        name,
                                        place.model(),
                                        place.region(),
                                        BigDecimal.ZERO,
                                        BigDecimal.ONE,
                                        1,
                                        0,
                                        1,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        null,
                                        Extras.NONE));
    }

    Optional<Quota> quota() {
        return freePlaces(Optional.empty()).stream()
                .findFirst()
                .map(
                        place ->
                                new Quota(
                                        place.model(),
                                        place.region(),
                                        place.scope(),
                                        QUOTA,
                                        BigDecimal.ONE,
                                        WORDS.get("new.quota.note"),
                                        Extras.NONE))
                .map(
                        quota ->
                                OutputBurndown.forgotten(quota)
                                        .map(quota::withOutputBurndown)
                                        .orElse(quota));
    }

    /// On-demand places without a quota, and one that may stay; those that the plan uses first.
    List<Place> freePlaces(Optional<Place> own) {
        Plan now = plan.get();
        Set<Place> taken = now.quotas().stream().map(QuotaInputs::of).collect(Collectors.toSet());
        own.ifPresent(taken::remove);
        return Stream.concat(
                        deployments()
                                .filter(d -> d.purchase() instanceof Purchase.OnDemand)
                                .filter(d -> d.customModel() == null)
                                .map(FreshEntries::at),
                        sold.of(Sale.ON_DEMAND, now).stream())
                .distinct()
                .filter(place -> !taken.contains(place))
                .toList();
    }

    private Stream<Deployment> deployments() {
        return plan.get().scenarios().stream().map(Scenario::deployments).flatMap(List::stream);
    }

    private static Place at(Deployment deployment) {
        return new Place(deployment.model(), deployment.region(), deployment.scope());
    }
}
