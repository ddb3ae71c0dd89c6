package quarry.capacity.sensitivity;

import quarry.capacity.breakeven.UnitPrice;
import quarry.cost.load.LoadCurve;
import quarry.cost.load.MonthLoad;
import quarry.cost.load.UnitWorth;
import quarry.money.Precision;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Looks at a lever's values and finds the nearest ones at which the verdict turns, to a millionth.
final class Search {

    private static final BigDecimal CLOSE = new BigDecimal("0.000001");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Turn.Setting setting;
    private final MonthLoad load;
    private final UnitPrice price;

    Search(Turn.Setting setting, MonthLoad load, UnitPrice price) {
        this.setting = setting;
        this.load = load;
        this.price = price;
    }

    Sensitivity sensitivity() {
        List<Point> points = new ArrayList<>();
        int now = -1;
        for (BigDecimal value : setting.values()) {
            Optional<Point> point = at(value);
            if (point.isEmpty()) {
                continue;
            }
            if (value.compareTo(setting.now()) == 0) {
                now = points.size();
            }
            points.add(point.get());
        }
        if (now < 0) {
            return new Sensitivity.NotApplicable(
                    setting.lever(), "A rate that it needs is missing.");
        }
        Point today = points.get(now);
        Predicate<Point> buysAlike = p -> p.buys() == today.buys();
        Predicate<Point> asMany = p -> p.cheapestUnits() == today.cheapestUnits();
        List<Point> down = points.subList(0, now + 1).reversed();
        List<Point> up = points.subList(now, points.size());
        Optional<BigDecimal> from = turns(down, asMany);
        Optional<BigDecimal> to = turns(up, asMany);
        return new Sensitivity.Measured(
                setting.lever(),
                today,
                points,
                new Sensitivity.Range(
                        from.orElse(down.getLast().value()),
                        from.isEmpty(),
                        to.orElse(up.getLast().value()),
                        to.isEmpty()),
                turns(down, buysAlike).map(v -> new Sensitivity.Flip(v, !today.buys())),
                turns(up, buysAlike).map(v -> new Sensitivity.Flip(v, !today.buys())));
    }

    private Optional<Point> at(BigDecimal value) {
        return setting.state().apply(value).map(state -> point(value, state));
    }

    private Point point(BigDecimal value, State state) {
        LoadCurve curve = load.taking(state.loads()).curve(state.usdPerRequest());
        int units = new UnitWorth(List.of(curve)).cheapest(price.month());
        Usd withUnits =
                price.month().times(BigDecimal.valueOf(units)).plus(curve.bought(units).overflow());
        return new Point(
                value,
                usdPerUnitHour(curve, state)
                        .filter(usd -> usd.signum() > 0)
                        .map(usd -> Precision.quotient(price.hour().value(), usd)),
                units,
                curve.onDemand(),
                curve.onDemand().minus(withUnits));
    }

    /// On-demand cost of what a fully used unit serves in an hour, in the month's mix.
    private static Optional<BigDecimal> usdPerUnitHour(LoadCurve curve, State state) {
        BigDecimal units =
                state.loads().size() == 1
                        ? state.loads().getFirst().unitsPerRequestAnHour()
                        : curve.unitHours();
        BigDecimal usd =
                state.loads().size() == 1
                        ? state.usdPerRequest().getFirst()
                        : curve.onDemand().value();
        return units.signum() == 0 ? Optional.empty() : Optional.of(Precision.quotient(usd, units));
    }

    /// The last value from the first point on at which something holds, where it stops to hold.
    private Optional<BigDecimal> turns(List<Point> points, Predicate<Point> holds) {
        for (int i = 1; i < points.size(); i++) {
            if (!holds.test(points.get(i))) {
                return Optional.of(
                        between(points.get(i - 1).value(), points.get(i).value(), holds));
            }
        }
        return Optional.empty();
    }

    private BigDecimal between(BigDecimal holding, BigDecimal failing, Predicate<Point> holds) {
        BigDecimal good = holding;
        BigDecimal bad = failing;
        while (bad.subtract(good).abs().compareTo(CLOSE.multiply(good.max(CLOSE))) > 0
                && bad.subtract(good).abs().compareTo(CLOSE.multiply(CLOSE)) > 0) {
            BigDecimal middle = good.add(bad).divide(TWO);
            if (at(middle).filter(holds).isPresent()) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }
}
