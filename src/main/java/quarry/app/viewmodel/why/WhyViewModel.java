package quarry.app.viewmodel.why;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.compare.CellRef;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.list.RowUpdate;
import quarry.app.viewmodel.pricing.Results;
import quarry.cost.Line;
import quarry.cost.Statement;
import quarry.rates.RateCard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the selected amount comes about: the parts it consists of and, for one line of them, every figure
/// from the plan's assumptions to the amount.
public final class WhyViewModel {

    private final ObservableValue<@Nullable Results> results;
    private final ObservableValue<@Nullable CellRef> cell;
    private final ObservableValue<Span> span;
    private final RateCard card;
    private final Locale locale;
    private final ReadOnlyObjectWrapper<WhyPage> page = new ReadOnlyObjectWrapper<>(WhyPage.EMPTY);
    private final ReadOnlyObjectWrapper<WhyPage.@Nullable LineKey> line =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<WhyPage.WhyStep> steps = FXCollections.observableArrayList();

    public WhyViewModel(
            ObservableValue<@Nullable Results> results,
            ObservableValue<@Nullable CellRef> cell,
            ObservableValue<Span> span,
            RateCard card,
            Locale locale) {
        this.results = results;
        this.cell = cell;
        this.span = span;
        this.card = card;
        this.locale = locale;
        results.subscribe(_ -> show());
        cell.subscribe((_, _) -> show());
        span.subscribe((_, _) -> show());
    }

    public ReadOnlyObjectProperty<WhyPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The line whose steps are shown: the largest part's first month until another is chosen.
    public ReadOnlyObjectProperty<WhyPage.@Nullable LineKey> lineProperty() {
        return line.getReadOnlyProperty();
    }

    public void selectLine(WhyPage.LineKey key) {
        line.set(key);
        contents().ifPresent(this::explain);
    }

    /// From the assumptions to the amount, which comes last.
    public ObservableList<WhyPage.WhyStep> steps() {
        return steps;
    }

    private Optional<CellContents> contents() {
        Results now = results.getValue();
        CellRef ref = cell.getValue();
        if (now == null || ref == null) {
            return Optional.empty();
        }
        Optional<Statement> statement = now.priced().statement(ref.scenario());
        return statement.map(s -> CellContents.of(now.priced(), s, ref));
    }

    private void show() {
        Results now = results.getValue();
        CellRef ref = cell.getValue();
        Optional<CellContents> contents = contents();
        if (now == null || ref == null || contents.isEmpty()) {
            page.set(WhyPage.EMPTY);
            line.set(null);
            steps.clear();
            return;
        }
        WhyPage shown = new WhyPages(now, card, ref, contents.get()).page(span.getValue());
        if (find(contents.get()).isEmpty()) {
            line.set(
                    shown.parts().isEmpty()
                            ? null
                            : shown.parts().getFirst().months().getFirst().key());
        }
        explain(contents.get());
        page.set(shown);
    }

    private Optional<Line> find(CellContents contents) {
        WhyPage.LineKey key = line.get();
        return contents.lines().stream().filter(l -> WhyPages.key(l).equals(key)).findFirst();
    }

    private void explain(CellContents contents) {
        Results now = results.getValue();
        List<WhyPage.WhyStep> explained =
                now == null
                        ? List.of()
                        : find(contents)
                                .map(l -> new WhySteps(now, locale).of(l))
                                .orElse(List.of());
        RowUpdate.update(steps, explained);
    }
}
