package quarry.app.viewmodel.field;

/// How values of one kind are written and read.
public interface Notation<T> {

    Reading<T> read(String text);

    String write(T value);

    /// The allowed range in words: "0 to 1,000,000,000"; may be empty.
    String allowed();
}
