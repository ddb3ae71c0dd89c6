package quarry.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import quarry.cost.PricedPlan;
import quarry.cost.price.SharedUnits;
import quarry.money.DisplayCurrency;
import quarry.money.Precision;
import quarry.report.csv.PriceCsv;
import quarry.report.json.PriceJson;
import quarry.report.text.Figures;
import quarry.report.text.PriceText;
import quarry.report.workbook.PlanWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/// Lines without a deployment, and lines without a workload, in every kind of document.
class SharedUnitsReportsTest {

    private static final Figures ENGLISH = new Figures(Locale.ENGLISH, DisplayCurrency.USD);

    private final PricedPlan priced = SharedUnits.priced();

    @Test
    void text() throws IOException {
        String text = Golden.text(new PriceText(priced, ENGLISH));
        assertFalse(text.contains("-1"), text);
        Golden.check("report/shared-units.txt", text);
    }

    @Test
    void inJsonWorkloadsAndTheUnattributedAddUp() throws IOException {
        JsonNode scenario =
                new ObjectMapper()
                        .readTree(Golden.text(new PriceJson(priced)))
                        .get("scenarios")
                        .get(1);
        BigDecimal sum = new BigDecimal(scenario.get("unattributed").get("net").textValue());
        assertEquals(new BigDecimal("9000.00"), Precision.shown(sum, 2));
        for (JsonNode workload : scenario.get("workloads")) {
            sum = sum.add(new BigDecimal(workload.get("net").textValue()));
        }
        assertEquals(0, sum.compareTo(new BigDecimal(scenario.get("net").textValue())));
        List<JsonNode> lines =
                StreamSupport.stream(scenario.get("lines").spliterator(), false).toList();
        assertEquals(4, lines.stream().filter(l -> l.get("deployment").isNull()).count());
        assertEquals(
                2, lines.stream().filter(l -> l.get("workload").textValue().isEmpty()).count());
    }

    @Test
    void inCsvADeploymentThatIsNoneIsBlank() throws IOException {
        List<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(Golden.text(new PriceCsv(priced))).stream()
                        .toList();
        assertTrue(records.stream().noneMatch(r -> r.getField("deployment").equals("-1")));
        assertEquals(
                List.of("", ""),
                records.stream()
                        .filter(r -> r.getField("purpose").equals("idle"))
                        .map(r -> r.getField("workload") + r.getField("deployment"))
                        .toList());
    }

    @Test
    void inTheWorkbookToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlanWorkbook(priced, SharedUnits.card(), Outlook.NONE, ENGLISH, "Quarry 0.0")
                .writeTo(out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var lines = book.getSheet("Lines");
            int blank = 0;
            for (int row = 1; row <= lines.getLastRowNum(); row++) {
                var cell = lines.getRow(row) == null ? null : lines.getRow(row).getCell(3);
                if (cell == null) {
                    blank++;
                } else {
                    assertTrue(cell.getNumericCellValue() >= 0);
                }
            }
            assertTrue(blank >= 6);
        }
    }
}
