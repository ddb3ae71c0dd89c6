package quarry.app.viewmodel.workloads;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.money.DisplayCurrency;
import quarry.plan.template.TextSize;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/// Estimates how many tokens a pasted text has. Counted in the background: a text can be a book.
public final class TextCountViewModel {

    private final Texts words;
    private final Figures figures;
    private final Latest<String, TextSize> counting;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private long tokens;

    TextCountViewModel(
            Texts words, Locale locale, Latest.Background background, NoticesViewModel notices) {
        this.words = words;
        this.figures = new Figures(locale, DisplayCurrency.USD);
        this.counting =
                new Latest<>(
                        TextSize::of,
                        background,
                        this::show,
                        failure -> notices.error(String.valueOf(failure)));
        text.subscribe(
                (_, now) -> {
                    known.set(false);
                    counting.ask(Objects.requireNonNullElse(now, ""));
                });
        counted.set(words.get("text.none"));
    }

    /// The pasted text. It goes nowhere and is not kept with the plan.
    public StringProperty textProperty() {
        return text;
    }

    /// Characters, words and estimated tokens, or what to do.
    public ReadOnlyStringProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /// Whether there is a count that belongs to the text.
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// Takes the estimate over into a field, as if typed.
    public void useFor(FieldViewModel<BigDecimal> field) {
        if (known.get()) {
            field.textProperty().set(figures.whole(BigDecimal.valueOf(tokens)));
        }
    }

    private void show(TextSize size) {
        tokens = size.tokens();
        known.set(size.characters() > 0);
        counted.set(
                size.characters() == 0
                        ? words.get("text.none")
                        : words.get(
                                "text.counted",
                                count(size.characters()),
                                count(size.words()),
                                count(size.tokens())));
    }

    private String count(long value) {
        return figures.whole(BigDecimal.valueOf(value));
    }
}
