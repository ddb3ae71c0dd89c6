package quarry.store.plan;

import quarry.plan.UnitCount;
import quarry.store.json.JsonValue;

/// A number of model units, `"cheapest"` or `"peak"`.
record UnitCountKind() implements ValueKind<UnitCount> {

    static final String CHEAPEST = "cheapest";
    static final String PEAK = "peak";

    private static final IntegerKind FIXED = new IntegerKind(0, 100_000);

    @Override
    public UnitCount read(JsonValue value) throws Unfit {
        if (value instanceof JsonValue.Str(String text)) {
            if (text.equals(CHEAPEST)) {
                return new UnitCount.Cheapest();
            }
            if (text.equals(PEAK)) {
                return new UnitCount.Peak();
            }
        }
        return new UnitCount.Fixed(Math.toIntExact(FIXED.read(value)));
    }

    @Override
    public String allowed() {
        return FIXED.allowed() + ", \"cheapest\" or \"peak\"";
    }

    @Override
    public UnitCount placeholder() {
        return new UnitCount.Fixed(0);
    }
}
