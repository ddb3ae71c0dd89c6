package quarry.facts;

import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes the rate card that ships: every fact, and the rates that follow from them by a published
/// rule.
public final class MakeRateCard {

    private static final Comparator<RateKey> ORDER =
            Comparator.comparing(RateKey::model)
                    .thenComparing(RateKey::region)
                    .thenComparing(RateKey::scope)
                    .thenComparing(RateKey::mode)
                    .thenComparing(RateKey::tier)
                    .thenComparing(RateKey::term)
                    .thenComparingLong(RateKey::aboveInputTokens)
                    .thenComparing(RateKey::component);

    private static final RateCard.Heading HEADING =
            new RateCard.Heading(
                    "bedrock-2026-09-29",
                    "Amazon Bedrock list prices, September 2026",
                    LocalDate.of(2026, 9, 29),
                    "Quarry is not an AWS product. These are list prices in US dollars, before tax"
                        + " and discounts, collected from public sources on the dates shown. Check"
                        + " them against the AWS price list before you commit to anything.",
                    List.of(
                            "AWS Price List, us-east-1 and ap-northeast-2, published 2026-09-28 and"
                                    + " 2026-09-29 (Sean2709/hub)",
                            "AWS Price List, 33 regions, published 2026-08-20"
                                    + " (aToy0m0/bedrock-pricing)",
                            "Portkey-AI/models, 2026-08-21",
                            "litellm, 2026-08-12",
                            "AWS pricing page, 2026-07-24 (ajinkyak423/aws-bedrock-pricing-data)",
                            "Copy of the AWS pricing page, 2024-04-22"
                                    + " (becloudready/beautiful-jekyll)",
                            "AWS Bedrock user guide, 2026",
                            "Single figures from public documents, named in their rows"));

    private MakeRateCard() {}

    /// Writes the card to the folder that is the only argument.
    public static void main(String[] arguments) throws IOException {
        write(Facts.read(Facts.file()), Path.of(arguments[0]));
    }

    static void write(List<Fact> facts, Path folder) throws IOException {
        List<Rate> rates = new ArrayList<>(facts.stream().map(Fact::rate).toList());
        rates.addAll(LongContextRates.derive(rates));
        rates.addAll(CacheRates.derive(rates));
        rates.addAll(FreeCacheWrites.derive(rates));
        rates.sort(Comparator.comparing(Rate::key, ORDER));
        new CardWriter(folder).write(HEADING, ModelFacts.models(facts), rates);
    }
}
