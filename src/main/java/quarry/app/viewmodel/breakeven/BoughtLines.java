package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.breakeven.BreakEvenPage.TermLine;
import quarry.app.viewmodel.breakeven.BreakEvenPage.UnitLine;
import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.ForcedTerm;
import quarry.capacity.breakeven.TermAnswer;
import quarry.capacity.breakeven.UnitChoice;
import quarry.capacity.breakeven.UnitDemand;
import quarry.capacity.breakeven.UnitPrice;
import quarry.cost.load.LoadCurve;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Overflow;
import quarry.rates.Term;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What a unit costs on each term, and what each unit does, as lines.
final class BoughtLines {

    private static final int MOST_UNITS = 60;

    private final Texts words = Texts.of(BoughtLines.class);
    private final Figures figures;

    BoughtLines(Figures figures) {
        this.figures = figures;
    }

    List<TermLine> terms(BreakEven.Known known) {
        List<TermLine> lines = new ArrayList<>();
        for (TermAnswer term : known.terms()) {
            lines.add(
                    term(
                            term.price(),
                            term.units().map(UnitChoice::cheapestUnits),
                            term.units().map(choice -> choice.cheapest().total()),
                            Overflow.ON_DEMAND,
                            term.price().term() == known.question().term()));
        }
        return lines;
    }

    List<TermLine> terms(BreakEven.OnlyProvisioned forced) {
        List<TermLine> lines = new ArrayList<>();
        for (ForcedTerm term : forced.terms()) {
            lines.add(
                    term(
                            term.price(),
                            term.peakUnits(),
                            term.peakSized(),
                            Overflow.REJECT,
                            term.price().term() == forced.question().term()));
        }
        return lines;
    }

    private TermLine term(
            UnitPrice price,
            Optional<Integer> units,
            Optional<Usd> total,
            Overflow overflow,
            boolean asked) {
        return new TermLine(
                new Bought(price.term(), units.orElse(1), overflow),
                words.get("term." + price.term().id()),
                figures.unitCost(price.hour()),
                figures.amount(price.month()),
                units.map(Object::toString).orElse(""),
                total.map(figures::amount).orElse(""),
                asked);
    }

    /// On demand, then each number of units up to the peak.
    List<UnitLine> units(UnitChoice choice) {
        List<UnitLine> lines = new ArrayList<>();
        int last = Math.max(choice.cheapestUnits() + 1, Math.min(choice.peakUnits(), MOST_UNITS));
        for (UnitChoice.Cost cost : choice.costs(last)) {
            boolean cheapest = cost.units() == choice.cheapestUnits();
            Bought bought = new Bought(choice.price().term(), cost.units(), Overflow.ON_DEMAND);
            String number = number(bought.units(), cheapest, "unit.cheapest");
            String total = figures.amount(cost.total());
            if (cost.units() == 0) {
                lines.add(new UnitLine(bought, number, "", "", "", "", total, cheapest));
                continue;
            }
            UnitChoice.Unit unit = choice.unit(cost.units());
            lines.add(
                    new UnitLine(
                            bought,
                            number,
                            figures.percent(unit.utilization()),
                            words.get("unit." + (unit.pays() ? "pays" : "pays-not")),
                            figures.difference(unit.saving()),
                            "",
                            total,
                            cheapest));
        }
        return lines;
    }

    /// Each number of units up to the peak, where what exceeds them is refused.
    List<UnitLine> units(ForcedTerm term, UnitDemand demand) {
        LoadCurve load =
                demand.load()
                        .curve(
                                Collections.nCopies(
                                        demand.load().sources().size(), BigDecimal.ZERO));
        int peak = demand.peakUnits();
        List<UnitLine> lines = new ArrayList<>();
        for (int units = 1; units <= Math.min(peak, MOST_UNITS); units++) {
            lines.add(line(term, load, units, units == peak));
        }
        if (peak > MOST_UNITS) {
            lines.add(line(term, load, peak, true));
        }
        return lines;
    }

    private UnitLine line(ForcedTerm term, LoadCurve load, int units, boolean best) {
        BigDecimal busy = load.unit(units).busyHours();
        Term on = term.price().term();
        return new UnitLine(
                new Bought(on, units, Overflow.REJECT),
                number(units, best, "unit.peak"),
                figures.percent(Precision.quotient(busy, load.hours())),
                "",
                "",
                figures.percent(load.rejectedShare(units)),
                figures.amount(term.price().month().times(BigDecimal.valueOf(units))),
                best);
    }

    private String number(int units, boolean best, String key) {
        String number = Integer.toString(units);
        return best ? words.get(key, number) : number;
    }
}
