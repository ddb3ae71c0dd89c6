package quarry.app.viewmodel.workloads;

import quarry.rates.Component;

/// Something that is sold beside the tokens of a model.
///
/// @param model what the rate card lists it under, e.g. `bedrock.guardrails`
public record Product(String model, Component component) {}
