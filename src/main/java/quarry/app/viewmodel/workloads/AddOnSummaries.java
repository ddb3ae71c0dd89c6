package quarry.app.viewmodel.workloads;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.scenarios.Labels;
import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.plan.AddOn;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the add-ons of a workload into words, with what each costs in a scenario as far as that is known.
final class AddOnSummaries {

    private final Texts words;
    private final Products products;
    private final Workload workload;
    private final Figures figures;
    private final String scenario;
    private final Optional<Results> results;

    /// @param scenario id of the one whose amounts are shown
    AddOnSummaries(
            Plan plan,
            Workload workload,
            String scenario,
            @Nullable Results results,
            Products products,
            Texts words,
            Locale locale) {
        this.words = words;
        this.products = products;
        this.workload = workload;
        this.figures = new Figures(locale, plan.shownIn());
        this.scenario = scenario;
        this.results = Optional.ofNullable(results).filter(r -> sameAddOns(r.plan()));
    }

    /// A place means the same add-on only while there are as many as when it was priced.
    private boolean sameAddOns(Plan priced) {
        return priced.workload(workload.id())
                .filter(w -> w.addOns().size() == workload.addOns().size())
                .isPresent();
    }

    AddOnSummary of(int index) {
        AddOn addOn = workload.addOns().get(index);
        Optional<Statement.Amount> amount = amount(index);
        return new AddOnSummary(
                addOn.name(),
                products.name(new Product(addOn.model(), addOn.component())),
                words.get(
                        "addOn.where",
                        addOn.region(),
                        Labels.of(addOn.scope()).toLowerCase(figures.locale())),
                new AddOnWords(words).quantity(addOn, figures),
                amount.map(this::monthly).orElse(""),
                amount.map(AddOnSummaries::missing).orElse(""));
    }

    private Optional<Statement.Amount> amount(int index) {
        return results.flatMap(
                r -> r.scenario(scenario).map(all -> all.part(path(r.plan(), index))));
    }

    private String path(Plan priced, int index) {
        int at = WorkloadEdits.index(priced, workload.id());
        return "$.workloads[" + at + "].addOns[" + index + "]";
    }

    private String monthly(Statement.Amount amount) {
        return amount.complete()
                ? results.map(r -> figures.amount(r.monthly(amount.net()))).orElse("")
                : words.get("table.partly");
    }

    private static String missing(Statement.Amount amount) {
        return amount.gaps().stream().map(Gap::reason).distinct().collect(Collectors.joining("\n"));
    }
}
