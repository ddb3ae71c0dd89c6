package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.app.viewmodel.scenarios.Labels;
import quarry.plan.AddOn;
import quarry.rates.Scope;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The inputs of one add-on: what it is, where it is bought, and how much of it a request or a month takes.
public final class AddOnInputs {

    private final Texts words;
    private final FieldViewModel<String> name;
    private final ChoiceViewModel<Product> product;
    private final ChoiceViewModel<String> region;
    private final ChoiceViewModel<Scope> scope;
    private final ChoiceViewModel<AddOn.Per> per;
    private final FieldViewModel<BigDecimal> quantity;
    private final FieldViewModel<List<BigDecimal>> texts;
    private final FieldViewModel<Optional<BigDecimal>> documents;

    AddOnInputs(Inputs<PlacedAddOn> inputs, Products products, Texts words, Locale locale) {
        this.words = words;
        AddOnWords units = new AddOnWords(words);
        name =
                inputs.field(
                        words.get("name"),
                        "",
                        TextNotation.NAME,
                        p -> p.addOn().name(),
                        (p, value) -> p.with(a -> a.withName(value)));
        product =
                inputs.choice(
                        words.get("addOn.what"),
                        p ->
                                offer(
                                        products.choices(),
                                        Choice.of(p.product(), products.name(p.product()))),
                        PlacedAddOn::with);
        region =
                inputs.choice(
                        words.get("addOn.region"),
                        p ->
                                offered(
                                        products.regions(p.product()),
                                        p.addOn().region(),
                                        Function.identity()),
                        (p, value) -> p.with(a -> a.withRegion(value)));
        scope =
                inputs.choice(
                        words.get("addOn.scope"),
                        p ->
                                offered(
                                        products.scopes(p.product(), p.addOn().region()),
                                        p.addOn().scope(),
                                        Labels::of),
                        (p, value) -> p.with(a -> a.withScope(value)));
        per =
                inputs.choice(
                        words.get("addOn.per"),
                        p ->
                                offered(
                                        Arrays.asList(AddOn.Per.values()),
                                        p.addOn().per(),
                                        units::per),
                        (p, value) -> p.with(a -> a.withPer(value)));
        quantity =
                inputs.field(
                        words.get("addOn.amount"),
                        "",
                        NumberNotation.between(locale, "0", "1000000000000"),
                        p -> p.addOn().quantity(),
                        (p, value) -> p.with(a -> a.withQuantity(value)));
        texts =
                inputs.optionalField(
                        words.get("addOn.texts"),
                        words.get("unit.characters"),
                        new TextLengthsNotation(words, locale),
                        p ->
                                PlacedAddOn.countedByTexts(p.addOn().component())
                                        ? Optional.of(p.addOn().texts())
                                        : Optional.empty(),
                        (p, value) -> p.with(a -> a.withTexts(value)));
        documents =
                inputs.optionalField(
                        words.get("addOn.documents"),
                        words.get("unit.documents"),
                        new OptionalNotation<>(
                                NumberNotation.between(locale, "0", "1000000000"),
                                words.get("addOn.documents.empty")),
                        p ->
                                PlacedAddOn.countedByDocuments(p.addOn().component())
                                        ? Optional.of(Optional.ofNullable(p.addOn().documents()))
                                        : Optional.empty(),
                        (p, value) -> p.with(a -> a.withDocuments(value.orElse(null))));
        inputs.also(p -> quantity.setUnit(units.unit(p.addOn())));
    }

    private <T> Optional<Inputs.Offer<T>> offered(
            List<T> sold, T current, Function<T, String> label) {
        return offer(
                sold.stream().map(v -> Choice.of(v, label.apply(v))).toList(),
                Choice.of(current, label.apply(current)));
    }

    private <T> Optional<Inputs.Offer<T>> offer(List<Choice<T>> all, Choice<T> current) {
        return Optional.of(new Inputs.Offer<>(all, current, words.get("addOn.no-rate")));
    }

    public FieldViewModel<String> name() {
        return name;
    }

    public ChoiceViewModel<Product> product() {
        return product;
    }

    public ChoiceViewModel<String> region() {
        return region;
    }

    public ChoiceViewModel<Scope> scope() {
        return scope;
    }

    /// Whether the quantity is counted a request or a month.
    public ChoiceViewModel<AddOn.Per> per() {
        return per;
    }

    /// In single things, or how often the texts are checked where there are texts.
    public FieldViewModel<BigDecimal> quantity() {
        return quantity;
    }

    /// Applies to what is counted in text units.
    public FieldViewModel<List<BigDecimal>> texts() {
        return texts;
    }

    /// Applies to rankings.
    public FieldViewModel<Optional<BigDecimal>> documents() {
        return documents;
    }
}
