package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import quarry.money.DisplayCurrency;
import quarry.rates.RateOverride;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The document: what is planned, on which assumptions, over which months.
///
/// @param months 1 to 120, from `start` on
/// @param presentation its pages in order; empty: every kind of page there is
/// @param currency what amounts are shown in; null: US dollars
@RecordBuilder
public record Plan(
        String name,
        YearMonth start,
        int months,
        MonthBasis monthBasis,
        List<PlanOverride> rateOverrides,
        List<Discount> discounts,
        List<ModelUnitCapacity> modelUnits,
        List<Workload> workloads,
        List<Scenario> scenarios,
        List<CustomModel> customModels,
        @Nullable PlanCurrency currency,
        List<Budget> budgets,
        List<Quota> quotas,
        List<ModelNote> modelNotes,
        List<PresentedPage> presentation,
        Extras extras)
        implements PlanBuilder.With {

    public Plan {
        rateOverrides = List.copyOf(rateOverrides);
        discounts = List.copyOf(discounts);
        modelUnits = List.copyOf(modelUnits);
        workloads = List.copyOf(workloads);
        scenarios = List.copyOf(scenarios);
        customModels = List.copyOf(customModels);
        budgets = List.copyOf(budgets);
        quotas = List.copyOf(quotas);
        modelNotes = List.copyOf(modelNotes);
        presentation = List.copyOf(presentation);
    }

    /// A year of nothing, in calendar months.
    public static Plan empty(String name, YearMonth start) {
        return new Plan(
                name,
                start,
                12,
                MonthBasis.CALENDAR,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    public List<YearMonth> calendar() {
        return IntStream.range(0, months).mapToObj(start::plusMonths).toList();
    }

    public YearMonth last() {
        return start.plusMonths(months - 1L);
    }

    public Optional<Workload> workload(String id) {
        return workloads.stream().filter(w -> w.id().equals(id)).findFirst();
    }

    public Optional<Scenario> scenario(String id) {
        return scenarios.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<ModelUnitCapacity> capacity(String model) {
        return modelUnits.stream().filter(c -> c.model().equals(model)).findFirst();
    }

    public Optional<ModelNote> modelNote(String model) {
        return modelNotes.stream().filter(n -> n.model().equals(model)).findFirst();
    }

    public List<RateOverride> overrides() {
        return rateOverrides.stream().map(PlanOverride::rate).toList();
    }

    public DisplayCurrency shownIn() {
        return currency == null ? DisplayCurrency.USD : currency.currency();
    }
}
