package quarry.store.plan;

import quarry.store.json.JsonValue;

/// What a field takes: how its value is read, and what is allowed.
///
/// @param <T> the value in memory
interface ValueKind<T> {

    T read(JsonValue value) throws Unfit;

    /// Completes "allowed: …".
    String allowed();

    /// Stands in for a value that was refused, so that the rest of the file can still be checked.
    T placeholder();
}
