package quarry.app.viewmodel.findmodel;

import org.jspecify.annotations.Nullable;

import quarry.plan.Deployment;
import quarry.plan.ModelNote;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.Lifecycle;
import quarry.rates.Model;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What card and plan know of the models that a workload may be served by.
final class OfferFacts {

    private final RateCard card;
    private final Workload workload;
    private final Map<String, ModelNote> notes;

    OfferFacts(RateCard card, Plan plan, Workload workload) {
        this.card = card;
        this.workload = workload;
        this.notes =
                plan.modelNotes().stream()
                        .collect(
                                Collectors.toMap(
                                        ModelNote::model, Function.identity(), (a, _) -> a));
    }

    String name(String model) {
        return card.model(model).map(Model::name).orElse(model);
    }

    String provider(Optional<Deployment> served) {
        return model(served).map(Model::provider).orElse("");
    }

    boolean legacy(Optional<Deployment> served) {
        return model(served).filter(m -> m.lifecycle() == Lifecycle.LEGACY).isPresent();
    }

    @Nullable Long contextWindow(Optional<Deployment> served) {
        return model(served).map(Model::contextWindow).orElse(null);
    }

    private Optional<Model> model(Optional<Deployment> served) {
        return served.flatMap(d -> card.model(d.model()));
    }

    OfferRow.Fit fit(Optional<Deployment> served) {
        Long window = contextWindow(served);
        if (window == null || served.isEmpty()) {
            return OfferRow.Fit.UNKNOWN;
        }
        BigDecimal largest =
                workload.request().largestInputTokens().multiply(served.get().factors().input());
        return largest.compareTo(BigDecimal.valueOf(window)) > 0
                ? OfferRow.Fit.TOO_SMALL
                : OfferRow.Fit.FITS;
    }

    @Nullable BigDecimal score(Optional<Deployment> served) {
        return served.map(d -> notes.get(d.model())).map(ModelNote::score).orElse(null);
    }

    String note(Optional<Deployment> served) {
        return served.map(
                        d ->
                                Objects.requireNonNullElse(
                                                notes.get(d.model()), ModelNote.of(d.model()))
                                        .note())
                .orElse("");
    }
}
