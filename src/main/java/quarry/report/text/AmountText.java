package quarry.report.text;

import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.money.Usd;
import quarry.report.MissingCell;

import java.util.Optional;

/// An amount in a table. What is missing never reads as 0: an incomplete sum is a lower bound, or no sum at all.
final class AmountText {

    private final Figures figures;

    AmountText(Figures figures) {
        this.figures = figures;
    }

    String net(Statement.Amount amount) {
        return of(amount, amount.net());
    }

    String list(Statement.Amount amount) {
        return of(amount, amount.total());
    }

    /// What a request or an outcome costs; a dash where there is none.
    String each(UnitCost cost, Optional<Usd> shown) {
        if (shown.isEmpty()) {
            return "–";
        }
        if (cost.complete()) {
            return figures.unitCost(shown.get());
        }
        return shown.get().isZero()
                ? MissingCell.label(cost.amount().gaps())
                : "≥ " + figures.unitCost(shown.get());
    }

    /// @param shown a figure derived from the amount
    String of(Statement.Amount amount, Usd shown) {
        if (amount.complete()) {
            return figures.amount(shown);
        }
        return shown.isZero() ? MissingCell.label(amount.gaps()) : "≥ " + figures.amount(shown);
    }
}
