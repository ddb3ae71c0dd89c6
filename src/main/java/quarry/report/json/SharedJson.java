package quarry.report.json;

import quarry.cost.Gap;
import quarry.cost.PricedPlan;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.report.MissingCell;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;

/// The members that several documents have in common.
final class SharedJson {

    private SharedJson() {}

    static void heading(JsonOut json, PricedPlan priced) throws IOException {
        json.text("plan", priced.plan().name());
        json.text("currency", "USD");
        json.text("rateCard", priced.card().id());
        json.text("ratesPublished", priced.card().published().toString());
        json.word("monthBasis", priced.plan().monthBasis());
    }

    static void missing(JsonOut json, List<Gap> gaps) throws IOException {
        json.objects(
                "missing",
                MissingCell.of(gaps),
                missing -> {
                    json.text("path", missing.path());
                    json.text("reason", missing.reason());
                    json.objects("nearest", missing.nearest(), rate -> rate(json, rate));
                    json.text("kind", missing.kind());
                    json.text("workload", missing.workload());
                    json.deployment(missing.deployment());
                    json.texts(
                            "months", missing.months().stream().map(YearMonth::toString).toList());
                });
    }

    static void rate(JsonOut json, Rate rate) throws IOException {
        RateKey key = rate.key();
        json.text("model", key.model());
        json.text("region", key.region());
        json.word("scope", key.scope());
        json.word("mode", key.mode());
        json.word("tier", key.tier());
        json.word("term", key.term());
        json.word("component", key.component());
        json.integer("aboveInputTokens", key.aboveInputTokens());
        json.decimal("usd", rate.usd());
        json.word("unit", rate.unit());
        provenance(json, rate);
    }

    static void provenance(JsonOut json, Rate rate) throws IOException {
        json.text("source", rate.source());
        json.text("asOf", rate.asOf());
        json.word("status", rate.status());
        json.text("note", rate.note());
    }
}
