package quarry.app.viewmodel.field;

/// What a text turned out to mean.
public sealed interface Reading<T> {

    record Valid<T>(T value) implements Reading<T> {}

    /// @param message what is wrong and what is allowed
    record Invalid<T>(String message) implements Reading<T> {}
}
