package quarry.app.viewmodel.breakeven;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.ForcedTerm;
import quarry.capacity.breakeven.PaidFor;
import quarry.capacity.breakeven.UnitChoice;
import quarry.capacity.breakeven.Verdict;
import quarry.money.Usd;
import quarry.rates.Term;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Optional;

/// The verdict in a sentence short enough for a page, with what it is about.
final class BriefSentence {

    private final Texts words = Texts.of(BriefSentence.class);
    private final String about;
    private final Figures figures;

    /// @param about workloads and model: "Customer chat on Titan Text Express"
    BriefSentence(String about, Figures figures) {
        this.about = about;
        this.figures = figures;
    }

    String of(BreakEven answer) {
        return switch (answer) {
            case BreakEven.Known known ->
                    verdict(known.asked().verdict(), known.asked().price().term());
            case BreakEven.OnlyProvisioned forced -> forced(forced.asked());
            case BreakEven.Unanswerable none ->
                    words.get("brief.none", about, none.gaps().getFirst().reason());
        };
    }

    private String verdict(Verdict verdict, Term term) {
        return switch (verdict) {
            case Verdict.Buy(int units, Usd saving, _, _, Optional<BigDecimal> from) ->
                    words.get("brief.buy", about, units(units, term), usd(saving))
                            + from.map(u -> words.get("brief.pays", figures.percent(u))).orElse("");
            case Verdict.BuyNothing(UnitChoice.Unit first, BigDecimal from) ->
                    words.get(
                            "brief.nothing",
                            about,
                            figures.percent(from),
                            figures.percent(first.utilization()));
            case Verdict.Never _ -> words.get("brief.never", about);
            case Verdict.TooLittle(Usd onDemand, Usd unit) ->
                    words.get("brief.too-little", about, usd(onDemand), usd(unit));
            case Verdict.AskForCapacity(PaidFor paidFor, _) ->
                    words.get("brief.ask", about, figures.whole(paidFor.requests().perHour()));
        };
    }

    private String forced(ForcedTerm term) {
        Term on = term.price().term();
        return term.peakUnits().isPresent()
                ? words.get(
                        "brief.forced",
                        about,
                        units(term.peakUnits().get(), on),
                        usd(term.peakSized().orElseThrow()))
                : words.get("brief.forced.unknown", about, units(1, on), usd(term.price().month()));
    }

    private String units(int units, Term term) {
        String held = words.get("held." + term.id());
        return units == 1
                ? words.get("why.one", held)
                : words.get("why.units", Integer.toString(units), held);
    }

    private String usd(Usd amount) {
        return figures.amount(amount) + " " + figures.currencyCode();
    }
}
