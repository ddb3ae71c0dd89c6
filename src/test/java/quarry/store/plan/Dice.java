package quarry.store.plan;

import org.jspecify.annotations.Nullable;

import quarry.plan.*;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Single values from a seed, odd ones among them: words of every script, decimals of any precision.
final class Dice {

    static final YearMonth START = YearMonth.of(2027, 1);
    private static final List<String> WORDS =
            List.of(
                    "",
                    "chat",
                    "Größe",
                    "日本",
                    "a \"b\"",
                    "back\\slash",
                    "two\nlines",
                    "😀",
                    "\t",
                    "\u0001");
    private static final List<String> JSON =
            List.of(
                    "1",
                    "1.50",
                    "1e3",
                    "null",
                    "[]",
                    "{}",
                    "\"x\"",
                    "[1,[2],{\"a\":true}]",
                    "{\"b\":{\"c\":\"é\"}}");

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean flip() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <E extends Enum<E>> E one(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    <T> List<T> list(int max, IntFunction<T> item) {
        return IntStream.range(0, random.nextInt(max + 1)).mapToObj(item).toList();
    }

    <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? null : value.get();
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    YearMonth month() {
        return START.plusMonths(random.nextInt(24) - 6);
    }

    BigDecimal share() {
        return new BigDecimal(random.nextInt(1001)).movePointLeft(3);
    }

    /// Plain decimals of any precision: trailing zeros are part of the value.
    BigDecimal decimal(double min, double max) {
        if (random.nextInt(3) == 0) {
            return BigDecimal.valueOf((long) min);
        }
        BigDecimal places =
                new BigDecimal(new BigInteger(40, random), 13).remainder(BigDecimal.ONE);
        return BigDecimal.valueOf((long) (min + random.nextDouble() * (max - min - 1)))
                .add(places.setScale(random.nextInt(14), RoundingMode.DOWN));
    }

    BigDecimal positive(double max) {
        return decimal(0, max).add(new BigDecimal("0.001"));
    }

    Extras extras() {
        SequencedMap<String, String> extras = new LinkedHashMap<>();
        while (random.nextInt(4) == 0) {
            extras.put("x-" + random.nextInt(99) + word(), JSON.get(random.nextInt(JSON.size())));
        }
        return Extras.of(extras);
    }

    SequencedMap<String, String> tags() {
        SequencedMap<String, String> tags = new LinkedHashMap<>();
        while (random.nextInt(2) == 0) {
            tags.put("t" + random.nextInt(99) + word(), word());
        }
        return tags;
    }
}
