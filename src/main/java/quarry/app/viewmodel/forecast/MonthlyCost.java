package quarry.app.viewmodel.forecast;

import quarry.app.viewmodel.pricing.Results;
import quarry.cost.Statement;
import quarry.forecast.BudgetForecast;
import quarry.forecast.BudgetOutlook;
import quarry.money.Usd;

import java.util.List;
import java.util.Optional;

/// What each month of one scenario costs, and how that fares with a budget.
///
/// @param scenario id
/// @param outlook of the budget on show; none when everything is on show
record MonthlyCost(
        String scenario,
        String name,
        List<Statement.Amount> months,
        Optional<BudgetOutlook> outlook) {

    /// @param choice what to count
    /// @param most how many scenarios at most
    static List<MonthlyCost> of(Results results, BudgetChoice choice, int most) {
        if (choice.everything()) {
            return results.priced().statements().stream()
                    .limit(most)
                    .map(
                            statement ->
                                    new MonthlyCost(
                                            statement.scenario(),
                                            statement.name(),
                                            statement.months().stream()
                                                    .map(statement::inMonth)
                                                    .toList(),
                                            Optional.empty()))
                    .toList();
        }
        return BudgetForecast.of(results.priced()).stream()
                .filter(outlook -> outlook.index() == choice.index())
                .limit(most)
                .map(
                        outlook ->
                                new MonthlyCost(
                                        outlook.scenario(),
                                        outlook.name(),
                                        outlook.months().stream()
                                                .map(BudgetOutlook.Month::amount)
                                                .toList(),
                                        Optional.of(outlook)))
                .toList();
    }

    boolean complete() {
        return months.stream().allMatch(Statement.Amount::complete);
    }

    Usd net(int month) {
        return months.get(month).net();
    }

    /// The sum from one month to another, inclusive.
    Usd net(int from, int to) {
        Usd sum = Usd.ZERO;
        for (int month = from; month <= to; month++) {
            sum = sum.plus(net(month));
        }
        return sum;
    }

    boolean complete(int from, int to) {
        return months.subList(from, to + 1).stream().allMatch(Statement.Amount::complete);
    }

    /// The dearest month; the first of equals.
    int highest() {
        int highest = 0;
        for (int month = 1; month < months.size(); month++) {
            if (net(month).compareTo(net(highest)) > 0) {
                highest = month;
            }
        }
        return highest;
    }
}
