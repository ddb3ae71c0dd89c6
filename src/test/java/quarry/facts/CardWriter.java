package quarry.facts;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import quarry.rates.Model;
import quarry.rates.Named;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// Writes the three files of a card, with the same bytes for the same card.
final class CardWriter {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Path folder;

    CardWriter(Path folder) {
        this.folder = folder;
    }

    void write(RateCard.Heading heading, List<Model> models, Collection<Rate> rates)
            throws IOException {
        Files.createDirectories(folder);
        writeJson("card.json", json(heading));
        ArrayNode list = NODES.arrayNode();
        models.forEach(model -> list.add(json(model)));
        writeJson("models.json", list);
        writeRates(rates);
    }

    private void writeRates(Collection<Rate> rates) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(folder.resolve("rates.csv"))) {
            csv.writeRecord(
                    "model",
                    "region",
                    "scope",
                    "mode",
                    "tier",
                    "term",
                    "component",
                    "unit",
                    "usd",
                    "aboveInputTokens",
                    "asOf",
                    "source",
                    "status");
            for (Rate rate : rates) {
                RateKey key = rate.key();
                csv.writeRecord(
                        key.model(),
                        key.region(),
                        key.scope().id(),
                        key.mode().id(),
                        key.tier().id(),
                        key.term().id(),
                        key.component().id(),
                        rate.unit().id(),
                        rate.usd().toPlainString(),
                        key.aboveInputTokens() == 0 ? "" : Long.toString(key.aboveInputTokens()),
                        rate.asOf(),
                        rate.source(),
                        rate.status().id() + (rate.note().isEmpty() ? "" : "; " + rate.note()));
            }
        }
    }

    private static ObjectNode json(RateCard.Heading heading) {
        ObjectNode node =
                NODES.objectNode()
                        .put("id", heading.id())
                        .put("title", heading.title())
                        .put("published", heading.published().toString())
                        .put("disclaimer", heading.disclaimer());
        heading.sources().forEach(node.putArray("sources")::add);
        return node;
    }

    private static ObjectNode json(Model model) {
        ObjectNode node =
                NODES.objectNode()
                        .put("id", model.id())
                        .put("name", model.name())
                        .put("provider", model.provider())
                        .put("lifecycle", model.lifecycle().id())
                        .put("contextWindow", model.contextWindow())
                        .put("minimumCacheableTokens", model.minimumCacheableTokens());
        ArrayNode modes = node.putArray("modes");
        model.modes().stream().sorted().map(Named::id).forEach(modes::add);
        return node;
    }

    private void writeJson(String file, JsonNode node) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(LINES);
        if (node.isObject()) {
            printer.indentArraysWith(LINES);
        }
        String text = JsonMapper.builder().build().writer(printer).writeValueAsString(node);
        Files.writeString(folder.resolve(file), text + "\n");
    }
}
