package quarry.report.workbook.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What may be entered in a cell of the sheet Assumptions: which figures are inputs, and their least and most.
///
/// @param least allowed
/// @param most allowed
record InputBounds(double least, double most) {

    private static final InputBounds SHARE = new InputBounds(0, 1);
    private static final InputBounds TOKENS = new InputBounds(0, 1e9);
    private static final InputBounds LARGE = new InputBounds(0, 1e15);
    private static final InputBounds COUNT = new InputBounds(0, 1e12);
    private static final InputBounds FACTOR = new InputBounds(0, 1_000);
    private static final InputBounds ABOVE_ZERO = new InputBounds(1e-9, 1e12);
    private static final InputBounds UNITS = new InputBounds(0, 100_000);

    private static final Map<String, InputBounds> BY_MEMBER =
            Map.ofEntries(
                    Map.entry("requestsPerDay", COUNT),
                    Map.entry("growthPerMonth", new InputBounds(-0.999999, 10)),
                    Map.entry("seasonality", FACTOR),
                    Map.entry("events.factor", FACTOR),
                    Map.entry("systemTokens", TOKENS),
                    Map.entry("contextTokens", TOKENS),
                    Map.entry("userTokens", TOKENS),
                    Map.entry("request.outputTokens", TOKENS),
                    Map.entry("conversationTurns", new InputBounds(1, 10_000)),
                    Map.entry("cacheableTokens", TOKENS),
                    Map.entry("hitRate", SHARE),
                    Map.entry("retries.rate", new InputBounds(0, 100)),
                    Map.entry("chargedInputShare", SHARE),
                    Map.entry("chargedOutputShare", SHARE),
                    Map.entry("outcomesPerRequest", new InputBounds(0, 1e6)),
                    Map.entry("addOns.quantity", COUNT),
                    Map.entry("texts", TOKENS),
                    Map.entry("documents", TOKENS),
                    Map.entry("share", SHARE),
                    Map.entry("units", UNITS),
                    Map.entry("inputTpm", new InputBounds(100_000, 1e12)),
                    Map.entry("outputTpm", new InputBounds(10_000, 1e12)),
                    Map.entry("copies", UNITS),
                    Map.entry("cmuPerCopy", UNITS),
                    Map.entry("activeWindowsPerMonth", new InputBounds(0, 9_000)),
                    Map.entry("tokenFactors.input", new InputBounds(1e-9, 100)),
                    Map.entry("tokenFactors.output", new InputBounds(1e-9, 100)),
                    Map.entry("discounts.percent", SHARE),
                    Map.entry("modelUnits.inputTokensPerMinute", ABOVE_ZERO),
                    Map.entry("modelUnits.outputTokensPerMinute", ABOVE_ZERO),
                    Map.entry("trainingTokens", LARGE),
                    Map.entry("epochs", new InputBounds(0, 1_000)),
                    Map.entry("trainingHours", COUNT),
                    Map.entry("trainingImages", COUNT),
                    Map.entry("teacher.inputTokens", LARGE),
                    Map.entry("teacher.outputTokens", LARGE),
                    Map.entry("currency", new InputBounds(1e-9, 1e9)));

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    /// The bounds of the figure at a path of the plan; empty where the sheet does not follow it.
    static Optional<InputBounds> of(String path) {
        String[] members = INDEX.matcher(path).replaceAll("").split("\\.");
        String last = members[members.length - 1];
        InputBounds bounds = BY_MEMBER.get(last);
        if (bounds == null && members.length > 1) {
            bounds = BY_MEMBER.get(members[members.length - 2] + "." + last);
        }
        return Optional.ofNullable(bounds);
    }
}
