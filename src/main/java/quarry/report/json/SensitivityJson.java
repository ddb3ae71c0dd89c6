package quarry.report.json;

import quarry.capacity.sensitivity.Sensitivity;
import quarry.report.text.Figures;
import quarry.report.text.SensitivitySentence;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The member `sensitivity`: what the verdict depends on, an object a lever.
final class SensitivityJson {

    private SensitivityJson() {}

    static void write(JsonOut json, List<Sensitivity> levers, Figures figures) throws IOException {
        json.objects(
                "sensitivity",
                levers,
                lever -> {
                    json.word("lever", lever.lever());
                    json.word("scale", lever.lever().scale());
                    json.text("sentence", SensitivitySentence.of(lever, figures));
                    if (lever instanceof Sensitivity.Measured measured) {
                        measured(json, measured);
                    }
                });
    }

    private static void measured(JsonOut json, Sensitivity.Measured measured) throws IOException {
        json.decimal("now", measured.now().value());
        json.integer("cheapestUnits", measured.now().cheapestUnits());
        json.object(
                "holds",
                () -> {
                    json.decimal("from", measured.holds().from());
                    json.decimal("to", measured.holds().to());
                });
        json.object(
                "flips",
                () -> {
                    flip(json, "below", measured.below());
                    flip(json, "above", measured.above());
                });
    }

    /// Null where the verdict stays the same to that end.
    private static void flip(JsonOut json, String side, Optional<Sensitivity.Flip> flip)
            throws IOException {
        if (flip.isEmpty()) {
            json.text(side, Optional.empty());
            return;
        }
        json.object(
                side,
                () -> {
                    json.decimal("value", flip.get().value());
                    json.flag("unitsPayBeyond", flip.get().buysBeyond());
                });
    }
}
