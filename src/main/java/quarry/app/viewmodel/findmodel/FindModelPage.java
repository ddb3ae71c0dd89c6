package quarry.app.viewmodel.findmodel;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.compare.SpanFigures;
import quarry.money.Usd;
import quarry.report.text.Figures;

import java.util.List;

/// What the screen shows beside its filters.
///
/// @param answer the first line
/// @param caption what is shown, what is not, and over which months
/// @param rows how the workload is served now, then the offers that pass the filters, in the order asked for
/// @param costs what the costs are written as; null while nothing is priced
/// @param whole amount that a bar of full length stands for: that of now, or else the largest
/// @param largestInput in short, for the column of context windows
/// @param calledOff whether the rows are those from before, as the user gave up waiting or it failed
public record FindModelPage(
        String answer,
        String caption,
        List<OfferRow> rows,
        @Nullable Costs costs,
        Usd whole,
        String largestInput,
        boolean calledOff) {

    public static final FindModelPage EMPTY = saying("", false);

    /// @param heading unit of the amounts, over their column
    public record Costs(String heading, SpanFigures amounts, Figures figures) {}

    static FindModelPage saying(String answer, boolean calledOff) {
        return new FindModelPage(answer, "", List.of(), null, Usd.ZERO, "", calledOff);
    }

    public FindModelPage {
        rows = List.copyOf(rows);
    }
}
