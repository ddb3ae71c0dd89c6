package quarry.app.viewmodel.rates;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import quarry.app.viewmodel.filter.ChosenWords;
import quarry.app.viewmodel.filter.Search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which rates the user wants to see.
public final class RateFilters {

    private final StringProperty text = new SimpleStringProperty("");
    private final Map<FilterColumn, ChosenWords> columns = new EnumMap<>(FilterColumn.class);
    private final BooleanProperty ownOnly = new SimpleBooleanProperty();
    private final BooleanProperty usedOnly = new SimpleBooleanProperty();

    /// What rates can be filtered by, a word of each.
    public enum FilterColumn {
        PROVIDER,
        MODEL,
        REGION,
        SCOPE,
        MODE,
        COMPONENT,
        STATUS;

        String word(RateRow row) {
            return switch (this) {
                case PROVIDER -> row.provider();
                case MODEL -> row.model();
                case REGION -> row.key().region();
                case SCOPE -> row.key().scope().id();
                case MODE -> row.key().mode().id();
                case COMPONENT -> row.key().component().label();
                case STATUS -> row.rate().status().id();
            };
        }

        /// What occurs in these rows, in alphabetical order.
        List<String> words(List<RateRow> rows) {
            return rows.stream()
                    .map(this::word)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    RateFilters(Runnable changed) {
        text.subscribe((_, _) -> changed.run());
        ownOnly.subscribe((_, _) -> changed.run());
        usedOnly.subscribe((_, _) -> changed.run());
        Arrays.stream(FilterColumn.values())
                .forEach(column -> columns.put(column, new ChosenWords()));
        columns.values().forEach(words -> words.onChange(changed));
    }

    /// What is chosen now.
    RateFilter now() {
        List<RateFilter.Chosen> chosen = new ArrayList<>();
        columns.forEach(
                (column, words) -> {
                    if (!words.chosen().isEmpty()) {
                        chosen.add(new RateFilter.Chosen(column, Set.copyOf(words.chosen())));
                    }
                });
        return new RateFilter(Search.of(text.get()), chosen, ownOnly.get(), usedOnly.get());
    }

    void offer(Map<FilterColumn, List<String>> words) {
        words.forEach((column, offered) -> words(column).offer(offered));
    }

    /// Any part of a row; all words must occur.
    public StringProperty textProperty() {
        return text;
    }

    public ChosenWords words(FilterColumn column) {
        return Objects.requireNonNull(columns.get(column));
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
