package quarry.launch.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Model;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.report.CloseWords;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The options that choose among the rates of a card.
final class RateFilter {

    @Option(names = "--model", paramLabel = "M", description = "Model id or name, or a part of it.")
    private @Nullable String model;

    @Option(names = "--region", paramLabel = "R", description = "Region, e.g. us-east-1.")
    private @Nullable String region;

    @Option(names = "--scope", paramLabel = "S", description = "regional, geo or global.")
    private @Nullable Scope scope;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "on-demand, batch, provisioned, reserved, import or customization.")
    private @Nullable Mode mode;

    @Option(
            names = "--tier",
            paramLabel = "TIER",
            description = "standard, flex, priority or latency-optimized.")
    private @Nullable Tier tier;

    @Option(
            names = "--term",
            paramLabel = "TERM",
            description = "none, 1-month, 3-month or 6-month.")
    private @Nullable Term term;

    @Option(names = "--component", paramLabel = "C", description = "E.g. input or cache-read.")
    private @Nullable Component component;

    /// @throws CommandFailed if the card has no such model or region at all
    List<Rate> of(RateCard card) throws CommandFailed {
        Set<String> models = models(card);
        requireRegion(card);
        return card.rates().stream()
                .filter(rate -> models.contains(rate.key().model()))
                .filter(rate -> fits(rate.key()))
                .toList();
    }

    private boolean fits(RateKey key) {
        return (region == null || key.region().equals(region))
                && (scope == null || key.scope() == scope)
                && (mode == null || key.mode() == mode)
                && (tier == null || key.tier() == tier)
                && (term == null || key.term() == term)
                && (component == null || key.component() == component);
    }

    private Set<String> models(RateCard card) throws CommandFailed {
        Set<String> ids = card.models().keySet();
        if (model == null) {
            return ids;
        }
        String part = model.toLowerCase(Locale.ROOT);
        Set<String> matching =
                card.models().values().stream()
                        .filter(m -> holds(m.id(), part) || holds(m.name(), part))
                        .map(Model::id)
                        .collect(Collectors.toSet());
        if (matching.isEmpty()) {
            throw new CommandFailed(
                    "--model: no model on the rate card has \""
                            + model
                            + "\" in its id or name"
                            + CloseWords.hint(model, ids));
        }
        return matching;
    }

    private static boolean holds(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part);
    }

    private void requireRegion(RateCard card) throws CommandFailed {
        Set<String> regions = new TreeSet<>();
        card.rates().forEach(rate -> regions.add(rate.key().region()));
        if (region != null && !regions.contains(region)) {
            throw new CommandFailed(
                    "--region: no rate on the rate card is for \""
                            + region
                            + "\""
                            + CloseWords.hint(region, regions));
        }
    }
}
