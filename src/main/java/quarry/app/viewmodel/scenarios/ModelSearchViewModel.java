package quarry.app.viewmodel.scenarios;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.list.RowUpdate;
import quarry.money.DisplayCurrency;
import quarry.plan.Plan;
import quarry.rates.Lifecycle;
import quarry.rates.Model;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Finds a model by any part of its name, id or provider.
public final class ModelSearchViewModel {

    private final Texts words = Texts.of(ModelSearchViewModel.class);
    private final RateCard card;
    private final Predicate<RateKey> serves;
    private final Consumer<String> commit;
    private final List<ModelChoice> listed;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<ModelChoice> found = FXCollections.observableArrayList();
    private final ObservableList<ModelChoice> shown =
            FXCollections.unmodifiableObservableList(found);
    private final ReadOnlyObjectWrapper<@Nullable ModelChoice> selected =
            new ReadOnlyObjectWrapper<>();
    private List<ModelChoice> all;

    /// @param serves which rates make a model one of those to choose from
    ModelSearchViewModel(
            RateCard card, Locale locale, Predicate<RateKey> serves, Consumer<String> commit) {
        this.card = card;
        this.serves = serves;
        this.commit = commit;
        ModelFacts facts = new ModelFacts(card, new Figures(locale, DisplayCurrency.USD));
        this.listed =
                card.models().values().stream()
                        .filter(
                                m ->
                                        card.ratesOf(m.id()).stream()
                                                .anyMatch(r -> serves.test(r.key())))
                        .map(model -> choice(model, facts))
                        .toList();
        this.all = listed;
        query.subscribe(this::search);
    }

    public StringProperty queryProperty() {
        return query;
    }

    /// The models that match all words of the query; all models while it is empty.
    public ObservableList<ModelChoice> found() {
        return shown;
    }

    /// The model that serves the deployment.
    public ReadOnlyObjectProperty<@Nullable ModelChoice> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void choose(ModelChoice model) {
        ModelChoice current = selected.get();
        if (current == null || !current.id().equals(model.id())) {
            commit.accept(model.id());
        }
    }

    void show(Plan plan, String model) {
        List<ModelChoice> now = new ArrayList<>(listed);
        plan.overrides().stream()
                .map(RateOverride::key)
                .filter(serves)
                .map(RateKey::model)
                .distinct()
                .filter(id -> card.model(id).isEmpty())
                .forEach(
                        id ->
                                now.add(
                                        new ModelChoice(
                                                id, id, "", words.get("model.own-rate"), "")));
        if (!all.equals(now)) {
            all = List.copyOf(now);
            search(query.get());
        }
        selected.set(
                all.stream()
                        .filter(choice -> choice.id().equals(model))
                        .findFirst()
                        .orElseGet(
                                () ->
                                        new ModelChoice(
                                                model,
                                                model,
                                                "",
                                                words.get("model.no-rates"),
                                                "")));
    }

    private void search(@Nullable String text) {
        List<String> parts =
                Arrays.stream(lower(Objects.requireNonNullElse(text, "")).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        RowUpdate.update(
                found,
                all.stream().filter(m -> parts.stream().allMatch(haystack(m)::contains)).toList());
    }

    private static String haystack(ModelChoice model) {
        return lower(
                model.id()
                        + " "
                        + model.name()
                        + " "
                        + model.provider()
                        + " "
                        + model.note()
                        + " "
                        + model.facts());
    }

    private ModelChoice choice(Model model, ModelFacts facts) {
        String note = model.lifecycle() == Lifecycle.LEGACY ? words.get("model.legacy") : "";
        return new ModelChoice(
                model.id(), model.name(), model.provider(), note, facts.of(model.id()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
