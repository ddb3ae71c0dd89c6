package quarry.app.viewmodel.why;

import quarry.cost.Purpose;
import quarry.rates.Component;
import quarry.report.text.Texts;

import java.time.YearMonth;
import java.util.List;

/// The explanation of one amount.
///
/// @param amount with cents and code; what to do first while nothing is selected
/// @param subject what the amount is: "Customer chat, On demand"
/// @param reckoning how the parts below add up to it: "312,480.00 USD in 12 months ÷ 12"
/// @param parts what is billed, largest first
/// @param gaps what could not be priced
public record WhyPage(
        String amount, String subject, String reckoning, List<WhyPart> parts, List<WhyGap> gaps) {

    public static final WhyPage EMPTY =
            new WhyPage("", Texts.of(WhyPage.class).get("empty"), "", List.of(), List.of());

    public WhyPage {
        parts = List.copyOf(parts);
        gaps = List.copyOf(gaps);
    }

    /// Lines that differ by month only.
    ///
    /// @param label "Output" or "Input, overflow"
    /// @param context workload, model and mode, as far as the selection leaves them open
    /// @param amount sum of the months
    public record WhyPart(String label, String context, String amount, List<WhyMonth> months) {
        public WhyPart {
            months = List.copyOf(months);
        }
    }

    /// One line of the statement.
    ///
    /// @param key finds the same line again after an edit
    public record WhyMonth(LineKey key, String month, String quantity, String amount) {}

    /// @param where JSON path of the deployment, pool, add-on or custom model
    /// @param months the months it leaves open: "2027-01 to 2027-03"
    /// @param nearest rates that exist and are nearest, one a line; may be empty
    public record WhyGap(String reason, String where, String months, List<String> nearest) {
        public WhyGap {
            nearest = List.copyOf(nearest);
        }
    }

    /// One figure on the way to an amount.
    ///
    /// @param value with its unit
    /// @param how the sum or product in figures; empty for an entered one
    /// @param origin the plan's path or the rate's source; empty for a result
    /// @param input whether the figure was entered in the plan
    public record WhyStep(String label, String value, String how, String origin, boolean input) {}

    /// Where a line stands in its statement.
    ///
    /// @param deployment index in the scenario's list, or [quarry.cost.Line#NO_DEPLOYMENT]
    /// @param belongsTo JSON path of the add-on or pool, which tells lines without a deployment apart
    /// @param aboveInputTokens the long-context threshold of its rate, 0 for none
    public record LineKey(
            YearMonth month,
            String workload,
            int deployment,
            String belongsTo,
            Purpose purpose,
            Component component,
            long aboveInputTokens) {}
}
