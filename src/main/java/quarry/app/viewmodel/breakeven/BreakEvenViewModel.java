package quarry.app.viewmodel.breakeven;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.text.Texts;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.report.text.Figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The Break-even screen: what is asked, and the page for it. It is worked out while the screen is shown.
public final class BreakEvenViewModel {

    private final Texts words = Texts.of(BreakEvenViewModel.class);
    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final RateCard card;
    private final Locale locale;
    private final BooleanExpression shown;
    private final Inputs<BreakEvenInputs.Subject> inputs = new Inputs<>(this::change);
    private final BreakEvenInputs question;
    private final CapacityInputs capacity;
    private final ObservableList<WorkloadMark> workloads = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<BreakEvenPage> page =
            new ReadOnlyObjectWrapper<>(BreakEvenPage.EMPTY);
    private final Latest<BreakEvenPages.Question, BreakEvenPage> latest;
    private @Nullable Asked asked;

    /// A workload of the plan, and whether it is asked about.
    public record WorkloadMark(String id, String name, boolean asked) {}

    public BreakEvenViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            RateCard card,
            Latest.Background background,
            NoticesViewModel notices,
            Locale locale) {
        this.document = document;
        this.selection = selection;
        this.card = card;
        this.locale = locale;
        this.shown = selection.shows(Subject.BREAK_EVEN);
        this.question = new BreakEvenInputs(inputs, locale);
        this.capacity = new CapacityInputs(document, locale);
        this.latest =
                new Latest<>(
                        BreakEvenPages::page,
                        background,
                        page::set,
                        failure -> notices.error(words.get("failed", failure.toString())));
        document.planProperty().subscribe(_ -> planned());
        selection.workloadProperty().subscribe(this::selected);
        shown.subscribe(_ -> planned());
    }

    public BreakEvenInputs question() {
        return question;
    }

    public CapacityInputs capacity() {
        return capacity;
    }

    /// All workloads of the plan; those asked about share the units.
    public ObservableList<WorkloadMark> workloads() {
        return workloads;
    }

    /// Asks about a workload too, or no longer; the last one stays.
    public void mark(String workload, boolean on) {
        Asked before = asked;
        if (before == null || before.workloads().contains(workload) == on) {
            return;
        }
        List<String> ids = new ArrayList<>(before.workloads());
        if (on) {
            ids.add(workload);
        } else if (ids.size() > 1) {
            ids.remove(workload);
        }
        asked = before.withWorkloads(ids);
        planned();
    }

    public ReadOnlyObjectProperty<BreakEvenPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The units follow the workload that the window is about, as long as it is the only one asked about.
    private void selected(String workload) {
        Asked before = asked;
        if (before != null
                && before.workloads().size() == 1
                && document.plan().workload(workload).isPresent()) {
            asked = before.withWorkloads(List.of(workload));
            planned();
        }
    }

    private void change(
            String label, boolean typed, UnaryOperator<BreakEvenInputs.Subject> change) {
        Asked before = asked;
        if (before != null) {
            asked = change.apply(subject(document.plan(), before)).asked();
            planned();
        }
    }

    private BreakEvenInputs.Subject subject(Plan plan, Asked about) {
        return new BreakEvenInputs.Subject(plan, card, new UnitsSold(plan, card), about);
    }

    private void planned() {
        if (!shown.get()) {
            return;
        }
        Plan plan = document.plan();
        UnitsSold sold = new UnitsSold(plan, card);
        Optional<Asked> now =
                Optional.ofNullable(asked)
                        .flatMap(sold::repaired)
                        .or(() -> sold.first(selection.workload()));
        asked = now.orElse(null);
        if (now.isEmpty()) {
            workloads.clear();
            page.set(BreakEvenPage.saying(words.get("nothing")));
            return;
        }
        show(plan, now.get());
        latest.ask(
                new BreakEvenPages.Question(
                        plan, card, now.get(), new Figures(locale, plan.shownIn()), locale));
    }

    private void show(Plan plan, Asked now) {
        inputs.show(subject(plan, now));
        capacity.show(plan, now.model().id());
        List<WorkloadMark> marks = new ArrayList<>();
        for (Workload workload : plan.workloads()) {
            marks.add(
                    new WorkloadMark(
                            workload.id(),
                            workload.name(),
                            now.workloads().contains(workload.id())));
        }
        if (!marks.equals(workloads)) {
            workloads.setAll(marks);
        }
    }
}
