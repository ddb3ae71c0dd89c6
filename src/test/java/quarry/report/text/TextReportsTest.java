package quarry.report.text;

import org.junit.jupiter.api.Test;

import quarry.cost.PricedPlan;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.ScenarioComparer;
import quarry.money.DisplayCurrency;
import quarry.rates.Component;
import quarry.report.Finding;
import quarry.report.Golden;
import quarry.report.Outlook;
import quarry.report.SmallResult;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

class TextReportsTest {

    private static final Figures ENGLISH = new Figures(Locale.ENGLISH, DisplayCurrency.USD);

    private final PricedPlan priced = SmallResult.plan();

    @Test
    void price() throws IOException {
        Golden.check("report/price.txt", Golden.text(new PriceText(priced, ENGLISH)));
    }

    @Test
    void compare() throws IOException {
        var comparison = ScenarioComparer.compare(priced, new Breakdown.ByWorkload(), 0);
        Golden.check(
                "report/compare.txt",
                Golden.text(new CompareText(priced, comparison, ENGLISH, Outlook.NONE)));
    }

    @Test
    void rates() throws IOException {
        var rates = List.of(SmallResult.rate("a.chat", Component.CACHE_READ, "0.0000375"));
        Golden.check(
                "report/rates.txt", Golden.text(new RatesText(SmallResult.CARD, rates, ENGLISH)));
    }

    @Test
    void check() throws IOException {
        Golden.check("report/check.txt", Golden.text(new CheckText(Finding.of(priced))));
    }
}
