package quarry.app.viewmodel.assumptions;

import quarry.capacity.quota.QuotaOutlook;
import quarry.money.Precision;
import quarry.plan.Quota;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the peak hour takes of a quota, in words.
final class QuotaPeaks {

    private static final Texts WORDS = Texts.of(QuotaPeaks.class);

    private final Figures figures;
    private final DateTimeFormatter month;

    QuotaPeaks(Figures figures) {
        this.figures = figures;
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", Texts.language());
    }

    /// Over all scenarios, settled or reserved at request start.
    String largest(Quota quota, List<QuotaOutlook> ofQuota) {
        return ofQuota.stream()
                .flatMap(o -> peaks(o).map(peak -> share(o, peak)))
                .max(Comparator.naturalOrder())
                .map(
                        share ->
                                WORDS.get(
                                        share.compareTo(BigDecimal.ONE) > 0
                                                ? "peak.above"
                                                : "peak.share",
                                        figures.percent(share),
                                        figures.shortCount(quota.tokensPerMinute())))
                .orElse(WORDS.get("peak.nothing"));
    }

    /// A line for each scenario.
    List<String> each(List<QuotaOutlook> ofQuota) {
        return ofQuota.stream().map(this::line).toList();
    }

    private String line(QuotaOutlook outlook) {
        if (outlook.used().isEmpty()) {
            return WORDS.get("peak.none", outlook.name());
        }
        QuotaOutlook.Peak peak = outlook.used().get();
        String used =
                WORDS.get(
                        "peak.used",
                        outlook.name(),
                        figures.whole(peak.tokensPerMinute()),
                        figures.percent(share(outlook, peak)),
                        month.format(peak.month()));
        String start =
                outlook.atStart()
                        .map(
                                p ->
                                        WORDS.get(
                                                "peak.at-start",
                                                figures.whole(p.tokensPerMinute()),
                                                figures.percent(share(outlook, p))))
                        .orElse("");
        String above =
                outlook.firstAbove()
                        .map(first -> WORDS.get("peak.from", month.format(first)))
                        .orElse("");
        String more = outlook.overflows() ? WORDS.get("peak.overflow") : "";
        return used + start + above + "." + more;
    }

    private static Stream<QuotaOutlook.Peak> peaks(QuotaOutlook outlook) {
        return Stream.concat(outlook.used().stream(), outlook.atStart().stream());
    }

    private static BigDecimal share(QuotaOutlook outlook, QuotaOutlook.Peak peak) {
        return Precision.quotient(peak.tokensPerMinute(), outlook.quota().tokensPerMinute());
    }
}
