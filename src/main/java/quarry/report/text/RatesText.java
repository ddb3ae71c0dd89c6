package quarry.report.text;

import static quarry.report.text.TextTable.Column.left;
import static quarry.report.text.TextTable.Column.right;
import static quarry.report.text.TextTable.Column.wrapped;

import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Rates of a card for people, each with where and when it was read.
public final class RatesText implements Report {

    private final RateCard.Heading card;
    private final List<Rate> rates;
    private final Figures figures;

    public RatesText(RateCard.Heading card, List<Rate> rates, Figures figures) {
        this.card = card;
        this.rates = List.copyOf(rates);
        this.figures = figures;
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        TextPage page = new TextPage(out);
        String count = rates.size() == 1 ? "1 rate" : rates.size() + " rates";
        page.lines(List.of(PlainText.clean(card.title() + ", " + card.published() + ", " + count)));
        page.section("", table());
        page.lines(List.of("", PlainText.clean(card.disclaimer())));
    }

    private TextTable table() {
        TextTable table =
                new TextTable(
                        left("Model"),
                        left("Region"),
                        left("Scope"),
                        left("Mode"),
                        left("Component"),
                        right("USD"),
                        left("per"),
                        left("Status"),
                        left("As of"),
                        wrapped("Source", 60));
        for (Rate rate : rates) {
            RateKey key = rate.key();
            table.add(
                    key.model(),
                    key.region(),
                    key.scope().id(),
                    mode(key),
                    component(key),
                    figures.rate(rate.usd()),
                    rate.unit().id(),
                    rate.status().id(),
                    rate.asOf(),
                    rate.source() + (rate.note().isEmpty() ? "" : " (" + rate.note() + ")"));
        }
        return table;
    }

    private static String mode(RateKey key) {
        String tier = key.tier() == Tier.STANDARD ? "" : " " + key.tier().id();
        String term = key.term() == Term.NONE ? "" : " " + key.term().id();
        return key.mode().id() + tier + term;
    }

    private static String component(RateKey key) {
        return key.aboveInputTokens() == 0
                ? key.component().id()
                : key.component().id() + ", above " + key.aboveInputTokens() + " input tokens";
    }
}
