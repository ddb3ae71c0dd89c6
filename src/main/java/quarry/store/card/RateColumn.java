package quarry.store.card;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The columns of `rates.csv`, spelt as in its first line.
enum RateColumn {
    MODEL("model"),
    REGION("region"),
    SCOPE("scope"),
    MODE("mode"),
    TIER("tier"),
    TERM("term"),
    COMPONENT("component"),
    UNIT("unit"),
    USD("usd"),
    ABOVE_INPUT_TOKENS("aboveInputTokens"),
    AS_OF("asOf"),
    SOURCE("source"),
    STATUS("status");

    private final String title;

    RateColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static String titles() {
        return Arrays.stream(values()).map(RateColumn::title).collect(Collectors.joining(", "));
    }
}
