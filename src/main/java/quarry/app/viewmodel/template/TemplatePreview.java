package quarry.app.viewmodel.template;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.cost.Statement;
import quarry.cost.price.PlanPricer;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.Model;
import quarry.rates.RateCard;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Locale;

/// What the answers come to: requests and tokens at once, the cost from the background.
public final class TemplatePreview {

    private final Texts words;
    private final RateCard card;
    private final Locale locale;
    private final Latest<Asking, String> pricing;
    private final ReadOnlyStringWrapper traffic = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cost = new ReadOnlyStringWrapper("");
    private boolean wanted;

    private record Asking(Draft draft, Plan frame) {}

    TemplatePreview(
            Texts words,
            RateCard card,
            Locale locale,
            Latest.Background background,
            NoticesViewModel notices) {
        this.words = words;
        this.card = card;
        this.locale = locale;
        this.pricing =
                new Latest<>(
                        this::priced,
                        background,
                        this::showCost,
                        failure -> notices.error(String.valueOf(failure)));
    }

    /// Requests a day and tokens of a request.
    public ReadOnlyStringProperty trafficProperty() {
        return traffic.getReadOnlyProperty();
    }

    /// What a month costs; empty until it is known.
    public ReadOnlyStringProperty costProperty() {
        return cost.getReadOnlyProperty();
    }

    void invalid() {
        none();
        traffic.set(words.get("preview.invalid"));
    }

    void none() {
        wanted = false;
        traffic.set("");
        cost.set("");
    }

    void show(Draft draft, Plan frame) {
        Figures figures = new Figures(locale, frame.shownIn());
        Workload workload = draft.workload();
        traffic.set(
                words.get(
                        "preview",
                        figures.count(workload.traffic().requestsPerDay()),
                        figures.count(workload.request().inputTokens()),
                        figures.count(workload.request().outputTokens())));
        cost.set("");
        wanted = true;
        pricing.ask(new Asking(draft, frame));
    }

    private void showCost(String now) {
        if (wanted) {
            cost.set(now);
        }
    }

    private String priced(Asking asking) {
        Plan plan = asking.draft().alone(asking.frame());
        Statement.Amount amount = PlanPricer.price(plan, card).statements().getFirst().amount();
        String id = asking.draft().deployment().model();
        String model = card.model(id).map(Model::name).orElse(id);
        if (!amount.complete()) {
            return words.get("preview.noRate", model);
        }
        Figures figures = new Figures(locale, plan.shownIn());
        BigDecimal months = BigDecimal.valueOf(plan.months());
        return words.get(
                "preview.cost",
                figures.amount(new Usd(Precision.quotient(amount.net().value(), months))),
                figures.currencyCode(),
                model,
                asking.draft().deployment().region(),
                figures.whole(months));
    }
}
