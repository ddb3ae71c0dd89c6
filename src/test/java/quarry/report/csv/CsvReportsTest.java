package quarry.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.cost.PricedPlan;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.ScenarioComparer;
import quarry.money.Usd;
import quarry.rates.Component;
import quarry.report.Finding;
import quarry.report.Golden;
import quarry.report.SmallResult;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

class CsvReportsTest {

    private final PricedPlan priced = SmallResult.plan();

    @Test
    void price() throws IOException {
        Golden.check("report/price.csv", Golden.text(new PriceCsv(priced)));
    }

    @Test
    void compare() throws IOException {
        var comparison = ScenarioComparer.compare(priced, new Breakdown.ByMonth(), 0);
        Golden.check("report/compare.csv", Golden.text(new CompareCsv(comparison)));
    }

    @Test
    void rates() throws IOException {
        var rates = List.of(SmallResult.rate("a.chat", Component.CACHE_READ, "0.0000375"));
        Golden.check("report/rates.csv", Golden.text(new RatesCsv(rates)));
    }

    @Test
    void check() throws IOException {
        Golden.check("report/check.csv", Golden.text(new CheckCsv(Finding.of(priced))));
    }

    @Test
    void recordsAddUpToTheTotal() throws IOException {
        for (var statement : priced.statements()) {
            BigDecimal sum =
                    records(Golden.text(new PriceCsv(priced))).stream()
                            .filter(r -> r.getField("scenario").equals(statement.scenario()))
                            .map(r -> r.getField("net"))
                            .filter(net -> !net.isEmpty())
                            .map(BigDecimal::new)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(statement.amount().net(), new Usd(sum));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=\"a\",\"b\""})
    void textNeverBeginsLikeAFormula(String text) throws IOException {
        var comparison =
                ScenarioComparer.compare(
                        SmallResult.of("Plan", text, text), new Breakdown.ByWorkload(), 0);
        List<NamedCsvRecord> records = records(Golden.text(new CompareCsv(comparison)));
        assertTrue(records.stream().anyMatch(r -> r.getField("label").equals("'" + text)));
        records.forEach(
                r ->
                        r.getFields().stream()
                                .filter(field -> !field.matches("-?[0-9.]+"))
                                .forEach(
                                        field ->
                                                assertTrue(
                                                        field.matches("(?s)([^=+\\-@\t\r\n].*)?"),
                                                        field)));
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        var comparison = ScenarioComparer.compare(priced, new Breakdown.ByMonth(), 0);
        assertTrue(
                records(Golden.text(new CompareCsv(comparison))).stream()
                        .map(r -> r.getField("difference"))
                        .anyMatch(difference -> difference.startsWith("-2")));
    }

    private static List<NamedCsvRecord> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
