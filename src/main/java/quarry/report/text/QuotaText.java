package quarry.report.text;

import quarry.capacity.quota.OutputBurndown;
import quarry.capacity.quota.QuotaOutlook;
import quarry.plan.Quota;
import quarry.report.OutlookNote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Quotas in words.
public final class QuotaText {

    private static final Texts WORDS = Texts.of(QuotaText.class);

    private final Figures figures;

    public QuotaText(Figures figures) {
        this.figures = figures;
    }

    /// What goes above a quota, what is not counted, and burndowns that were left at 1.
    public List<OutlookNote> notes(List<QuotaOutlook> quotas) {
        LinkedHashSet<OutlookNote> notes = new LinkedHashSet<>();
        for (QuotaOutlook outlook : quotas) {
            String path = "$.quotas[" + outlook.index() + "]";
            Quota quota = outlook.quota();
            OutputBurndown.forgotten(quota)
                    .ifPresent(
                            five ->
                                    notes.add(
                                            new OutlookNote(
                                                    path + ".outputBurndown",
                                                    "",
                                                    WORDS.get(
                                                            "quota.burndown",
                                                            quota.model(),
                                                            figures.count(five)))));
            warning(outlook)
                    .ifPresent(text -> notes.add(new OutlookNote(path, outlook.scenario(), text)));
            if (outlook.overflows()) {
                notes.add(
                        new OutlookNote(
                                path,
                                outlook.scenario(),
                                WORDS.get("quota.overflow", place(quota), outlook.name())));
            }
        }
        return new ArrayList<>(notes);
    }

    private Optional<String> warning(QuotaOutlook outlook) {
        if (outlook.usedAbove().isPresent()) {
            return outlook.used()
                    .map(peak -> above(outlook, "quota.takes", peak, outlook.usedAbove().get()));
        }
        if (outlook.atStartAbove().isPresent()) {
            return outlook.atStart()
                    .map(
                            peak ->
                                    above(
                                            outlook,
                                            "quota.reserves",
                                            peak,
                                            outlook.atStartAbove().get()));
        }
        return Optional.empty();
    }

    private String above(
            QuotaOutlook outlook, String key, QuotaOutlook.Peak peak, BigDecimal more) {
        String first =
                outlook.firstAbove()
                        .filter(month -> !month.equals(peak.month()))
                        .map(month -> WORDS.get("quota.first", "" + month))
                        .orElse("");
        return WORDS.get(
                key,
                place(outlook.quota()),
                "" + peak.month(),
                tokens(peak.tokensPerMinute()),
                outlook.name(),
                tokens(more),
                tokens(outlook.quota().tokensPerMinute()),
                first);
    }

    private static String place(Quota quota) {
        return String.join(" ", quota.model(), quota.region(), quota.scope().id());
    }

    /// Whole tokens.
    private String tokens(BigDecimal perMinute) {
        return figures.whole(perMinute);
    }

    TextTable table(List<QuotaOutlook> quotas) {
        TextTable table =
                new TextTable(
                        TextTable.Column.left("Quota"),
                        TextTable.Column.right("Tokens a minute"),
                        TextTable.Column.left("Scenario"),
                        TextTable.Column.right("Peak hour"),
                        TextTable.Column.left("of"),
                        TextTable.Column.right("At request start"),
                        TextTable.Column.right("Above"));
        for (QuotaOutlook outlook : quotas) {
            table.add(
                    place(outlook.quota()),
                    tokens(outlook.quota().tokensPerMinute()),
                    outlook.name(),
                    outlook.used().map(p -> tokens(p.tokensPerMinute())).orElse("–"),
                    outlook.used().map(p -> p.month().toString()).orElse(""),
                    outlook.atStart().map(p -> tokens(p.tokensPerMinute())).orElse("–"),
                    outlook.above().map(this::tokens).orElse(""));
        }
        return table;
    }
}
