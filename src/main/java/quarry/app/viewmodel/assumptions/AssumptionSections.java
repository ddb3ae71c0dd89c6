package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.entries.PlanList;
import quarry.app.viewmodel.entries.PlanPart;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.money.DisplayCurrency;
import quarry.plan.Bounds;
import quarry.plan.CustomModel;
import quarry.plan.Discount;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.Quota;
import quarry.rates.RateCard;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The four kinds of assumptions, each with its entries and its inputs.
final class AssumptionSections {

    private static final Texts WORDS = Texts.of(AssumptionSections.class);

    private final Section<Discount> discounts;
    private final Section<ModelUnitCapacity> modelUnits;
    private final Section<CustomModel> customModels;
    private final Section<Quota> quotas;
    private final DiscountInputs discount;
    private final ModelUnitInputs modelUnit;
    private final CustomModelInputs customModel;
    private final QuotaInputs quota;

    AssumptionSections(
            DocumentViewModel document, NoticesViewModel notices, RateCard card, Locale locale) {
        SoldPlaces sold = new SoldPlaces(card);
        FreshEntries fresh = new FreshEntries(document::plan, sold);
        AssumptionLines lines = new AssumptionLines(new Figures(locale, DisplayCurrency.USD), sold);
        Lists lists = new Lists(document, notices);
        discounts =
                new Section<>(
                        AssumptionKind.DISCOUNT,
                        lists.of(
                                AssumptionKind.DISCOUNT,
                                new PlanPart<>(
                                        AssumptionKind.DISCOUNT.field(),
                                        Bounds.MOST_DISCOUNTS,
                                        Plan::discounts,
                                        Plan::withDiscounts),
                                Discount::name),
                        fresh::discount,
                        lines::discount);
        modelUnits =
                new Section<>(
                        AssumptionKind.MODEL_UNIT,
                        lists.of(
                                AssumptionKind.MODEL_UNIT,
                                new PlanPart<>(
                                        AssumptionKind.MODEL_UNIT.field(),
                                        Bounds.MOST_MODEL_UNITS,
                                        Plan::modelUnits,
                                        Plan::withModelUnits),
                                unit -> WORDS.get("name.unit", sold.name(unit.model()))),
                        fresh::modelUnit,
                        lines::modelUnit);
        customModels =
                new Section<>(
                        AssumptionKind.CUSTOM_MODEL,
                        lists.of(
                                AssumptionKind.CUSTOM_MODEL,
                                new PlanPart<>(
                                        AssumptionKind.CUSTOM_MODEL.field(),
                                        Bounds.MOST_CUSTOM_MODELS,
                                        Plan::customModels,
                                        Plan::withCustomModels,
                                        CustomModelUse::follow),
                                CustomModel::name),
                        fresh::customModel,
                        lines::customModel);
        quotas =
                new Section<>(
                        AssumptionKind.QUOTA,
                        lists.of(
                                AssumptionKind.QUOTA,
                                new PlanPart<>(
                                        AssumptionKind.QUOTA.field(),
                                        Bounds.MOST_QUOTAS,
                                        Plan::quotas,
                                        Plan::withQuotas),
                                q -> WORDS.get("name.quota", sold.name(q.model()), q.region())),
                        fresh::quota,
                        lines::quota);
        discount = new DiscountInputs(discounts.inputs(), locale);
        modelUnit =
                new ModelUnitInputs(
                        modelUnits.inputs(), sold, c -> fresh.freeUnits(c.model()), locale);
        customModel = new CustomModelInputs(customModels.inputs(), sold, document::plan, locale);
        quota =
                new QuotaInputs(
                        quotas.inputs(),
                        sold,
                        q -> fresh.freePlaces(Optional.of(QuotaInputs.of(q))),
                        locale);
    }

    private record Lists(DocumentViewModel document, NoticesViewModel notices) {

        <E> PlanList<E> of(AssumptionKind kind, PlanPart<E> part, Function<E, String> name) {
            return new PlanList<>(document, notices, part, new Wording<>(kind, name));
        }
    }

    Section<?> of(AssumptionKind kind) {
        return switch (kind) {
            case DISCOUNT -> discounts;
            case MODEL_UNIT -> modelUnits;
            case CUSTOM_MODEL -> customModels;
            case QUOTA -> quotas;
        };
    }

    DiscountInputs discount() {
        return discount;
    }

    ModelUnitInputs modelUnit() {
        return modelUnit;
    }

    CustomModelInputs customModel() {
        return customModel;
    }

    QuotaInputs quota() {
        return quota;
    }
}
