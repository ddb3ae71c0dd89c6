package quarry.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import quarry.cost.PricedPlan;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.ScenarioComparer;
import quarry.cost.price.PlanPricer;
import quarry.cost.price.SharedUnits;
import quarry.money.DisplayCurrency;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.PlanCurrency;
import quarry.plan.Quota;
import quarry.rates.Scope;
import quarry.report.json.CompareJson;
import quarry.report.json.PriceJson;
import quarry.report.text.CompareText;
import quarry.report.text.Figures;
import quarry.report.workbook.PlanWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Budgets and quotas in every kind of document, shown in euro at 0.50.
@Execution(ExecutionMode.CONCURRENT)
class OutlookReportsTest {

    private final Plan plan =
            SharedUnits.plan()
                    .withCurrency(
                            new PlanCurrency(
                                    new DisplayCurrency("EUR", new BigDecimal("0.5"), ""),
                                    Extras.NONE))
                    .withBudgets(
                            List.of(
                                    new Budget(
                                            "Support",
                                            new LinkedHashMap<>(Map.of("team", "cx")),
                                            Usd.of("100"),
                                            List.of(new BigDecimal("0.8"), BigDecimal.ONE),
                                            Extras.NONE)))
                    .withQuotas(
                            List.of(
                                    new Quota(
                                            "m",
                                            "here",
                                            Scope.REGIONAL,
                                            new BigDecimal(1200),
                                            BigDecimal.ONE,
                                            "",
                                            Extras.NONE)));
    private final PricedPlan priced = PlanPricer.price(plan, SharedUnits.card());
    private final Outlook outlook = Outlook.of(priced, SharedUnits.card());
    private final Figures euro = new Figures(Locale.ENGLISH, plan.shownIn());

    @Test
    void text() throws IOException {
        var comparison = ScenarioComparer.compare(priced, new Breakdown.ByWorkload(), 0);
        Golden.check(
                "report/outlook.txt",
                Golden.text(new CompareText(priced, comparison, euro, outlook)));
    }

    @Test
    void jsonIsInDollars() throws IOException {
        JsonNode document =
                new ObjectMapper().readTree(Golden.text(new PriceJson(priced, outlook, false)));
        JsonNode onDemand = document.get("budgets").get(0).get("scenarios").get(0);
        assertEquals("136.08", onDemand.get("months").get(0).get("net").textValue());
        assertEquals("2027-01", onDemand.get("alerts").get(1).get("crossedIn").textValue());
        assertEquals("36.08", onDemand.get("alerts").get(1).get("over").textValue());
        JsonNode quota = document.get("quotas").get(0).get("scenarios").get(0);
        assertEquals("1500", quota.get("peak").get("tokensPerMinute").textValue());
        assertEquals("300", quota.get("above").textValue());
        assertTrue(quota.get("peakAtRequestStart").isNull());
        assertTrue(document.get("quotas").get(0).get("scenarios").get(1).get("peak").isNull());
        assertEquals("401.76", document.get("scenarios").get(0).get("net").textValue());
        var comparison = ScenarioComparer.compare(priced, new Breakdown.ByWorkload(), 0);
        JsonNode compared =
                new ObjectMapper()
                        .readTree(Golden.text(new CompareJson(priced, comparison, "", outlook)));
        assertEquals(document.get("budgets"), compared.get("budgets"));
    }

    @Test
    void workbook() throws IOException {
        List<String> rows = summary(priced, euro);
        assertTrue(
                rows.contains(
                        "Support | On demand | 100.00 | 2027-01 | 136.08 | 100 % in"
                                + " 2027-01 by 36.08"),
                rows.toString());
        assertTrue(
                rows.contains("m here regional | On demand | 1,200 | 2027-01 | 1,500 | 300"),
                rows.toString());
    }

    @Test
    void sentencesOfAWorkbookAreInTheNumbersOfWhoExportsIt() throws IOException {
        var dearestFirst =
                PlanPricer.price(
                        plan.withScenarios(plan.scenarios().reversed()), SharedUnits.card());
        List<String> rows = summary(dearestFirst, new Figures(Locale.GERMANY, plan.shownIn()));
        assertTrue(rows.stream().anyMatch(r -> r.endsWith("2027-01 by 36,08")), rows.toString());
        assertTrue(
                rows.stream().anyMatch(r -> r.matches(".* costs the least: .*\\d,\\d %.*")),
                rows.toString());
    }

    private static List<String> summary(PricedPlan priced, Figures figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outlook outlook = Outlook.of(priced, SharedUnits.card());
        new PlanWorkbook(priced, SharedUnits.card(), outlook, figures, "Quarry 0.0").writeTo(out);
        DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> rows = new ArrayList<>();
            for (Row row : book.getSheet("Summary")) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(formatter.formatCellValue(cell));
                }
                rows.add(String.join(" | ", cells));
            }
            return rows;
        }
    }
}
