package quarry.app.viewmodel.compare;

/// One scenario of the comparison.
public record CompareColumn(String scenario, String name, boolean base) {}
