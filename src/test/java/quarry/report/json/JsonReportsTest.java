package quarry.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import quarry.cost.PricedPlan;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.ScenarioComparer;
import quarry.rates.Component;
import quarry.report.Finding;
import quarry.report.Golden;
import quarry.report.Outlook;
import quarry.report.SmallResult;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

class JsonReportsTest {

    private final PricedPlan priced = SmallResult.plan();

    @Test
    void price() throws IOException {
        Golden.check("report/price.json", Golden.text(new PriceJson(priced)));
    }

    @Test
    void compare() throws IOException {
        var comparison = ScenarioComparer.compare(priced, new Breakdown.ByTag("team"), 0);
        Golden.check(
                "report/compare.json",
                Golden.text(new CompareJson(priced, comparison, "The answer.", Outlook.NONE)));
    }

    @Test
    void rates() throws IOException {
        var rates = List.of(SmallResult.rate("a.chat", Component.CACHE_READ, "0.0000375"));
        Golden.check("report/rates.json", Golden.text(new RatesJson(SmallResult.CARD, rates)));
    }

    @Test
    void check() throws IOException {
        Golden.check(
                "report/check.json",
                Golden.text(new CheckJson(priced.plan().name(), Finding.of(priced))));
    }

    @Test
    void linesAddUpToEveryTotalExactly() throws IOException {
        JsonNode document = new ObjectMapper().readTree(Golden.text(new PriceJson(priced)));
        for (JsonNode scenario : document.get("scenarios")) {
            JsonNode lines = scenario.get("lines");
            assertEqualSums(scenario, lines, _ -> true);
            for (JsonNode month : scenario.get("months")) {
                assertEqualSums(month, lines, l -> l.get("month").equals(month.get("month")));
            }
            for (JsonNode workload : scenario.get("workloads")) {
                assertEqualSums(workload, lines, l -> l.get("workload").equals(workload.get("id")));
            }
        }
    }

    private static void assertEqualSums(JsonNode sum, JsonNode lines, Predicate<JsonNode> belongs) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal net = BigDecimal.ZERO;
        for (JsonNode line : lines) {
            if (belongs.test(line)) {
                total = total.add(decimal(line, "amount"));
                net = net.add(decimal(line, "net"));
                BigDecimal product = decimal(line, "quantity").multiply(decimal(line, "rate"));
                assertEquals(0, product.compareTo(decimal(line, "amount")), line::toString);
            }
        }
        assertEquals(0, total.compareTo(decimal(sum, "total")), sum::toString);
        assertEquals(0, net.compareTo(decimal(sum, "net")), sum::toString);
    }

    private static BigDecimal decimal(JsonNode node, String name) {
        assertTrue(node.get(name).isTextual(), name);
        String text = node.get(name).textValue();
        assertTrue(text.matches("-?[0-9]+(\\.[0-9]+)?"), text);
        return new BigDecimal(text);
    }
}
