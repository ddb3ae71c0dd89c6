package quarry.store.card;

import de.siegmar.fastcsv.reader.CsvRecord;

import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Model;
import quarry.rates.Named;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Status;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.rates.Unit;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns rows of `rates.csv` into rates, or refuses them with the column that is wrong.
final class RateRows {

    private static final Pattern PRICE = Pattern.compile("\\d{1,9}(\\.\\d{1,12})?");
    private static final Pattern TOKENS = Pattern.compile("[1-9]\\d{0,9}");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)?");
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,40}");

    private final RateHeader header;
    private final Map<String, Model> models;
    private final Words<Scope> scopes = new Words<>(Scope.class);
    private final Words<Mode> modes = new Words<>(Mode.class);
    private final Words<Tier> tiers = new Words<>(Tier.class);
    private final Words<Term> terms = new Words<>(Term.class);
    private final Words<Component> components = new Words<>(Component.class);
    private final Words<Status> statuses =
            new Words<>(EnumSet.complementOf(EnumSet.of(Status.OVERRIDE)));
    private final Words<Unit> units = new Words<>(Unit.class);
    private final Map<String, String> texts = new HashMap<>();

    RateRows(RateHeader header, Map<String, Model> models) {
        this.header = header;
        this.models = models;
    }

    Rate rate(CsvRecord row) throws CardException {
        if (row.getFieldCount() != header.width()) {
            throw new CardException(
                    CardReader.RATES,
                    row.getStartingLineNumber(),
                    "",
                    row.getFieldCount() + " fields",
                    header.width() + " fields, as in the first line");
        }
        RateKey key = key(row);
        unit(row, key.component());
        String[] status = header.field(row, RateColumn.STATUS).split("; ", 2);
        Status trust = word(row, RateColumn.STATUS, statuses, status[0]);
        String note = status.length == 2 ? status[1] : "";
        if (trust == Status.DERIVED && note.isBlank()) {
            throw refusal(row, RateColumn.STATUS, "derived; and the rule it is derived by");
        }
        return new Rate(
                key,
                new BigDecimal(
                        matching(
                                row,
                                RateColumn.USD,
                                PRICE,
                                "a plain decimal such as 0.0525, not negative,"
                                        + " at most 9 digits before the point and 12 after it")),
                matching(row, RateColumn.AS_OF, DATE, "2026, 2026-09, 2026-09-29 or nothing"),
                filled(row, RateColumn.SOURCE),
                trust,
                shared(note));
    }

    private RateKey key(CsvRecord row) throws CardException {
        Mode mode = word(row, RateColumn.MODE, modes);
        Tier tier = word(row, RateColumn.TIER, tiers);
        if (tier != Tier.STANDARD && mode != Mode.ON_DEMAND) {
            throw refusal(row, RateColumn.TIER, "standard in mode " + mode.id());
        }
        Term term = word(row, RateColumn.TERM, terms);
        if (term != Term.NONE && mode != Mode.PROVISIONED && mode != Mode.RESERVED) {
            throw refusal(row, RateColumn.TERM, "none in mode " + mode.id());
        }
        return new RateKey(
                model(row, mode),
                matching(row, RateColumn.REGION, REGION, "a region such as us-east-1"),
                word(row, RateColumn.SCOPE, scopes),
                mode,
                tier,
                term,
                word(row, RateColumn.COMPONENT, components),
                aboveInputTokens(row));
    }

    private String model(CsvRecord row, Mode mode) throws CardException {
        Model model = models.get(header.field(row, RateColumn.MODEL));
        if (model == null) {
            throw refusal(row, RateColumn.MODEL, "a model listed in " + CardReader.MODELS);
        }
        if (!model.modes().contains(mode)) {
            throw refusal(
                    row,
                    RateColumn.MODE,
                    "the modes of " + model.id() + " in " + CardReader.MODELS + ": " + ids(model));
        }
        return model.id();
    }

    private static String ids(Model model) {
        return model.modes().stream().sorted().map(Mode::id).collect(Collectors.joining(", "));
    }

    private void unit(CsvRecord row, Component component) throws CardException {
        if (word(row, RateColumn.UNIT, units) != component.unit()) {
            throw refusal(
                    row,
                    RateColumn.UNIT,
                    component.unit().id() + ", the unit of " + component.id());
        }
    }

    private long aboveInputTokens(CsvRecord row) throws CardException {
        return header.field(row, RateColumn.ABOVE_INPUT_TOKENS).isEmpty()
                ? 0
                : Long.parseLong(
                        matching(
                                row,
                                RateColumn.ABOVE_INPUT_TOKENS,
                                TOKENS,
                                "nothing, or a whole number above 0 such as 200000"));
    }

    private <E extends Enum<E> & Named> E word(CsvRecord row, RateColumn column, Words<E> words)
            throws CardException {
        return word(row, column, words, header.field(row, column));
    }

    private <E extends Enum<E> & Named> E word(
            CsvRecord row, RateColumn column, Words<E> words, String id) throws CardException {
        E word = words.find(id);
        if (word == null) {
            throw refusal(row, column, words.allowed());
        }
        return word;
    }

    private String matching(CsvRecord row, RateColumn column, Pattern pattern, String allowed)
            throws CardException {
        String text = header.field(row, column);
        if (!pattern.matcher(text).matches()) {
            throw refusal(row, column, allowed);
        }
        return shared(text);
    }

    private String filled(CsvRecord row, RateColumn column) throws CardException {
        String text = header.field(row, column);
        if (text.isBlank()) {
            throw refusal(row, column, "a text that is not blank");
        }
        return shared(text);
    }

    private String shared(String text) {
        String first = texts.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    private CardException refusal(CsvRecord row, RateColumn column, String allowed) {
        return new CardException(
                CardReader.RATES,
                row.getStartingLineNumber(),
                "column " + column.title(),
                header.field(row, column),
                allowed);
    }
}
