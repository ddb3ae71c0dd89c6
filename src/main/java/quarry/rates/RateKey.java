package quarry.rates;

/// What a rate is for. A lookup matches every part exactly.
///
/// @param region source region of the call, e.g. `us-east-1`
/// @param tier `STANDARD` outside on-demand
/// @param term `NONE` outside provisioned and reserved
/// @param aboveInputTokens the rate holds for requests with more input tokens than this; 0 for every request
public record RateKey(
        String model,
        String region,
        Scope scope,
        Mode mode,
        Tier tier,
        Term term,
        Component component,
        long aboveInputTokens) {

    public static RateKey onDemand(
            String model, String region, Scope scope, Tier tier, Component component) {
        return new RateKey(model, region, scope, Mode.ON_DEMAND, tier, Term.NONE, component, 0);
    }

    public static RateKey batch(String model, String region, Scope scope, Component component) {
        return new RateKey(
                model, region, scope, Mode.BATCH, Tier.STANDARD, Term.NONE, component, 0);
    }

    public static RateKey modelUnit(String model, String region, Scope scope, Term term) {
        return new RateKey(
                model,
                region,
                scope,
                Mode.PROVISIONED,
                Tier.STANDARD,
                term,
                Component.MODEL_UNIT_HOUR,
                0);
    }

    public RateKey with(Component other) {
        return new RateKey(model, region, scope, mode, tier, term, other, aboveInputTokens);
    }

    public RateKey above(long inputTokens) {
        return new RateKey(model, region, scope, mode, tier, term, component, inputTokens);
    }

    /// One line for messages: `anthropic.… us-east-1 global on-demand input`; defaults are left out.
    public String text() {
        StringBuilder text = new StringBuilder(model);
        text.append(' ')
                .append(region)
                .append(' ')
                .append(scope.id())
                .append(' ')
                .append(mode.id());
        if (tier != Tier.STANDARD) {
            text.append(' ').append(tier.id());
        }
        if (term != Term.NONE || mode == Mode.PROVISIONED) {
            text.append(" term ").append(term.id());
        }
        text.append(' ').append(component.id());
        if (aboveInputTokens > 0) {
            text.append(" above ").append(aboveInputTokens).append(" input tokens");
        }
        return text.toString();
    }
}
