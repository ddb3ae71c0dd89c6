package quarry.app.viewmodel.assumptions;

import java.util.List;

/// What the assumptions change, worked out from a result.
///
/// @param answer the sentence on top
/// @param discounts what each discount saves in the base; empty texts where that is not worked out
/// @param quotas the largest share that a scenario's peak hour takes of each
/// @param peaks by quota: what the peak hour of each scenario takes, a line each
public record AssumptionPage(
        String answer, List<String> discounts, List<String> quotas, List<List<String>> peaks) {

    static final AssumptionPage EMPTY = new AssumptionPage("", List.of(), List.of(), List.of());

    public AssumptionPage {
        discounts = List.copyOf(discounts);
        quotas = List.copyOf(quotas);
        peaks = List.copyOf(peaks);
    }
}
