package quarry.capacity.breakeven;

import java.util.Optional;

/// The break-even on one term.
///
/// @param paidFor the traffic that pays for a unit; empty if on demand costs nothing
/// @param units empty without a capacity
public record TermAnswer(
        UnitPrice price, Optional<PaidFor> paidFor, Optional<UnitChoice> units, Verdict verdict) {}
