package quarry.launch.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import quarry.money.DisplayCurrency;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.report.csv.RatesCsv;
import quarry.report.json.RatesJson;
import quarry.report.text.Figures;
import quarry.report.text.RatesText;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `quarry rates`.
@Command(
        name = "rates",
        mixinStandardHelpOptions = true,
        description = "Lists the rate card, each rate with its source.")
final class RatesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private RateFilter filter = new RateFilter();

    @Mixin private CardOption card = new CardOption();

    @Mixin private FormatOption format = new FormatOption();

    RatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailed {
        RateCard read = card.read();
        List<Rate> rates = filter.of(read);
        console.print(
                format.choose(
                        new RatesText(
                                read.heading(),
                                rates,
                                new Figures(Locale.ENGLISH, DisplayCurrency.USD)),
                        new RatesJson(read.heading(), rates),
                        new RatesCsv(rates)));
        if (rates.isEmpty()) {
            console.message("No rate on the card fits all of these options; leave one of them out");
        }
        return ExitStatus.DONE;
    }
}
