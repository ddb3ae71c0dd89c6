package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// What the user found out about a model: a price says nothing about quality.
///
/// @param score the user's own scale, 0 to 100; null where not scored
@RecordBuilder
public record ModelNote(String model, @Nullable BigDecimal score, String note, Extras extras)
        implements ModelNoteBuilder.With {

    /// Nothing yet.
    public static ModelNote of(String model) {
        return new ModelNote(model, null, "", Extras.NONE);
    }

    /// Whether there is nothing to keep.
    public boolean blank() {
        return score == null && note.isEmpty() && extras.equals(Extras.NONE);
    }
}
