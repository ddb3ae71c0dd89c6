package quarry.app.viewmodel.assumptions;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.list.RowUpdate;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.app.viewmodel.selection.AssumptionRef;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.money.DisplayCurrency;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The Assumptions screen: what is assumed plan-wide beside the rate card, and what it changes. It is kept up to date
/// while it is shown.
public final class AssumptionsViewModel {

    private static final Texts WORDS = Texts.of(AssumptionsViewModel.class);

    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final ObservableValue<@Nullable Results> results;
    private final NoticesViewModel notices;
    private final BooleanExpression shown;
    private final AssumptionSections sections;
    private final Latest<Results, AssumptionPage> latest;
    private final ReadOnlyObjectWrapper<AssumptionPage> page =
            new ReadOnlyObjectWrapper<>(AssumptionPage.EMPTY);
    private final ReadOnlyStringWrapper selectedId = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper peaks = new ReadOnlyStringWrapper("");
    private final Figures figures;
    private final ObservableList<Elsewhere> elsewhere = FXCollections.observableArrayList();
    private final ObservableList<Elsewhere> elsewhereShown =
            FXCollections.unmodifiableObservableList(elsewhere);

    public AssumptionsViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            NoticesViewModel notices,
            RateCard card,
            Latest.Background background,
            Locale locale) {
        this.document = document;
        this.selection = selection;
        this.results = results;
        this.notices = notices;
        this.shown = selection.shows(Subject.ASSUMPTIONS);
        this.figures = new Figures(locale, DisplayCurrency.USD);
        this.sections = new AssumptionSections(document, notices, card, locale);
        this.latest =
                new Latest<>(
                        r -> AssumptionPages.page(r, card),
                        background,
                        page::set,
                        failure -> notices.error(WORDS.get("failed", failure.toString())));
        results.subscribe(_ -> ask());
        shown.subscribe(_ -> ask());
        document.planProperty().subscribe(_ -> show());
        selection.assumptionProperty().subscribe(_ -> show());
        shown.subscribe(_ -> show());
        page.subscribe(_ -> show());
    }

    /// What the assumptions change, as one sentence.
    public ReadOnlyObjectProperty<AssumptionPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ObservableList<Row<AssumptionLine>> rows(AssumptionKind kind) {
        return sections.of(kind).rows();
    }

    /// Whether another entry can be added.
    public ReadOnlyBooleanProperty roomProperty(AssumptionKind kind) {
        return sections.of(kind).roomProperty();
    }

    /// The row of the entry that is edited; empty without one.
    public ReadOnlyStringProperty selectedIdProperty() {
        return selectedId.getReadOnlyProperty();
    }

    /// The entry that is edited; [AssumptionRef#NONE] while there is none.
    public ReadOnlyObjectProperty<AssumptionRef> selectedProperty() {
        return selection.assumptionProperty();
    }

    /// What the peak hour takes of the selected quota, a line for each scenario.
    public ReadOnlyStringProperty peaksProperty() {
        return peaks.getReadOnlyProperty();
    }

    /// What other screens edit.
    public ObservableList<Elsewhere> elsewhere() {
        return elsewhereShown;
    }

    public DiscountInputs discount() {
        return sections.discount();
    }

    public ModelUnitInputs modelUnit() {
        return sections.modelUnit();
    }

    public CustomModelInputs customModel() {
        return sections.customModel();
    }

    public QuotaInputs quota() {
        return sections.quota();
    }

    /// @param id of a row of that kind
    public void select(AssumptionKind kind, String id) {
        selection.selectAssumption(new AssumptionRef(kind, place(kind, id)));
    }

    /// Adds an entry and selects it.
    public void add(AssumptionKind kind) {
        sections.of(kind).add().ifPresent(selection::selectAssumption);
    }

    /// Removes an entry; a custom model that is still served stays, and a notice says where.
    ///
    /// @param id of a row of that kind
    public void remove(AssumptionKind kind, String id) {
        remove(new AssumptionRef(kind, place(kind, id)));
    }

    public void removeSelected() {
        remove(selection.assumption());
    }

    private void remove(AssumptionRef ref) {
        Plan plan = document.plan();
        if (!ref.in(plan)) {
            return;
        }
        List<CustomModelUse> uses =
                ref.kind() == AssumptionKind.CUSTOM_MODEL
                        ? CustomModelUse.of(plan, plan.customModels().get(ref.index()).id())
                        : List.of();
        if (uses.isEmpty()) {
            sections.of(ref.kind()).remove(ref.index());
        } else {
            notices.warning(
                    WORDS.get(
                            "custom.used",
                            plan.customModels().get(ref.index()).name(),
                            uses.stream()
                                    .map(u -> WORDS.get("use", u.workload(), u.scenario()))
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
    }

    private int place(AssumptionKind kind, String id) {
        List<String> ids = rows(kind).stream().map(Row::id).toList();
        return ids.indexOf(id);
    }

    private void ask() {
        Results now = results.getValue();
        if (now != null && shown.get()) {
            latest.ask(now);
        }
    }

    private void show() {
        if (!shown.get()) {
            return;
        }
        Plan plan = document.plan();
        AssumptionRef selected = selection.assumption();
        AssumptionPage now = page.get();
        for (AssumptionKind kind : AssumptionKind.values()) {
            List<String> effects =
                    switch (kind) {
                        case DISCOUNT -> now.discounts();
                        case MODEL_UNIT -> AssumptionLines.unitUse(plan);
                        case CUSTOM_MODEL -> AssumptionLines.customModelUse(plan);
                        case QUOTA -> now.quotas();
                    };
            sections.of(kind).show(selected.kind() == kind ? selected.index() : -1, effects);
        }
        RowUpdate.update(elsewhere, Elsewhere.of(plan, figures));
        boolean known =
                selected.kind() == AssumptionKind.QUOTA
                        && selected.in(plan)
                        && selected.index() < now.peaks().size();
        peaks.set(known ? String.join("\n", now.peaks().get(selected.index())) : "");
        selectedId.set(selected.in(plan) ? selected.id() : "");
    }
}
