package quarry.store.plan;

import quarry.store.json.JsonValue;

/// `true` or `false`.
record FlagKind() implements ValueKind<Boolean> {

    @Override
    public Boolean read(JsonValue value) throws Unfit {
        if (value instanceof JsonValue.Bool(boolean flag)) {
            return flag;
        }
        throw new Unfit("is neither true nor false");
    }

    @Override
    public String allowed() {
        return "true or false, without quotes";
    }

    @Override
    public Boolean placeholder() {
        return false;
    }
}
