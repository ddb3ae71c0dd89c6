package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.math.BigDecimal;

/// A model the user trains on a base model.
///
/// @param trainings how often it is trained within the plan
/// @param firstMonth months after the plan's start until the first training
@RecordBuilder
public record CustomModel(
        String id,
        String name,
        String baseModel,
        String region,
        BigDecimal trainingTokens,
        BigDecimal epochs,
        int trainings,
        int firstMonth,
        Extras extras)
        implements CustomModelBuilder.With {}
