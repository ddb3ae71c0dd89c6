package quarry.money;

import java.math.BigDecimal;

/// The currency a plan is shown in, at the user's own fixed rate; the engine works in US dollars.
///
/// @param code ISO 4217 code, three capital letters
/// @param perUsd units of this currency for one US dollar, above 0
/// @param note where the user's rate comes from
public record DisplayCurrency(String code, BigDecimal perUsd, String note) {

    public static final DisplayCurrency USD = new DisplayCurrency("USD", BigDecimal.ONE, "");

    public BigDecimal shown(Usd amount) {
        return amount.value().multiply(perUsd);
    }
}
