package quarry.rates;

/// What a component is for; one colour each, in window, workbook and pictures.
public enum Role implements Named {
    INPUT("input", "Input"),
    OUTPUT("output", "Output"),
    CACHE_READ("cache-read", "Cache read"),
    CACHE_WRITE("cache-write", "Cache write"),
    PROVISIONED("provisioned", "Provisioned"),
    RESERVED("reserved", "Reserved"),
    TRAINING_AND_STORAGE("training-storage", "Training and storage"),
    ADD_ON("add-on", "Add-ons");

    private final String id;
    private final String label;

    Role(String id, String label) {
        this.id = id;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
