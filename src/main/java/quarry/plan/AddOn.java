package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import quarry.rates.Component;
import quarry.rates.Named;
import quarry.rates.Scope;

import java.math.BigDecimal;
import java.util.List;

/// Something beside the tokens of the model that a workload uses: guardrails, embeddings, images, rerank,
/// knowledge-base queries.
///
/// @param model what the rate card lists it under, e.g. `bedrock.guardrails`
/// @param quantity how many of the component one request (or one month) takes, in single things: queries,
///     images, tokens, GB-months; times the text units or document blocks below where those are given
/// @param texts lengths in characters of the texts that one request has checked; each is rounded up to
///     text units of 1,000 characters
/// @param documents documents that one query ranks, rounded up to blocks of 100; null where that is not asked
@RecordBuilder
public record AddOn(
        String name,
        String model,
        String region,
        Scope scope,
        Component component,
        Per per,
        BigDecimal quantity,
        List<BigDecimal> texts,
        @Nullable BigDecimal documents,
        Extras extras)
        implements AddOnBuilder.With {

    /// What the quantity is counted for.
    public enum Per implements Named {
        REQUEST,
        MONTH
    }

    public AddOn {
        texts = List.copyOf(texts);
    }
}
