package quarry.app.viewmodel.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.notice.Notice;
import quarry.cost.price.TestCard;
import quarry.plan.AddOn;
import quarry.plan.Extras;
import quarry.plan.PlanCheck;
import quarry.plan.PlanOverride;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Chat sends 1,000 requests a day, 30,000 in each of the plan's months of 30 days.
class AddOnsViewModelTest {

    private static final Product FILTER =
            new Product("guard", Component.GUARDRAIL_TEXT_UNIT_CONTENT_FILTER);
    private static final Product RERANK = new Product("rank", Component.RERANK_QUERY);

    private final Desk desk = new Desk(Samples.plan(), card());
    private final AddOnsViewModel addOns = desk.workloadEditor().addOns();
    private final AddOnInputs inputs = addOns.inputs();

    private static RateCard card() {
        return new TestCard()
                .onDemand("large", "10", "20")
                .onDemand("small", "1", "2")
                .onDemand("guard", FILTER.component(), "0.15")
                .onDemand("guard", Component.GUARDRAIL_IMAGE_CONTENT_FILTER, "0.001")
                .onDemand("rank", RERANK.component(), "2")
                .rate(
                        RateKey.onDemand(
                                "rank",
                                "elsewhere",
                                Scope.GLOBAL,
                                Tier.STANDARD,
                                RERANK.component()),
                        "1")
                .onDemand("base", Component.KB_INDEX_STORAGE_GB_MONTH, "0.1")
                .card();
    }

    @Test
    void whatTheCardSellsBesideModelsIsOffered() {
        assertEquals(
                List.of(
                        "Guardrail: content filter · guard · 0.15 USD per 1K text units",
                        "Guardrail: image content filter · guard · 0.001 USD per image",
                        "Knowledge base: index storage GB month · base · 0.10 USD per month",
                        "Rerank query · rank · from 1.00 USD per 1K queries"),
                labels(addOns.offered()));
        desk.workbench
                .document()
                .edit(
                        "Own rate",
                        p ->
                                p.withRateOverrides(
                                        List.of(
                                                new PlanOverride(
                                                        new RateOverride(
                                                                RateKey.onDemand(
                                                                        "mine",
                                                                        "here",
                                                                        Scope.REGIONAL,
                                                                        Tier.STANDARD,
                                                                        Component.KB_RETRIEVE),
                                                                BigDecimal.TWO,
                                                                "",
                                                                null,
                                                                null),
                                                        Extras.NONE))));
        assertTrue(
                labels(addOns.offered())
                        .contains("Knowledge base: retrieve · mine · 2.00 USD per 1K queries"));
    }

    /// 30,000 text units of 0.15 USD a thousand.
    @Test
    void whatIsChosenIsAddedWhereTheWorkloadIsServed() {
        add(FILTER);
        assertEquals(List.of(filter()), workload());
        assertEquals("Add Guardrail: content filter to Customer chat", undoName());
        assertEquals(
                new AddOnSummary(
                        "Guardrail: content filter",
                        "Guardrail: content filter · guard",
                        "here, in its region",
                        "1 text unit a request",
                        "4.50",
                        ""),
                addOns.rows().getFirst().content());
        assertEquals("text units a request", inputs.quantity().unit());
        desk.workbench.document().undo();
        assertEquals(Samples.plan(), desk.plan());
        assertFalse(addOns.presentProperty().get());
    }

    @Test
    void whatIsKeptIsCountedByTheMonth() {
        add(new Product("base", Component.KB_INDEX_STORAGE_GB_MONTH));
        assertEquals(AddOn.Per.MONTH, workload().getFirst().per());
        inputs.quantity().textProperty().set("50");
        AddOnSummary storage = addOns.rows().getFirst().content();
        assertEquals("50 GB-months a month", storage.quantity());
        assertEquals("5.00", storage.amount());
    }

    /// 3 and 1 text units, twice.
    @Test
    void textsAreCountedInTextUnits() {
        add(FILTER);
        inputs.texts().textProperty().set("2,500; 800");
        assertEquals(
                List.of(new BigDecimal("2500"), new BigDecimal("800")),
                workload().getFirst().texts());
        assertEquals("times the texts a request", inputs.quantity().unit());
        inputs.quantity().textProperty().set("2");
        AddOnSummary filter = addOns.rows().getFirst().content();
        assertEquals("2 × 2 texts a request", filter.quantity());
        assertEquals("36.00", filter.amount());
        assertFalse(inputs.documents().appliesProperty().get());
        inputs.texts().textProperty().set("many");
        assertFalse(inputs.texts().errorProperty().get().isEmpty());
        inputs.texts().textProperty().set("1;".repeat(101));
        assertFalse(inputs.texts().errorProperty().get().isEmpty());
        assertEquals(2, workload().getFirst().texts().size());
        inputs.texts().textProperty().set("");
        assertEquals(List.of(), workload().getFirst().texts());
    }

