package quarry.report.workbook;

import quarry.cost.PricedPlan;
import quarry.money.DisplayCurrency;
import quarry.report.workbook.model.Totals;
import quarry.report.workbook.sheet.Formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// A sentence that stays true when inputs change: which complete scenario costs least, and how much less than
/// the first.
final class VerdictSentence {

    private static final String NONE = "With the figures in this workbook no scenario is complete";
    private static final String START = "With the figures in this workbook ";
    private static final String COSTS = " costs the least: ";
    private static final String LESS = " % less than ";

    private final PricedPlan priced;
    private final Totals totals;
    private final Formula perUsd;
    private final Locale locale;

    /// @param locale as which the reader's spreadsheet is expected to write numbers, until it recalculates
    VerdictSentence(PricedPlan priced, Totals totals, Formula perUsd, Locale locale) {
        this.locale = locale;
        this.priced = priced;
        this.totals = totals;
        this.perUsd = perUsd;
    }

    String formula() {
        int scenarios = priced.statements().size();
        String names = ChecksSheet.names(scenarios);
        String nets = ChecksSheet.complete(scenarios);
        String base = nets.substring(0, nets.indexOf(':'));
        String baseName = names.substring(0, names.indexOf(':'));
        String least = "MIN(" + nets + ")";
        String monthly =
                Formula.atom(least, 0)
                        .times(perUsd)
                        .over(Formula.number(priced.plan().months()))
                        .text();
        return "IF(COUNT("
                + nets
                + ")=0,\""
                + NONE
                + "\",\""
                + START
                + "\"&INDEX("
                + names
                + ",MATCH("
                + least
                + ","
                + nets
                + ",0))&\""
                + COSTS
                + "\"&FIXED("
                + monthly
                + ",0)&\""
                + amonth()
                + "\"&IF(ISNUMBER("
                + base
                + "),IF("
                + base
                + ">"
                + least
                + ",\", \"&FIXED(100*(1-"
                + least
                + "/"
                + base
                + "),1)&\""
                + LESS
                + "\"&"
                + baseName
                + ",\"\"),\"\"))";
    }

    private String amonth() {
        DisplayCurrency currency = priced.plan().shownIn();
        return " " + currency.code() + " a month";
    }

    String value() {
        int least = -1;
        for (int s = 0; s < priced.statements().size(); s++) {
            if (complete(s) && (least < 0 || net(s) < net(least))) {
                least = s;
            }
        }
        if (least < 0) {
            return NONE;
        }
        double monthly = net(least) * perUsd.value() / priced.plan().months();
        String sentence = START + name(least) + COSTS + fixed(monthly, 0) + amonth();
        return complete(0) && net(0) > net(least)
                ? sentence + ", " + fixed(100 * (1 - net(least) / net(0)), 1) + LESS + name(0)
                : sentence;
    }

    private boolean complete(int scenario) {
        return totals.gaps(scenario).value() == 0;
    }

    private double net(int scenario) {
        return totals.net(scenario).value();
    }

    private String name(int scenario) {
        return priced.statements().get(scenario).name();
    }

    /// As the function FIXED writes a number.
    private String fixed(double value, int places) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(new BigDecimal(value).setScale(places, RoundingMode.HALF_UP));
    }
}
