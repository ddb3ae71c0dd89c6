package quarry.cost.oracle;

import quarry.cost.price.TestCard;
import quarry.plan.AddOn;
import quarry.plan.BuiltInProfile;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.CustomProfile;
import quarry.plan.Extras;
import quarry.plan.Profile;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Traffic;
import quarry.plan.TrafficEvent;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Scope;
import quarry.rates.Unit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Workloads of every kind, for a plan that starts in a given month.
record RandomWorkloads(Chance chance, YearMonth start) {

    Workload workload(int index) {
        LinkedHashMap<String, String> tags = new LinkedHashMap<>();
        if (chance.flip()) {
            tags.put("team", chance.of(List.of("a", "b")));
        }
        return new Workload(
                "w" + index,
                "Workload " + index,
                tags,
                traffic(),
                new RequestShape(
                        chance.decimal(0, 3000, 1),
                        chance.decimal(0, 4000, 0),
                        chance.decimal(1, 500, 0),
                        chance.decimal(0, 900, 1),
                        chance.decimal(1, 8, 0),
                        null,
                        Extras.NONE),
                new CacheUse(
                        chance.decimal(0, 4000, 0),
                        chance.decimal(0, 1, 3),
                        chance.of(CacheTtl.class),
                        Extras.NONE),
                new Retries(
                        chance.decimal(0, 1, 2),
                        chance.decimal(0, 1, 1),
                        chance.decimal(0, 1, 1),
                        Extras.NONE),
                chance.flip(),
                BigDecimal.ONE,
                chance.list(2, _ -> addOn()),
                Extras.NONE);
    }

    private Traffic traffic() {
        List<BigDecimal> season =
                chance.flip()
                        ? List.of()
                        : IntStream.range(0, 12).mapToObj(_ -> chance.decimal(0, 2, 1)).toList();
        return new Traffic(
                chance.decimal(0, chance.of(List.of(20, 300, 5_000, 200_000)), 2),
                profile(),
                chance.decimal(-1, 1, 2).movePointLeft(1),
                season,
                chance.list(
                        3,
                        _ ->
                                new TrafficEvent(
                                        start.plusMonths(chance.below(10) - 2),
                                        chance.decimal(0, 3, 2),
                                        "",
                                        Extras.NONE)),
                Extras.NONE);
    }

    private Profile profile() {
        BuiltInProfile[] known = BuiltInProfile.values();
        int pick = chance.below(known.length + 1);
        if (pick < known.length) {
            return known[pick];
        }
        List<BigDecimal> week =
                new ArrayList<>(
                        IntStream.range(0, Profile.HOURS)
                                .mapToObj(_ -> chance.decimal(0, 9, 1))
                                .toList());
        week.set(0, BigDecimal.ONE);
        return new CustomProfile(week);
    }

    private AddOn addOn() {
        Component component = chance.of(RandomRates.EXTRAS.keySet().stream().sorted().toList());
        boolean texts = component.unit() == Unit.TEXT_UNITS_1K;
        boolean documents = component == Component.RERANK_QUERY && chance.flip();
        return new AddOn(
                "extra",
                RandomRates.EXTRA,
                TestCard.REGION,
                Scope.REGIONAL,
                component,
                chance.of(AddOn.Per.class),
                chance.decimal(0, 20, 1),
                texts ? chance.list(3, _ -> chance.decimal(0, 4000, 1)) : List.of(),
                documents ? chance.decimal(0, 400, 0) : null,
                Extras.NONE);
    }
}
