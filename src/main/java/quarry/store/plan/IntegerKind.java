package quarry.store.plan;

import quarry.plan.Bound;
import quarry.store.json.JsonValue;

import java.math.BigDecimal;

/// A whole number within bounds.
record IntegerKind(long min, long max) implements ValueKind<Long> {

    static IntegerKind within(Bound bound) {
        return new IntegerKind(bound.min().longValueExact(), bound.max().longValueExact());
    }

    @Override
    public Long read(JsonValue value) throws Unfit {
        DecimalKind decimal =
                new DecimalKind(BigDecimal.valueOf(min), true, BigDecimal.valueOf(max));
        BigDecimal number = decimal.read(value);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new Unfit("is not a whole number");
        }
        return number.longValueExact();
    }

    @Override
    public String allowed() {
        return "a whole number from " + min + " to " + max;
    }

    @Override
    public Long placeholder() {
        return min;
    }
}
