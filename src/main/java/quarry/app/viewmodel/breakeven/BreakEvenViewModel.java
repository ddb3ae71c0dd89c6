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
import quarry.app.viewmodel.why.WhyViewModel;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Latest<Explain, WhyViewModel.Asked> explaining;
    private final ReadOnlyObjectWrapper<WhyViewModel.@Nullable Asked> explained =
            new ReadOnlyObjectWrapper<>();
    private @Nullable Asked asked;
    private @Nullable Bought selected;

    private record Explain(Plan plan, Asked asked, Bought bought) {}

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
                        this::show,
                        failure -> notices.error(words.get("failed", failure.toString())));
        this.explaining =
                new Latest<>(
                        why ->
                                new UnitsAlone(why.plan(), why.asked(), why.bought())
                                        .explained(card, locale),
                        background,
                        why -> explained.set(selected == null || !shown.get() ? null : why),
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

    /// Explains what a month with so many units costs; null for nothing.
    public void select(@Nullable Bought bought) {
        if (!Objects.equals(selected, bought)) {
            selected = bought;
            explain();
        }
    }

    /// What the panel beside the screen explains; null for nothing.
    public ReadOnlyObjectProperty<WhyViewModel.@Nullable Asked> explainedProperty() {
        return explained.getReadOnlyProperty();
    }

    private void explain() {
        Asked about = asked;
        Bought bought = selected;
        if (about == null || bought == null || !shown.get()) {
            explained.set(null);
        } else {
            explaining.ask(new Explain(document.plan(), about, bought));
        }
    }

    private void show(BreakEvenPage now) {
        page.set(now);
        boolean there =
                now.units().stream().anyMatch(line -> line.bought().equals(selected))
                        || now.terms().stream().anyMatch(line -> line.bought().equals(selected));
        selected = there ? selected : null;
        explain();
    }

    /// What the screen asks or, where it was never shown, the units that the plan buys, in short. Working it out is
    /// for the background; empty if the plan buys no units and the screen asks nothing of it.
    public Supplier<Optional<BreakEvenBrief>> brief(Plan plan) {
        Optional<Asked> screen = Optional.ofNullable(asked);
        return () -> {
            UnitsSold sold = new UnitsSold(plan, card);
            return screen.flatMap(sold::repaired)
                    .or(sold::bought)
                    .map(question -> brief(plan, sold, question));
        };
    }

    private BreakEvenBrief brief(Plan plan, UnitsSold sold, Asked question) {
        List<String> names = new ArrayList<>();
        question.workloads()
                .forEach(id -> plan.workload(id).map(Workload::name).ifPresent(names::add));
        return BreakEvenPages.brief(
                new BreakEvenPages.Question(
                        plan, card, question, new Figures(locale, plan.shownIn())),
                words.get("brief.about", String.join(", ", names), sold.name(question.model())));
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
            explained.set(null);
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
            show(BreakEvenPage.saying(words.get("nothing")));
            return;
        }
        show(plan, now.get());
        latest.ask(
                new BreakEvenPages.Question(
                        plan, card, now.get(), new Figures(locale, plan.shownIn())));
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
