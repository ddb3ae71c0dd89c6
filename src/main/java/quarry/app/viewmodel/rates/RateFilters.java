package quarry.app.viewmodel.rates;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import quarry.app.viewmodel.filter.ChosenWords;
import quarry.app.viewmodel.filter.Search;
import quarry.rates.Named;
import quarry.rates.RateKey;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which rates are shown.
public final class RateFilters {

    private final StringProperty text = new SimpleStringProperty("");
    private final List<ByColumn> columns =
            List.of(
                    new ByColumn("provider", RateRow::provider),
                    new ByColumn("model", RateRow::model),
                    new ByColumn("region", row -> row.key().region()),
                    new ByColumn("scope", row -> row.key().scope().id()),
                    new ByColumn("mode", row -> row.key().mode().id()),
                    new ByColumn("component", row -> row.key().component().label()),
                    new ByColumn("status", row -> row.rate().status().id()));
    private final Map<RateRow, String> searched = new IdentityHashMap<>();
    private final BooleanProperty ownOnly = new SimpleBooleanProperty();
    private final BooleanProperty usedOnly = new SimpleBooleanProperty();

    /// A filter by one column.
    ///
    /// @param name of the column, for the view's words
    public record ByColumn(String name, Function<RateRow, String> word, ChosenWords words) {
        ByColumn(String name, Function<RateRow, String> word) {
            this(name, word, new ChosenWords());
        }
    }

    RateFilters(Runnable changed) {
        text.subscribe((_, _) -> changed.run());
        ownOnly.subscribe((_, _) -> changed.run());
        usedOnly.subscribe((_, _) -> changed.run());
        columns.forEach(column -> column.words().onChange(changed));
    }

    void offer(List<RateRow> rows) {
        searched.clear();
        columns.forEach(column -> column.words().offer(rows.stream().map(column.word())));
    }

    /// @param used keys of the rates that the plan's amounts are made of
    List<RateRow> of(List<RateRow> rows, Set<RateKey> used) {
        Search search = Search.of(text.get());
        List<ByColumn> narrowed =
                columns.stream().filter(column -> !column.words().chosen().isEmpty()).toList();
        return rows.stream()
                .filter(row -> !ownOnly.get() || row.overridden())
                .filter(row -> !usedOnly.get() || used.contains(row.key()))
                .filter(
                        row ->
                                narrowed.stream()
                                        .allMatch(c -> c.words().admits(c.word().apply(row))))
                .filter(row -> search.words().isEmpty() || search.matchesLower(searched(row)))
                .toList();
    }

    private String searched(RateRow row) {
        return searched.computeIfAbsent(row, r -> Search.lower(String.join(" ", texts(r))));
    }

    private static String[] texts(RateRow row) {
        RateKey key = row.key();
        return Stream.concat(
                        Stream.of(
                                key.model(),
                                row.model(),
                                row.provider(),
                                key.region(),
                                key.component().label(),
                                row.rate().source(),
                                row.rate().note(),
                                row.rate().asOf()),
                        Stream.of(
                                        key.scope(),
                                        key.mode(),
                                        key.tier(),
                                        key.term(),
                                        key.component(),
                                        row.rate().status())
                                .map(Named::id))
                .toArray(String[]::new);
    }

    /// Any part of a row; all words must occur.
    public StringProperty textProperty() {
        return text;
    }

    public List<ByColumn> columns() {
        return columns;
    }

    /// Only rates of the user's own.
    public BooleanProperty ownOnlyProperty() {
        return ownOnly;
    }

    /// Only rates that an amount of this plan is made of.
    public BooleanProperty usedOnlyProperty() {
        return usedOnly;
    }
}
