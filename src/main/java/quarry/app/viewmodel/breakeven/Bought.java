package quarry.app.viewmodel.breakeven;

import quarry.plan.Overflow;
import quarry.rates.Term;

/// So many units on one term, of what is asked.
///
/// @param units 0: on demand alone
/// @param overflow what happens to what exceeds them
public record Bought(Term term, int units, Overflow overflow) {}
