package quarry.store.plan;

import quarry.plan.Deployment;
import quarry.plan.Overflow;
import quarry.plan.Pool;
import quarry.plan.Scenario;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `scenarios[…]`
final class ScenarioReader {

    static final ChoiceKind<Scope> SCOPE = ChoiceKind.of(Scope.class);

    private static final int MAX_SCENARIOS = 100;
    private static final int MAX_DEPLOYMENTS = 5_000;
    private static final int MAX_POOLS = 500;

    private final Set<String> ids = new HashSet<>();

    /// A scenario without an id is called after its place, with a number that is still free.
    static List<Scenario> scenarios(JsonFields plan) {
        return plan.objects("scenarios", MAX_SCENARIOS, new ScenarioReader()::scenario);
    }

    private Scenario scenario(JsonFields f) {
        String id = f.or("id", Limits.ID, nextId());
        ids.add(id);
        return new Scenario(
                id,
                f.or("name", Limits.NAME, id),
                f.objects("deployments", MAX_DEPLOYMENTS, ScenarioReader::deployment),
                f.objects("pools", MAX_POOLS, ScenarioReader::pool),
                f.extras());
    }

    private String nextId() {
        int number = ids.size() + 1;
        while (ids.contains("scenario-" + number)) {
            number++;
        }
        return "scenario-" + number;
    }

    private static Deployment deployment(JsonFields f) {
        return new Deployment(
                f.required("workload", Limits.ID),
                f.or("share", Limits.SHARE, Limits.ONE),
                f.required("model", Limits.MODEL),
                f.required("region", Limits.REGION),
                f.or("scope", SCOPE, Scope.REGIONAL),
                PurchaseReader.purchase(f),
                f.or("caching", Limits.FLAG, false),
                f.orNull("from", Limits.MONTH),
                f.orNull("until", Limits.MONTH),
                f.orNull("customModel", Limits.ID),
                f.extras());
    }

    private static Pool pool(JsonFields f) {
        return new Pool(
                f.required("id", Limits.ID),
                f.required("model", Limits.MODEL),
                f.required("region", Limits.REGION),
                f.or("scope", SCOPE, Scope.REGIONAL),
                f.or("term", PurchaseReader.PROVISIONED_TERM, Term.NONE),
                f.or("units", Limits.UNITS, PurchaseReader.ONE_UNIT),
                f.or("overflow", ChoiceKind.of(Overflow.class), Overflow.ON_DEMAND),
                f.extras());
    }
}
