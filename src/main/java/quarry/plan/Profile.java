package quarry.plan;

import java.math.BigDecimal;
import java.util.List;

/// The shape of a week: 168 weights, Monday 00:00 UTC first. Only their proportions count; demand divides
/// by their sum, which makes their mean 1.
public sealed interface Profile permits BuiltInProfile, CustomProfile {

    int HOURS = 168;

    /// 168 weights, none negative, not all 0.
    List<BigDecimal> weights();
}
