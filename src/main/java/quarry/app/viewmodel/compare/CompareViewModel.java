package quarry.app.viewmodel.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.list.RowUpdate;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.Results;
import quarry.cost.compare.Breakdown;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Objects;

/// The Compare screen: what is broken down, over which span, and which amount is selected.
///
/// Its page is worked out in the background while the screen is shown, or one of its amounts is explained.
public final class CompareViewModel {

    private static final Texts WORDS = Texts.of(CompareViewModel.class);

    private final ObservableValue<@Nullable Results> results;
    private final ObservableBooleanValue shown;
    private final KnownRows known = new KnownRows();
    private final ObjectProperty<BreakdownChoice> breakdown =
            new SimpleObjectProperty<>(BreakdownChoice.WORKLOADS);
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.MONTHLY_MEAN);
    private final ObjectProperty<ChartKind> chart =
            new SimpleObjectProperty<>(ChartKind.COMPONENTS);
    private final BooleanProperty cumulative = new SimpleBooleanProperty();
    private final ObservableList<BreakdownChoice> breakdowns = FXCollections.observableArrayList();
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ComparePage> page =
            new ReadOnlyObjectWrapper<>(ComparePage.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable CellRef> selected = new ReadOnlyObjectWrapper<>();
    private final Latest<ComparePages.Question, ComparePage> latest;

    public CompareViewModel(
            ObservableValue<@Nullable Results> results,
            ObservableBooleanValue shown,
            Headline headline,
            Latest.Background background,
            NoticesViewModel notices) {
        this.results = results;
        this.shown = shown;
        this.latest =
                new Latest<>(
                        question -> ComparePages.page(question, headline, known),
                        background,
                        this::show,
                        failure -> notices.error(WORDS.get("failed", failure)));
        results.subscribe(this::priced);
        shown.subscribe((_, _) -> ask());
        breakdown.subscribe((_, now) -> brokenDown(now));
        span.subscribe((_, _) -> ask());
        chart.subscribe((_, _) -> ask());
        cumulative.subscribe((_, _) -> ask());
    }

    /// What the rows can be; tags of the plan come and go.
    public ObservableList<BreakdownChoice> breakdowns() {
        return breakdowns;
    }

    public ObjectProperty<BreakdownChoice> breakdownProperty() {
        return breakdown;
    }

    /// A month by default.
    public ObjectProperty<Span> spanProperty() {
        return span;
    }

    /// What the chart is made of; bars over their columns by default.
    public ObjectProperty<ChartKind> chartProperty() {
        return chart;
    }

    /// Whether the lines by month add up from the first month on.
    public BooleanProperty cumulativeProperty() {
        return cumulative;
    }

    /// Everything on the screen but the selection.
    public ReadOnlyObjectProperty<ComparePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The page's rows as a list for a table; rows that stay the same are left alone.
    public ObservableList<CompareRow> rows() {
        return rows;
    }

    /// The amount that is explained; null for none.
    public ReadOnlyObjectProperty<@Nullable CellRef> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void select(CompareCell cell) {
        selected.set(cell.ref());
    }

    /// Selects the total of a scenario, e.g. from its bar.
    public void selectTotal(String scenario) {
        selected.set(new CellRef(breakdown.get().breakdown(), null, scenario));
    }

    public void clearSelection() {
        selected.set(null);
    }

    private void priced(@Nullable Results now) {
        if (now == null) {
            return;
        }
        List<BreakdownChoice> offered = BreakdownChoice.of(now.plan());
        if (!offered.equals(breakdowns)) {
            breakdowns.setAll(offered);
        }
        if (!offered.contains(breakdown.get())) {
            breakdown.set(BreakdownChoice.WORKLOADS);
        } else {
            ask();
        }
    }

    private void brokenDown(BreakdownChoice now) {
        CellRef ref = selected.get();
        if (ref != null && !ref.breakdown().equals(now.breakdown())) {
            selected.set(ref.total() ? new CellRef(now.breakdown(), null, ref.scenario()) : null);
        }
        ask();
    }

    private void ask() {
        Results now = results.getValue();
        if (now != null && (shown.get() || selected.get() != null)) {
            Breakdown by = breakdown.get().breakdown();
            latest.ask(
                    new ComparePages.Question(now, by, span.get(), chart.get(), cumulative.get()));
        }
    }

    private void show(ComparePage now) {
        RowUpdate.update(rows, now.rows());
        page.set(now);
        CellRef ref = selected.get();
        if (ref != null && !exists(now, ref)) {
            selected.set(null);
        }
    }

    private static boolean exists(ComparePage page, CellRef ref) {
        return page.columns().stream().anyMatch(c -> c.scenario().equals(ref.scenario()))
                && (ref.total()
                        || page.rows().stream().anyMatch(r -> Objects.equals(r.key(), ref.row())));
    }
}
