package quarry.cost.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Single values from a seed.
record Chance(Random random) {

    boolean flip() {
        return random.nextBoolean();
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <E extends Enum<E>> E of(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    <T> List<T> list(int most, IntFunction<T> item) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(item).toList();
    }

    BigDecimal decimal(int from, int to, int places) {
        long scale = BigDecimal.TEN.pow(places).longValueExact();
        return BigDecimal.valueOf(from * scale + random.nextLong((to - from) * scale + 1), places);
    }
}
