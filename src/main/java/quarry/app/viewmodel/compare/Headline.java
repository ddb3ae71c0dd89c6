package quarry.app.viewmodel.compare;

import quarry.app.viewmodel.pricing.Results;

/// Says what the comparison comes to, in one sentence.
@FunctionalInterface
public interface Headline {

    String of(Results results);
}
