package quarry.app.viewmodel.why;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.compare.CellRef;
import quarry.app.viewmodel.compare.CompareViewModel;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.list.RowUpdate;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.Results;
import quarry.cost.Line;
import quarry.cost.Statement;
import quarry.rates.RateCard;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// How the selected amount comes about: the parts it consists of and, for one line of them, every figure
/// from the plan's assumptions to the amount.
public final class WhyViewModel {

    private final ObservableValue<@Nullable Results> results;
    private final ObservableValue<@Nullable CellRef> cell;
    private final ObservableValue<Span> span;
    private final Locale locale;
    private final Latest<Asked, Optional<Answer>> latest;
    private final ReadOnlyObjectWrapper<WhyPage> page = new ReadOnlyObjectWrapper<>(WhyPage.EMPTY);
    private final BooleanExpression explaining = Bindings.notEqual(page, WhyPage.EMPTY);
    private final ReadOnlyObjectWrapper<WhyPage.@Nullable LineKey> line =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<WhyPage.WhyStep> steps = FXCollections.observableArrayList();
    private final List<ObservableValue<@Nullable Asked>> screens = new ArrayList<>();
    private Optional<Answer> shown = Optional.empty();

    /// An amount to explain.
    ///
    /// @param only the part of the cell that it is; null for all of it
    public record Asked(Results results, CellRef cell, Span span, @Nullable Only only) {

        public Asked(Results results, CellRef cell, Span span) {
            this(results, cell, span, null);
        }

        private boolean sameAmount(Asked other) {
            return cell.equals(other.cell) && Objects.equals(only, other.only);
        }
    }

    private record Answer(Asked question, CellContents contents, WhyPage page) {}

    public WhyViewModel(
            ObservableValue<@Nullable Results> results,
            CompareViewModel compare,
            RateCard card,
            Locale locale,
            Latest.Background background,
            NoticesViewModel notices) {
        this.results = results;
        this.cell = compare.selectedProperty();
        this.span = compare.spanProperty();
        this.locale = locale;
        this.latest =
                new Latest<>(
                        question -> answer(question, card),
                        background,
                        this::show,
                        failure ->
                                notices.error(Texts.of(WhyViewModel.class).get("failed", failure)));
        results.subscribe(_ -> ask());
        cell.subscribe((_, _) -> ask());
        span.subscribe((_, _) -> ask());
    }

    /// Explains what another screen asks for, while it asks for anything, instead of the comparison's amount.
    public void follow(ObservableValue<@Nullable Asked> screen) {
        screens.add(screen);
        screen.subscribe((_, _) -> ask());
    }

    public ReadOnlyObjectProperty<WhyPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether there is an amount to explain.
    public BooleanExpression explainingProperty() {
        return explaining;
    }

    /// The line whose steps are shown: the largest part's first month until another is chosen.
    public ReadOnlyObjectProperty<WhyPage.@Nullable LineKey> lineProperty() {
        return line.getReadOnlyProperty();
    }

    public void selectLine(WhyPage.LineKey key) {
        line.set(key);
        explain();
    }

    /// From the assumptions to the amount, which comes last.
    public ObservableList<WhyPage.WhyStep> steps() {
        return steps;
    }

    private void ask() {
        Asked now = asked();
        if (now == null) {
            show(Optional.empty());
        } else {
            latest.ask(now);
        }
    }

    private @Nullable Asked asked() {
        Results now = results.getValue();
        CellRef ref = cell.getValue();
        for (ObservableValue<@Nullable Asked> screen : screens) {
            Asked other = screen.getValue();
            if (other != null) {
                return other;
            }
        }
        return now == null || ref == null ? null : new Asked(now, ref, span.getValue());
    }

    private static Optional<Answer> answer(Asked question, RateCard card) {
        Results results = question.results();
        return results.priced()
                .statement(question.cell().scenario())
                .map(s -> contents(question, s))
                .map(
                        contents ->
                                new Answer(
                                        question,
                                        contents,
                                        new WhyPages(question, card, contents).page()));
    }

    private static CellContents contents(Asked question, Statement statement) {
        CellContents all = CellContents.of(question.results().priced(), statement, question.cell());
        return question.only() == null ? all : all.only(question.only());
    }

    private void show(Optional<Answer> answer) {
        Asked now = asked();
        shown = answer.filter(a -> now != null && a.question().sameAmount(now));
        if (find().isEmpty()) {
            line.set(shown.flatMap(a -> first(a.page())).orElse(null));
        }
        explain();
        page.set(shown.map(Answer::page).orElse(WhyPage.EMPTY));
    }

    private static Optional<WhyPage.LineKey> first(WhyPage page) {
        return page.parts().stream()
                .flatMap(part -> part.months().stream())
                .map(WhyPage.WhyMonth::key)
                .findFirst();
    }

    private Optional<Line> find() {
        WhyPage.LineKey key = line.get();
        return shown.flatMap(
                a ->
                        a.contents().lines().stream()
                                .filter(l -> WhyPages.key(l).equals(key))
                                .findFirst());
    }

    private void explain() {
        RowUpdate.update(steps, shown.flatMap(this::steps).orElse(List.of()));
    }

    private Optional<List<WhyPage.WhyStep>> steps(Answer answer) {
        WhySteps words = new WhySteps(answer.question().results(), locale);
        return find().map(words::of);
    }
}
