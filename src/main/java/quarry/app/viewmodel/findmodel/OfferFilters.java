package quarry.app.viewmodel.findmodel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.Reading;
import quarry.app.viewmodel.filter.ChosenWords;
import quarry.app.viewmodel.filter.Search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which offers are shown.
public final class OfferFilters {

    private final StringProperty text = new SimpleStringProperty("");
    private final ChosenWords providers = new ChosenWords();
    private final ChosenWords regions = new ChosenWords();
    private final ChosenWords scopes = new ChosenWords();
    private final ChosenWords modes = new ChosenWords();
    private final BooleanProperty cachedOnly = new SimpleBooleanProperty();
    private final BooleanProperty legacyToo = new SimpleBooleanProperty();
    private final BooleanProperty unpricedToo = new SimpleBooleanProperty();
    private final BooleanProperty fittingOnly = new SimpleBooleanProperty();
    private final StringProperty leastScore = new SimpleStringProperty("");
    private final NumberNotation scores;

    OfferFilters(Locale locale, Runnable changed) {
        this.scores = NumberNotation.between(locale, "0", "100");
        for (StringProperty property : List.of(text, leastScore)) {
            property.subscribe((_, _) -> changed.run());
        }
        for (BooleanProperty property : List.of(cachedOnly, legacyToo, unpricedToo, fittingOnly)) {
            property.subscribe((_, _) -> changed.run());
        }
        for (ChosenWords words : List.of(providers, regions, scopes, modes)) {
            words.onChange(changed);
        }
    }

    void offer(OfferSheet sheet) {
        providers.offer(sheet.offered().providers());
        regions.offer(sheet.offered().regions());
        scopes.offer(sheet.offered().scopes());
        modes.offer(sheet.offered().modes());
    }

    /// What is chosen now.
    OfferFilter now() {
        return new OfferFilter(
                Search.of(text.get()),
                Set.copyOf(providers.chosen()),
                Set.copyOf(regions.chosen()),
                Set.copyOf(scopes.chosen()),
                Set.copyOf(modes.chosen()),
                cachedOnly.get(),
                legacyToo.get(),
                unpricedToo.get(),
                fittingOnly.get(),
                least());
    }

    private Optional<BigDecimal> least() {
        return scores.read(leastScore.get()) instanceof Reading.Valid<BigDecimal>(BigDecimal score)
                ? Optional.of(score)
                : Optional.empty();
    }

    /// Any part of model, id, provider, region or note; all words must occur.
    public StringProperty textProperty() {
        return text;
    }

    public ChosenWords providers() {
        return providers;
    }

    public ChosenWords regions() {
        return regions;
    }

    public ChosenWords scopes() {
        return scopes;
    }

    public ChosenWords modes() {
        return modes;
    }

    public BooleanProperty cachedOnlyProperty() {
        return cachedOnly;
    }

    public BooleanProperty legacyTooProperty() {
        return legacyToo;
    }

    /// Whether offers without a price are shown, with the reason.
    public BooleanProperty unpricedTooProperty() {
        return unpricedToo;
    }

    /// Whether models are left out whose context window is known to be too small.
    public BooleanProperty fittingOnlyProperty() {
        return fittingOnly;
    }

    /// A score of the user's own that a model must reach; a text that is no score filters nothing.
    public StringProperty leastScoreProperty() {
        return leastScore;
    }
}
