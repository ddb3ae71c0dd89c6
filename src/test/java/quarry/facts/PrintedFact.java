package quarry.facts;

import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.rates.Unit;

import java.util.Locale;

/// A rate of the card, spelt back in the words of the facts: the reverse of what the maker does.
record PrintedFact(
        String model,
        String region,
        String scope,
        String component,
        String mode,
        String term,
        String unit,
        String usd,
        String threshold,
        String asOf,
        String source,
        String status) {

    static PrintedFact of(Rate rate) {
        RateKey key = rate.key();
        return new PrintedFact(
                key.model(),
                key.region(),
                lower(key.scope()),
                key.component() == Component.STORAGE_MONTH
                        ? "model_storage_month"
                        : lower(key.component()),
                lower(key.tier() == Tier.STANDARD ? key.mode() : key.tier()),
                term(key),
                unit(rate.unit()),
                rate.usd().toPlainString(),
                key.aboveInputTokens() > 0 ? String.valueOf(key.aboveInputTokens()) : "",
                rate.asOf(),
                rate.source(),
                lower(rate.status()) + (rate.note().isEmpty() ? "" : "; " + rate.note()));
    }

    private static String term(RateKey key) {
        if (key.term() == Term.NONE) {
            return key.mode() == Mode.PROVISIONED ? "no_commitment" : "none";
        }
        return key.term().months() + "_month";
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case TOKENS_1M -> "per_1m_tokens";
            case HOUR -> "per_hour";
            case MINUTE -> "per_minute";
            case SECOND -> "per_second";
            case MONTH -> "per_month";
            case IMAGE -> "per_image";
            case PAGE -> "per_page";
            case REQUEST -> "per_request";
            case REQUESTS_1K -> "per_1k_requests";
            case QUERIES_1K -> "per_1k_queries";
            case TEXT_UNITS_1K -> "per_1k_text_units";
            case TRANSITIONS_1K -> "per_1k_transitions";
            case TASK -> "per_task";
        };
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
