package quarry.money;

import java.math.BigDecimal;

/// An exact amount of US dollars. Sums and products are never rounded; rounding is a matter of showing.
public record Usd(BigDecimal value) implements Comparable<Usd> {

    public static final Usd ZERO = new Usd(BigDecimal.ZERO);

    public static Usd of(String value) {
        return new Usd(new BigDecimal(value));
    }

    public Usd plus(Usd other) {
        return new Usd(value.add(other.value));
    }

    public Usd minus(Usd other) {
        return new Usd(value.subtract(other.value));
    }

    public Usd times(BigDecimal factor) {
        return new Usd(value.multiply(factor));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Usd other) {
        return value.compareTo(other.value);
    }

    /// Equal amounts are equal whatever their scale: 1.0 is 1.00.
    @Override
    public boolean equals(Object other) {
        return other instanceof Usd usd && value.compareTo(usd.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }
}
