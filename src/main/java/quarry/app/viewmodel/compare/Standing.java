package quarry.app.viewmodel.compare;

import quarry.money.Usd;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How a scenario stands among those it is compared with.
public enum Standing {
    CHEAPEST,
    DEAREST,
    NONE;

    /// Sign and word; empty for none.
    public String label() {
        return Texts.of(Standing.class).get("standing." + name());
    }

    /// @param amounts one a scenario; an incomplete one has none and never counts as the least or the most
    /// @return one a scenario; all NONE where fewer than two can be told apart
    static List<Standing> of(List<Optional<Usd>> amounts) {
        List<Usd> known = amounts.stream().flatMap(Optional::stream).toList();
        if (known.isEmpty() || Collections.min(known).equals(Collections.max(known))) {
            return Collections.nCopies(amounts.size(), NONE);
        }
        Usd least = Collections.min(known);
        Usd most = Collections.max(known);
        List<Standing> standings = new ArrayList<>();
        for (Optional<Usd> amount : amounts) {
            standings.add(
                    amount.map(a -> a.equals(least) ? CHEAPEST : a.equals(most) ? DEAREST : NONE)
                            .orElse(NONE));
        }
        return standings;
    }
}
