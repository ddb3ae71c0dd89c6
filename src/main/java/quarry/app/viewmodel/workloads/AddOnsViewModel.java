package quarry.app.viewmodel.workloads;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.document.Sequence;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.list.Rows;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.plan.AddOn;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Unit;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// What the workload takes beside the tokens of the model: a list, and the inputs of the selected entry.
public final class AddOnsViewModel {

    private static final int MOST = 100;

    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final NoticesViewModel notices;
    private final Products products;
    private final Texts words;
    private final Locale locale;
    private final Inputs<PlacedAddOn> values = new Inputs<>(this::change);
    private final AddOnInputs inputs;
    private final ChoiceViewModel<Product> offered;
    private final Rows<AddOnSummary> rows = new Rows<>();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private @Nullable PlacedAddOn shown;
    private String workload = "";

    AddOnsViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            NoticesViewModel notices,
            RateCard card,
            Texts words,
            Locale locale) {
        this.document = document;
        this.selection = selection;
        this.notices = notices;
        this.products = new Products(card, words, locale);
        this.words = words;
        this.locale = locale;
        this.inputs = new AddOnInputs(values, products, words, locale);
        this.offered = new ChoiceViewModel<>(words.get("addOn.offered"), this::offer);
    }

    /// What amounts are in: "USD".
    public ObservableValue<String> currencyProperty() {
        return document.currencyProperty();
    }

    /// The add-ons; a row's id is its place in the list.
    public ObservableList<Row<AddOnSummary>> rows() {
        return rows.list();
    }

    /// Place of the add-on that is edited; −1 for none.
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether there is an add-on to edit.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /// The inputs of the selected add-on.
    public AddOnInputs inputs() {
        return inputs;
    }

    /// What could be added: all that has a rate.
    public ChoiceViewModel<Product> offered() {
        return offered;
    }

    public void select(int index) {
        selected.set(index);
        place();
    }

    /// Adds the product that is chosen among those offered: one of it a request, or a month where it is kept.
    public void add() {
        Choice<Product> chosen = offered.selectedProperty().get();
        Optional<Workload> to = workload();
        if (chosen == null || to.isEmpty()) {
            return;
        }
        if (to.get().addOns().size() >= MOST) {
            notices.error(words.get("addOn.many", String.valueOf(MOST)));
            return;
        }
        products.near(chosen.value(), region())
                .map(key -> addOn(key, chosen.value()))
                .ifPresent(
                        a -> {
                            edit(
                                    words.get("addOn.add", a.name(), to.get().name()),
                                    all -> Sequence.plus(all, a));
                            select(to.get().addOns().size());
                        });
    }

    private static AddOn addOn(RateKey key, Product product) {
        return new AddOn(
                product.component().label(),
                product.model(),
                key.region(),
                key.scope(),
                product.component(),
                product.component().unit() == Unit.MONTH ? AddOn.Per.MONTH : AddOn.Per.REQUEST,
                BigDecimal.ONE,
                List.of(),
                null,
                Extras.NONE);
    }

    /// Where the workload is served in the selected scenario; empty if it is not.
    private String region() {
        return document.plan().scenario(selection.scenario()).stream()
                .flatMap(s -> s.deployments().stream())
                .filter(d -> d.workload().equals(workload))
                .map(Deployment::region)
                .findFirst()
                .orElse("");
    }

    /// Removes an add-on and offers to take that back.
    public void remove(int index) {
        workload()
                .ifPresent(
                        w -> {
                            String name = w.addOns().get(index).name();
                            edit(
                                    words.get("addOn.remove", name, w.name()),
                                    all -> Sequence.without(all, index));
                            notices.undoable(words.get("removed", name), document.undoOfLatest());
                        });
    }

    private void edit(String name, UnaryOperator<List<AddOn>> change) {
        document.edit(
                name,
                plan ->
                        WorkloadEdits.replace(
                                plan, workload, w -> w.withAddOns(change.apply(w.addOns()))));
    }

    private void change(String label, boolean typed, UnaryOperator<PlacedAddOn> change) {
        PlacedAddOn at = shown;
        if (at != null) {
            document.edit(
                    new Edit(
                            words.get(
                                    "addOn.change",
                                    label.toLowerCase(locale),
                                    at.addOn().name(),
                                    at.in().name()),
                            typed
                                    ? "add-on " + at.workload() + " " + at.index() + " " + label
                                    : ""),
                    plan -> change.apply(new PlacedAddOn(plan, at.workload(), at.index())).plan());
        }
    }

    private Optional<Workload> workload() {
        return document.plan().workload(workload);
    }

    /// Shows the add-ons of a workload; empty for none.
    void show(String id) {
        products.of(document.plan());
        if (!workload.equals(id)) {
            workload = id;
            selected.set(0);
        }
        Choice<Product> chosen = offered.selectedProperty().get();
        products.choices().stream()
                .filter(c -> chosen != null && c.value().equals(chosen.value()))
                .findFirst()
                .or(() -> products.choices().stream().findFirst())
                .ifPresentOrElse(c -> offered.show(products.choices(), c, ""), offered::clear);
        place();
    }

    private void offer(Product product) {
        products.choices().stream()
                .filter(c -> c.value().equals(product))
                .findFirst()
                .ifPresent(c -> offered.show(products.choices(), c, ""));
    }

    void summarize(@Nullable Results results) {
        SequencedMap<String, AddOnSummary> contents = new LinkedHashMap<>();
        workload()
                .ifPresent(
                        w -> {
                            AddOnSummaries summaries =
                                    new AddOnSummaries(
                                            document.plan(),
                                            w,
                                            selection.scenario(),
                                            results,
                                            products,
                                            words,
                                            locale);
                            for (int i = 0; i < w.addOns().size(); i++) {
                                contents.put(String.valueOf(i), summaries.of(i));
                            }
                        });
        rows.show(contents);
    }

    private void place() {
        int count = workload().map(w -> w.addOns().size()).orElse(0);
        int index = count == 0 ? -1 : Math.clamp(selected.get(), 0, count - 1);
        selected.set(index);
        PlacedAddOn before = shown;
        PlacedAddOn now = index < 0 ? null : new PlacedAddOn(document.plan(), workload, index);
        shown = now;
        if (now != null) {
            if (before != null && samePlace(before, now)) {
                values.show(now);
            } else {
                values.start(now);
            }
        }
        present.set(now != null);
    }

    private static boolean samePlace(PlacedAddOn before, PlacedAddOn now) {
        return before.workload().equals(now.workload())
                && before.index() == now.index()
                && before.in().addOns().size() == now.in().addOns().size();
    }
}
