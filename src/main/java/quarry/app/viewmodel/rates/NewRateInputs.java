package quarry.app.viewmodel.rates;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.field.MonthNotation;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.app.viewmodel.field.Reading;
import quarry.plan.Plan;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A rate that the card lacks, as it is being entered. Nothing changes before `add`.
public final class NewRateInputs {

    private static final int LONGEST_MODEL = 300;
    private static final int LONGEST_REGION = 60;
    private static final int LONGEST_NOTE = 4_000;

    private final Texts words = Texts.of(NewRateInputs.class);
    private final DocumentViewModel document;
    private final OverrideEdits edits;
    private final NumberNotation figure;
    private final NumberNotation tokens;
    private final StringProperty model = new SimpleStringProperty("");
    private final StringProperty region = new SimpleStringProperty("us-east-1");
    private final StringProperty usd = new SimpleStringProperty("");
    private final StringProperty above = new SimpleStringProperty("0");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.REGIONAL);
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.ON_DEMAND);
    private final ObjectProperty<Tier> tier = new SimpleObjectProperty<>(Tier.STANDARD);
    private final ObjectProperty<Term> term = new SimpleObjectProperty<>(Term.NONE);
    private final ObjectProperty<Component> component = new SimpleObjectProperty<>(Component.INPUT);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    NewRateInputs(DocumentViewModel document, OverrideEdits edits, Locale locale) {
        this.document = document;
        this.edits = edits;
        this.figure = OverrideEdits.figure(locale);
        this.tokens = NumberNotation.wholeBetween(locale, 0, 1_000_000_000);
        List.of(model, region, usd, above, note, from, until)
                .forEach(text -> text.subscribe((_, _) -> check()));
        List.of(scope, mode, tier, term, component)
                .forEach(choice -> choice.subscribe((_, _) -> check()));
        check();
    }

    /// What keeps the rate from being added; empty when nothing does.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public BooleanExpression completeProperty() {
        return problem.isEmpty();
    }

    /// Adds the rate to the plan, if it is complete.
    public void add() {
        if (rate() instanceof Reading.Valid<RateOverride>(RateOverride rate)) {
            edits.add(rate);
            usd.set("");
        }
    }

    /// Starts from another rate, e.g. the selected one.
    public void startFrom(RateKey key) {
        model.set(key.model());
        region.set(key.region());
        scope.set(key.scope());
        mode.set(key.mode());
        tier.set(key.tier());
        term.set(key.term());
        component.set(key.component());
        above.set(tokens.write(BigDecimal.valueOf(key.aboveInputTokens())));
    }

    private void check() {
        problem.set(
                switch (rate()) {
                    case Reading.Valid<RateOverride> _ -> "";
                    case Reading.Invalid<RateOverride>(String message) -> message;
                });
    }

    private Reading<RateOverride> rate() {
        String id = text(model);
        String place = text(region);
        if (id.isEmpty() || id.length() > LONGEST_MODEL) {
            return new Reading.Invalid<>(words.get("new.model"));
        }
        if (place.isEmpty() || place.length() > LONGEST_REGION) {
            return new Reading.Invalid<>(words.get("new.region"));
        }
        if (text(note).length() > LONGEST_NOTE) {
            return new Reading.Invalid<>(
                    words.get("new.note", tokens.write(BigDecimal.valueOf(LONGEST_NOTE))));
        }
        Plan plan = document.plan();
        OptionalNotation<YearMonth> months =
                new OptionalNotation<>(
                        new MonthNotation(plan.start(), plan.last()), words.get("new.months.all"));
        return switch (figure.read(text(usd))) {
            case Reading.Invalid<BigDecimal>(String message) -> in("usd", message);
            case Reading.Valid<BigDecimal>(BigDecimal amount) ->
                    switch (tokens.read(text(above))) {
                        case Reading.Invalid<BigDecimal>(String message) -> in("above", message);
                        case Reading.Valid<BigDecimal>(BigDecimal level) ->
                                rate(key(id, place, level), amount, months);
                    };
        };
    }

    private RateKey key(String id, String place, BigDecimal level) {
        return new RateKey(
                id,
                place,
                scope.get(),
                mode.get(),
                mode.get() == Mode.ON_DEMAND ? tier.get() : Tier.STANDARD,
                mode.get() == Mode.PROVISIONED || mode.get() == Mode.RESERVED
                        ? term.get()
                        : Term.NONE,
                component.get(),
                level.longValueExact());
    }

    private Reading<RateOverride> rate(
            RateKey key, BigDecimal amount, OptionalNotation<YearMonth> months) {
        return switch (months.read(text(from))) {
            case Reading.Invalid<Optional<YearMonth>>(String message) -> in("from", message);
            case Reading.Valid<Optional<YearMonth>>(Optional<YearMonth> first) ->
                    switch (months.read(text(until))) {
                        case Reading.Invalid<Optional<YearMonth>>(String message) ->
                                in("until", message);
                        case Reading.Valid<Optional<YearMonth>>(Optional<YearMonth> last) ->
                                first.isPresent()
                                                && last.isPresent()
                                                && first.get().isAfter(last.get())
                                        ? new Reading.Invalid<>(words.get("new.order"))
                                        : new Reading.Valid<>(
                                                new RateOverride(
                                                        key,
                                                        amount,
                                                        text(note),
                                                        first.orElse(null),
                                                        last.orElse(null)));
                    };
        };
    }

    private Reading<RateOverride> in(String field, String message) {
        return new Reading.Invalid<>(words.get("new.field." + field) + ": " + message);
    }

    private static String text(StringProperty of) {
        return Objects.requireNonNullElse(of.get(), "").strip();
    }

    public StringProperty modelProperty() {
        return model;
    }

    public StringProperty regionProperty() {
        return region;
    }

    public StringProperty usdProperty() {
        return usd;
    }

    /// Input tokens above which the rate holds; 0 for every request.
    public StringProperty aboveProperty() {
        return above;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public StringProperty fromProperty() {
        return from;
    }

    public StringProperty untilProperty() {
        return until;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// Counts on demand only.
    public ObjectProperty<Tier> tierProperty() {
        return tier;
    }

    /// Counts for provisioned and reserved capacity only.
    public ObjectProperty<Term> termProperty() {
        return term;
    }

    public ObjectProperty<Component> componentProperty() {
        return component;
    }
}
