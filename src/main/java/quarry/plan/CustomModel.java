package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// A model the user trains on a base model.
///
/// @param trainings how often it is trained within the plan
/// @param firstMonth months after the plan's start until the first training
/// @param monthsBetween months from one training to the next, at least 1
/// @param trainingHours hours of one training, where it is charged by the hour
/// @param trainingImages images seen in one training, where it is charged by the image
/// @param teacher the model whose answers it is distilled from; null for fine-tuning
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
        int monthsBetween,
        BigDecimal trainingHours,
        BigDecimal trainingImages,
        @Nullable Teacher teacher,
        Extras extras)
        implements CustomModelBuilder.With {}