    /// 30,000 queries of 2 blocks each.
    @Test
    void documentsAreCountedInBlocksOfAQuery() {
        add(RERANK);
        inputs.documents().textProperty().set("150");
        AddOnSummary rerank = addOns.rows().getFirst().content();
        assertEquals("1 query of 150 documents a request", rerank.quantity());
        assertEquals("120.00", rerank.amount());
        assertFalse(inputs.texts().appliesProperty().get());
        inputs.documents().textProperty().set("");
        assertNull(workload().getFirst().documents());
    }

    @Test
    void anotherProductDropsWhatItIsNotCountedBy() {
        add(FILTER);
        inputs.texts().textProperty().set("2,500");
        inputs.product().choose(RERANK);
        assertEquals("Rerank query", workload().getFirst().name());
        assertEquals(List.of(), workload().getFirst().texts());
        inputs.documents().textProperty().set("150");
        inputs.name().textProperty().set("Ranking");
        inputs.product().choose(FILTER);
        assertNull(workload().getFirst().documents());
        assertEquals("Ranking", workload().getFirst().name());
        assertEquals("Change product of Ranking in Customer chat", undoName());
        assertEquals(List.of(), PlanCheck.check(desk.plan()));
    }

    @Test
    void aPlaceWithoutARateStaysAndIsMarked() {
        add(RERANK);
        assertEquals(List.of("elsewhere", "here"), labels(inputs.region()));
        inputs.region().choose("elsewhere");
        assertEquals(
                List.of("In its region (no rate on the card)", "Global profile"),
                labels(inputs.scope()));
        assertEquals("incomplete", addOns.rows().getFirst().content().amount());
        assertTrue(addOns.rows().getFirst().content().missing().startsWith("No rate for"));
        inputs.scope().choose(Scope.GLOBAL);
        assertEquals("30.00", addOns.rows().getFirst().content().amount());
    }

    @Test
    void aRemovedAddOnCanComeBack() {
        add(FILTER);
        add(RERANK);
        assertEquals(1, addOns.selectedProperty().get());
        addOns.remove(0);
        assertEquals(List.of("Rerank query"), workload().stream().map(AddOn::name).toList());
        Notice undo = desk.workbench.notices().notices().getLast();
        assertEquals("Removed Guardrail: content filter", undo.text());
        desk.workbench.notices().act(undo);
        assertEquals(2, workload().size());
    }

    @Test
    void anotherWorkloadShowsItsOwn() {
        add(FILTER);
        desk.workbench.selection().selectWorkload("extraction");
        assertEquals(List.of(), addOns.rows());
        add(RERANK);
        assertEquals("1", inputs.quantity().textProperty().get());
        assertEquals(List.of(filter()), desk.plan().workloads().getFirst().addOns());
    }

    @Test
    void aFileTakesAHundred() {
        desk.workbench
                .document()
                .edit(
                        "Many",
                        p ->
                                WorkloadEdits.replace(
                                        p,
                                        "chat",
                                        w -> w.withAddOns(Collections.nCopies(100, filter()))));
        add(RERANK);
        assertEquals(100, workload().size());
        assertEquals(
                "A workload has at most 100 add-ons; remove one first", desk.notices().getLast());
    }

    @Test
    void whatTheFileHasBesideIsKept() {
        AddOn noted = filter().withExtras(Extras.of(Map.of("owner", "\"cx\"")));
        desk.workbench
                .document()
                .edit(
                        "Owner",
                        p -> WorkloadEdits.replace(p, "chat", w -> w.withAddOns(List.of(noted))));
        inputs.quantity().textProperty().set("7");
        inputs.per().choose(AddOn.Per.MONTH);
        assertEquals(
                List.of(noted.withQuantity(new BigDecimal("7")).withPer(AddOn.Per.MONTH)),
                workload());
        assertEquals("Change basis of Guardrail: content filter in Customer chat", undoName());
    }

    private void add(Product product) {
        addOns.offered().choose(product);
        addOns.add();
        desk.pause();
    }

    private static AddOn filter() {
        return new AddOn(
                "Guardrail: content filter",
                FILTER.model(),
                "here",
                Scope.REGIONAL,
                FILTER.component(),
                AddOn.Per.REQUEST,
                BigDecimal.ONE,
                List.of(),
                null,
                Extras.NONE);
    }

    private List<AddOn> workload() {
        return desk.plan().workload(desk.workbench.selection().workload()).orElseThrow().addOns();
    }

    private String undoName() {
        return desk.workbench.document().undoNameProperty().get();
    }

    private static List<String> labels(ChoiceViewModel<?> choice) {
        return choice.choices().stream().map(Choice::text).toList();
    }
}
