package quarry.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// How messages spell values: short, and on one line.
final class ProblemText {

    private static final int SHORT = 40;
    private static final int LISTED = 10;

    private ProblemText() {}

    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= SHORT
                ? '"' + line + '"'
                : '"' + line.substring(0, SHORT - 1) + "…\"";
    }

    /// The ids that exist, for a reference to one that does not.
    static String known(List<String> ids) {
        if (ids.isEmpty()) {
            return "there is none yet";
        }
        return "known: "
                + ids.stream()
                        .limit(LISTED)
                        .map(ProblemText::quoted)
                        .collect(Collectors.joining(", "))
                + (ids.size() > LISTED ? " and " + (ids.size() - LISTED) + " more" : "");
    }

    static String percent(BigDecimal share) {
        return plain(share.movePointRight(2)) + " %";
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
