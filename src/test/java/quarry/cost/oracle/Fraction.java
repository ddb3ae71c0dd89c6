package quarry.cost.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// An exact fraction, for checking the engine with arithmetic that never rounds.
///
/// It is not reduced: the sums of one plan stay small enough, and reducing each would take most of the time.
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    /// Far more than the digits of a [MathContext#DECIMAL128].
    private static final int BITS_SHOWN = 512;

    Fraction {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("denominator " + denominator);
        }
    }

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Fraction of(BigDecimal value) {
        return value.scale() >= 0
                ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// By a positive one.
    Fraction over(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction max(Fraction other) {
        return isAbove(other) ? this : other;
    }

    Fraction min(Fraction other) {
        return isAbove(other) ? other : this;
    }

    boolean isAbove(Fraction other) {
        return compareTo(other) > 0;
    }

    boolean isPositive() {
        return numerator.signum() > 0;
    }

    /// The whole number at or above it.
    Fraction ceiling() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return new Fraction(
                parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    BigDecimal decimal() {
        int shorter = Math.min(numerator.bitLength(), denominator.bitLength());
        int drop = Math.max(0, shorter - BITS_SHOWN);
        return new BigDecimal(numerator.shiftRight(drop))
                .divide(new BigDecimal(denominator.shiftRight(drop)), MathContext.DECIMAL128);
    }
}
