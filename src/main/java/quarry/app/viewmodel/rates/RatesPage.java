package quarry.app.viewmodel.rates;

import java.util.List;
import java.util.Map;

/// What the screen shows: the answer to one question, worked out in the background.
///
/// @param answer how many rates of which age, and how many are the user's own
/// @param caption how many rates are shown
/// @param rows those that pass the filters, in the order asked for
/// @param offered what can be filtered by, of all rates
/// @param words how figures are written
/// @param state whether there is an answer yet
public record RatesPage(
        String answer,
        String caption,
        List<RateRow> rows,
        Map<RateFilters.FilterColumn, List<String>> offered,
        RateWords words,
        State state) {

    public RatesPage {
        rows = List.copyOf(rows);
        offered = Map.copyOf(offered);
    }

    /// How far the page is.
    public enum State {
        /// Nobody has looked at the screen yet, or the card is being read.
        READING,
        /// The rows are those that were asked for.
        READ,
        /// The user called the work off, or it failed; the rows are those from before, or none.
        STOPPED
    }

    static RatesPage reading(String answer, RateWords words) {
        return new RatesPage(answer, "", List.of(), Map.of(), words, State.READING);
    }

    RatesPage stopped(String why) {
        String said = state == State.READING ? why : answer;
        return new RatesPage(said, why, rows, offered, words, State.STOPPED);
    }
}
