package quarry.app.viewmodel.findmodel;

import org.jspecify.annotations.Nullable;

import quarry.money.Usd;
import quarry.report.text.Figures;

import java.util.List;

/// What the screen shows beside its filters.
///
/// @param answer the first line
/// @param caption what is shown, what is not, and over which months
/// @param rows how the workload is served now, then the offers that pass the filters, the cheapest first
/// @param whole amount that a bar of full length stands for: that of now, or else the largest
/// @param largestInput in short, for the column of context windows
/// @param figures null while nothing is priced
public record FindModelPage(
        String answer,
        String caption,
        List<OfferRow> rows,
        Usd whole,
        String largestInput,
        @Nullable Figures figures) {

    public static final FindModelPage EMPTY = saying("");

    static FindModelPage saying(String answer) {
        return new FindModelPage(answer, "", List.of(), Usd.ZERO, "", null);
    }

    public FindModelPage {
        rows = List.copyOf(rows);
    }
}
