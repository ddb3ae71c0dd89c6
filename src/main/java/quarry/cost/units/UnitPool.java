package quarry.cost.units;

import quarry.cost.Line;
import quarry.cost.demand.HourGroups;
import quarry.cost.frame.Place;
import quarry.cost.frame.Served;
import quarry.plan.Overflow;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.time.YearMonth;
import java.util.List;

/// Model units and the deployments that they serve: one deployment's own, or a pool's.
///
/// @param path JSON path of whoever buys them
/// @param shared whether cost is shared out by use and idle capacity shown apart
public record UnitPool(
        String path,
        String model,
        String region,
        Scope scope,
        Term term,
        UnitCount units,
        Overflow overflow,
        boolean shared,
        List<Served> members) {

    public static UnitPool own(Served served, Purchase.Provisioned bought) {
        return new UnitPool(
                served.path(),
                served.deployment().model(),
                served.deployment().region(),
                served.deployment().scope(),
                bought.term(),
                bought.units(),
                bought.overflow(),
                false,
                List.of(served));
    }

    public static UnitPool shared(Pool pool, String path, List<Served> members) {
        return new UnitPool(
                path,
                pool.model(),
                pool.region(),
                pool.scope(),
                pool.term(),
                pool.units(),
                pool.overflow(),
                true,
                members);
    }

    /// The hours of a week in which the members' requests are not alike.
    HourGroups hours() {
        return HourGroups.of(
                members.stream().map(m -> m.assumptions().months().getFirst().week()).toList());
    }

    RateKey rate() {
        return RateKey.modelUnit(model, region, scope, term);
    }

    /// Where what the pool costs as a whole stands: with its only deployment, or with none.
    Place place(YearMonth month) {
        return shared
                ? new Place(month, "", Line.NO_DEPLOYMENT, path)
                : members.getFirst().place(month);
    }
}
