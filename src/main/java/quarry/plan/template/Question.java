package quarry.plan.template;

import java.math.BigDecimal;

/// One figure that a template asks for.
///
/// @param id names the figure in words and answers
/// @param unit what it counts: `people`, `pages`, `tokens`; `share` for a share of 1
/// @param usual the answer to begin with; an assumption until the user has looked at it
/// @param least smallest answer allowed
/// @param most largest answer allowed
/// @param whole whether only whole numbers make sense
/// @param assumed whether it is about texts and models rather than about the business
public record Question(
        String id,
        String unit,
        BigDecimal usual,
        BigDecimal least,
        BigDecimal most,
        boolean whole,
        boolean assumed) {

    static final String SHARE = "share";

    static Question figure(String id, String unit, String usual, String least, String most) {
        return new Question(
                id,
                unit,
                new BigDecimal(usual),
                new BigDecimal(least),
                new BigDecimal(most),
                false,
                false);
    }

    static Question whole(String id, String unit, long usual, long least, long most) {
        return new Question(
                id,
                unit,
                BigDecimal.valueOf(usual),
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most),
                true,
                false);
    }

    static Question tokens(String id, long usual) {
        return new Question(
                id,
                "tokens",
                BigDecimal.valueOf(usual),
                BigDecimal.ZERO,
                BigDecimal.valueOf(1_000_000),
                false,
                true);
    }

    static Question share(String id, String usual) {
        return new Question(
                id, SHARE, new BigDecimal(usual), BigDecimal.ZERO, BigDecimal.ONE, false, false);
    }

    Question assumption() {
        return new Question(id, unit, usual, least, most, whole, true);
    }

    public boolean isShare() {
        return unit.equals(SHARE);
    }
}
