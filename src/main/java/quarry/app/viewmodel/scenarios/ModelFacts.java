package quarry.app.viewmodel.scenarios;

import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Tier;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a model costs and how it is sold, in one line.
final class ModelFacts {

    private final Texts words = Texts.of(ModelFacts.class);
    private final RateCard card;
    private final Figures figures;

    ModelFacts(RateCard card, Figures figures) {
        this.card = card;
        this.figures = figures;
    }

    /// "3.00 in, 15.00 out USD per 1M · global, regional · on demand, batch"; rates that differ by place are the
    /// lowest, after "from".
    String of(String model) {
        List<Rate> rates = card.ratesOf(model);
        List<RateKey> sold = rates.stream().map(Rate::key).filter(Sold::serves).toList();
        return Stream.of(
                        standard(rates),
                        sold.stream()
                                .map(RateKey::scope)
                                .distinct()
                                .sorted()
                                .map(Scope::id)
                                .collect(Collectors.joining(", ")),
                        sold.stream()
                                .map(RateKey::mode)
                                .distinct()
                                .sorted()
                                .map(Mode::id)
                                .collect(Collectors.joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String standard(List<Rate> rates) {
        List<BigDecimal> in = usd(rates, Component.INPUT);
        List<BigDecimal> out = usd(rates, Component.OUTPUT);
        Optional<BigDecimal> least = in.stream().min(Comparator.naturalOrder());
        Optional<BigDecimal> leastOut = out.stream().min(Comparator.naturalOrder());
        if (least.isEmpty() || leastOut.isEmpty()) {
            return "";
        }
        boolean same = in.size() == 1 && out.size() == 1;
        String input = figures.rate(least.get());
        String output = figures.rate(leastOut.get());
        return same
                ? words.get("model.rates", input, output)
                : words.get("model.rates-from", input, output);
    }

    /// The different rates of ordinary requests on demand.
    private static List<BigDecimal> usd(List<Rate> rates, Component component) {
        return rates.stream()
                .filter(r -> r.key().mode() == Mode.ON_DEMAND && r.key().tier() == Tier.STANDARD)
                .filter(r -> r.key().component() == component && r.key().aboveInputTokens() == 0)
                .map(r -> r.usd().stripTrailingZeros())
                .distinct()
                .toList();
    }
}
