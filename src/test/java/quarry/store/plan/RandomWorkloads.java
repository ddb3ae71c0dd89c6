package quarry.store.plan;

import quarry.plan.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// Valid workloads that use every part of the format.
final class RandomWorkloads {

    private final Dice dice;

    RandomWorkloads(Dice dice) {
        this.dice = dice;
    }

    Workload workload(int i) {
        Profile profile =
                dice.flip()
                        ? dice.one(BuiltInProfile.class)
                        : new CustomProfile(
                                IntStream.range(0, 168).mapToObj(_ -> dice.positive(9)).toList());
        Traffic traffic =
                new Traffic(
                        dice.decimal(0, 1e12),
                        profile,
                        dice.decimal(0, 9),
                        dice.flip()
                                ? List.of()
                                : IntStream.range(0, 12).mapToObj(_ -> dice.decimal(0, 3)).toList(),
                        dice.list(
                                3,
                                _ ->
                                        new TrafficEvent(
                                                dice.month(),
                                                dice.decimal(0, 4),
                                                dice.word(),
                                                dice.extras())),
                        dice.extras());
        RequestShape request =
                new RequestShape(
                        dice.decimal(0, 1e9),
                        dice.decimal(0, 9),
                        dice.decimal(0, 1e4),
                        dice.decimal(0, 1e4),
                        BigDecimal.ONE.add(dice.decimal(0, 9)),
                        dice.extras());
        CacheUse cache =
                dice.flip()
                        ? CacheUse.NONE
                        : new CacheUse(
                                dice.decimal(0, 1e5),
                                dice.share(),
                                dice.one(CacheTtl.class),
                                dice.extras());
        Retries retries =
                dice.flip()
                        ? Retries.NONE
                        : new Retries(
                                dice.decimal(0, 2), dice.share(), dice.share(), dice.extras());
        return new Workload(
                "w" + i,
                "W" + dice.word(),
                dice.tags(),
                traffic,
                request,
                cache,
                retries,
                dice.flip(),
                dice.decimal(0, 5),
                dice.extras());
    }
}
