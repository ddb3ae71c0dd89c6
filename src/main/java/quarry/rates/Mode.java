package quarry.rates;

/// How inference is bought. `CUSTOMIZATION` holds the rates around custom models (training, storage,
/// on-demand serving of a custom model); a deployment never names it.
public enum Mode implements Named {
    ON_DEMAND("on-demand"),
    BATCH("batch"),
    PROVISIONED("provisioned"),
    RESERVED("reserved"),
    IMPORT("import"),
    CUSTOMIZATION("customization");

    private final String id;

    Mode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
