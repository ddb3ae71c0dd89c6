package quarry.facts;

import quarry.rates.Rate;

/// One row of the facts: a rate, and what it says of its model.
record Fact(String provider, String modelName, Rate rate) {}
