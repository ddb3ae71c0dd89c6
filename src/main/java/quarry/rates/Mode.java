package quarry.rates;

/// How inference is bought. `CUSTOMIZATION` holds the rates around custom models (training, storage,
/// on-demand serving of a custom model); a deployment never names it.
public enum Mode implements Named {
    ON_DEMAND,
    BATCH,
    PROVISIONED,
    RESERVED,
    IMPORT,
    CUSTOMIZATION
}
