package quarry.report.json;

import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Rates of a card, each with its source.
public final class RatesJson implements Report {

    private final RateCard.Heading card;
    private final List<Rate> rates;

    public RatesJson(RateCard.Heading card, List<Rate> rates) {
        this.card = card;
        this.rates = List.copyOf(rates);
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        try (JsonOut json = new JsonOut(out)) {
            json.object(
                    () -> {
                        json.text("rateCard", card.id());
                        json.text("title", card.title());
                        json.text("ratesPublished", card.published().toString());
                        json.text("currency", "USD");
                        json.text("disclaimer", card.disclaimer());
                        json.texts("sources", card.sources());
                        json.objects("rates", rates, rate -> SharedJson.rate(json, rate));
                    });
        }
    }
}
