package quarry.plan;

import quarry.rates.Named;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/// The weeks that Quarry knows by name. Hours are UTC.
public enum BuiltInProfile implements Profile, Named {
    /// Every hour alike.
    FLAT("flat", "Flat", (_, _) -> 1),
    /// Monday to Friday 08:00 to 18:00 carries ten times the traffic of any other hour.
    BUSINESS_HOURS(
            "business-hours",
            "Business hours",
            (day, hour) -> day < 5 && within(hour, 8, 18) ? 10 : 1),
    /// Monday to Friday around the clock, nothing at weekends.
    OFFICE_DAYS("office-days", "Office days", (day, _) -> day < 5 ? 1 : 0),
    /// Every day: nights 1, daytime from 08:00 2, evening from 18:00 to 23:00 6.
    EVENING_PEAK(
            "evening-peak",
            "Evening peak",
            (_, hour) -> within(hour, 18, 23) ? 6 : within(hour, 8, 18) ? 2 : 1),
    /// Every night from 00:00 to 06:00, nothing else.
    NIGHTLY("nightly", "Nightly", (_, hour) -> hour < 6 ? 1 : 0);

    private final String id;
    private final String label;
    private final List<BigDecimal> weights;

    BuiltInProfile(String id, String label, IntBinaryOperator weightOfDayAndHour) {
        this.id = id;
        this.label = label;
        this.weights =
                IntStream.range(0, HOURS)
                        .map(h -> weightOfDayAndHour.applyAsInt(h / 24, h % 24))
                        .mapToObj(BigDecimal::valueOf)
                        .toList();
    }

    private static boolean within(int hour, int from, int to) {
        return hour >= from && hour < to;
    }

    @Override
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    @Override
    public List<BigDecimal> weights() {
        return weights;
    }
}
