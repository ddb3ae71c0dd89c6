package quarry.app.viewmodel;

import quarry.app.viewmodel.document.Sequence;
import quarry.money.DisplayCurrency;
import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.PlanCurrency;
import quarry.plan.Purchase;
import quarry.plan.Quota;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.rates.Scope;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What a plan file allows and an editor may not expect: every entry has a field that this version does not know,
/// and there are models and regions that the card has never heard of, names that are there twice, empty lists.
final class OddPlans {

    private static final Extras LATER = Extras.of(Map.of("later", "[1,2]"));
    private static final String UNHEARD = "unheard of";

    private OddPlans() {}

    static Plan of(Plan plan, long seed) {
        Plan kept =
                plan.withExtras(LATER)
                        .withDiscounts(all(plan.discounts(), d -> d.withExtras(LATER)))
                        .withModelUnits(all(plan.modelUnits(), u -> u.withExtras(LATER)))
                        .withCustomModels(all(plan.customModels(), m -> m.withExtras(LATER)))
                        .withWorkloads(all(plan.workloads(), OddPlans::kept))
                        .withScenarios(all(plan.scenarios(), OddPlans::kept));
        return switch ((int) (seed % 4)) {
            case 0 -> kept;
            case 1 -> strange(kept.withMonths(120));
            case 2 -> bare(strange(kept));
            default -> strange(kept).withMonths(1).withScenarios(List.of());
        };
    }

    private static <T> List<T> all(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    private static Workload kept(Workload workload) {
        return workload.withExtras(LATER)
                .withAddOns(all(workload.addOns(), a -> a.withExtras(LATER)));
    }

    private static Scenario kept(Scenario scenario) {
        return scenario.withExtras(LATER)
                .withPools(all(scenario.pools(), p -> p.withExtras(LATER)))
                .withDeployments(all(scenario.deployments(), d -> d.withExtras(LATER)));
    }

    private static Plan bare(Plan plan) {
        return plan.withDiscounts(List.of())
                .withModelUnits(List.of())
                .withCustomModels(List.of())
                .withScenarios(
                        all(
                                plan.scenarios(),
                                s ->
                                        s.withDeployments(
                                                all(
                                                        s.deployments(),
                                                        d -> d.withCustomModel(null)))));
    }

    private static Plan strange(Plan plan) {
        BigDecimal thousand = new BigDecimal("1000");
        Discount twice = new Discount("d", new BigDecimal("1.0"), Set.of(), LATER);
        return plan.withCurrency(
                        new PlanCurrency(
                                new DisplayCurrency("EUR", new BigDecimal("0.92"), "FY27"), LATER))
                .withDiscounts(Sequence.plus(Sequence.plus(plan.discounts(), twice), twice))
                .withModelUnits(
                        Sequence.plus(
                                plan.modelUnits(),
                                new ModelUnitCapacity(
                                        UNHEARD, thousand, null, "a \"note\"", LATER)))
                .withQuotas(
                        List.of(
                                new Quota(
                                        UNHEARD,
                                        "mars",
                                        Scope.GLOBAL,
                                        thousand,
                                        BigDecimal.ONE,
                                        "",
                                        LATER)))
                .withWorkloads(
                        all(
                                plan.workloads(),
                                w -> w.withAddOns(all(w.addOns(), a -> a.withRegion("mars")))))
                .withScenarios(
                        all(
                                plan.scenarios(),
                                s -> s.withDeployments(all(s.deployments(), OddPlans::unheard))));
    }

    private static Deployment unheard(Deployment deployment) {
        return deployment.purchase() instanceof Purchase.OnDemand
                ? deployment.withModel(UNHEARD)
                : deployment;
    }
}
