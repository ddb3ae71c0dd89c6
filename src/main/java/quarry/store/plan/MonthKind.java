package quarry.store.plan;

import quarry.store.json.JsonValue;

import java.time.YearMonth;
import java.util.regex.Pattern;

/// A month of this century or the next, e.g. `2027-01`.
record MonthKind() implements ValueKind<YearMonth> {

    private static final Pattern FORM = Pattern.compile("2[01][0-9]{2}-(0[1-9]|1[0-2])");

    @Override
    public YearMonth read(JsonValue value) throws Unfit {
        if (value instanceof JsonValue.Str(String text) && FORM.matcher(text).matches()) {
            return YearMonth.parse(text);
        }
        throw new Unfit("is not a month");
    }

    @Override
    public String allowed() {
        return "a month like \"2027-01\", from \"2000-01\" to \"2199-12\"";
    }

    @Override
    public YearMonth placeholder() {
        return YearMonth.of(2000, 1);
    }
}
