package quarry.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import quarry.cost.Line;
import quarry.cost.Statement;
import quarry.money.Usd;
import quarry.rates.Named;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Writes one JSON document. Every decimal is a string in plain notation with all its digits.
final class JsonOut implements AutoCloseable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Writer out;
    private final JsonGenerator generator;

    JsonOut(Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        this.out = out;
        this.generator = FACTORY.createGenerator(out).setPrettyPrinter(printer);
    }

    /// Writes the members of an object, or one element of an array.
    @FunctionalInterface
    interface Part<T> {
        void write(T value) throws IOException;
    }

    @FunctionalInterface
    interface Members {
        void write() throws IOException;
    }

    void object(Members members) throws IOException {
        generator.writeStartObject();
        members.write();
        generator.writeEndObject();
    }

    void object(String name, Members members) throws IOException {
        generator.writeFieldName(name);
        object(members);
    }

    /// An array of objects, each with the members that `part` writes.
    <T> void objects(String name, Collection<T> values, Part<T> part) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T value : values) {
            object(() -> part.write(value));
        }
        generator.writeEndArray();
    }

    void texts(String name, List<String> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String value : values) {
            generator.writeString(value);
        }
        generator.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        generator.writeStringField(name, value);
    }

    void word(String name, Named value) throws IOException {
        text(name, value.id());
    }

    void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    void integer(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
    }

    /// The index of a deployment; null for what belongs to none.
    void deployment(int index) throws IOException {
        if (index == Line.NO_DEPLOYMENT) {
            generator.writeNullField("deployment");
        } else {
            integer("deployment", index);
        }
    }

    void decimal(String name, BigDecimal value) throws IOException {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        text(name, shortest.toPlainString());
    }

    /// Null without a value.
    void decimal(String name, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            decimal(name, value.get());
        } else {
            generator.writeNullField(name);
        }
    }

    void usd(String name, Usd amount) throws IOException {
        decimal(name, amount.value());
    }

    /// `total` at list rates, `net` after discounts, and whether nothing is missing from them.
    void amount(Statement.Amount amount) throws IOException {
        usd("total", amount.total());
        usd("net", amount.net());
        flag("complete", amount.complete());
    }

    @Override
    public void close() throws IOException {
        generator.close();
        out.write('\n');
    }
}
