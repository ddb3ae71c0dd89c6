package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import quarry.rates.Mode;

import java.math.BigDecimal;
import java.util.Set;

/// A negotiated percentage off the list amount of the named modes; several discounts multiply.
///
/// @param percent 0 to 100
@RecordBuilder
public record Discount(String name, BigDecimal percent, Set<Mode> modes, Extras extras)
        implements DiscountBuilder.With {

    public Discount {
        modes = Set.copyOf(modes);
    }

    /// What an amount is multiplied by: 8 % off is 0.92. Exact.
    public BigDecimal factor() {
        return BigDecimal.ONE.subtract(percent.movePointLeft(2));
    }
}
