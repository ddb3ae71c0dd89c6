package quarry.app.viewmodel.compare;

/// One scenario of the comparison.
///
/// @param base whether the others are compared with it
public record CompareColumn(String scenario, String name, boolean base, Standing standing) {}
