package quarry.app.viewmodel.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.filter.ColumnOrder;
import quarry.app.viewmodel.rates.RateFilters.FilterColumn;
import quarry.app.viewmodel.selection.Subject;
import quarry.money.DisplayCurrency;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Scope;
import quarry.rates.Status;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

class RatesViewModelTest {

    private Desk desk;
    private RatesViewModel rates;

    @BeforeEach
    void open() {
        desk = new Desk(Samples.plan());
        rates = desk.workbench.rates();
        desk.workbench.selection().show(Subject.RATES);
    }

    private List<RateRow> rows() {
        return rates.pageProperty().get().rows();
    }

    private RateRow row(String model, Mode mode, Component component) {
        return rows().stream()
                .filter(r -> r.key().model().equals(model) && r.key().mode() == mode)
                .filter(r -> r.key().component() == component)
                .findFirst()
                .orElseThrow();
    }

    private RateRow input() {
        return row("large", Mode.ON_DEMAND, Component.INPUT);
    }

    @Test
    void theHeadingCountsRatesAndDaysAndOwnFigures() {
        LocalDate published = desk.card.heading().published();
        assertTrue(
                rates.pageProperty()
                        .get()
                        .answer()
                        .startsWith(
                                desk.card.rates().size() + " rates of 2 models, read " + published),
                rates.pageProperty().get().answer());
        rates.override(input(), "9");
        assertTrue(rates.pageProperty().get().answer().endsWith("; 1 overridden by you."));
    }

    @Test
    void onlyACardOlderThan90DaysIsWarnedAbout() {
        LocalDate published = desk.card.heading().published();
        Figures figures = new Figures(Locale.US, DisplayCurrency.USD);
        assertEquals("", new RatesHeading(desk.card, published.plusDays(90), figures).warning());
        assertTrue(
                new RatesHeading(desk.card, published.plusDays(91), figures)
                        .warning()
                        .startsWith("The rates are 91 days old."));
    }

    @Test
    void aFigureTypedOverOneOfTheCardIsTheUsersOwnInOneUndoableStep() {
        assertEquals("", rates.override(input(), "7.25"));
        assertTrue(input().overridden());
        assertEquals(new BigDecimal("7.25"), input().rate().usd());
        assertEquals(Status.OVERRIDE, input().rate().status());
        assertEquals("10.00", rates.pageProperty().get().words().cardUsd(input()));
        assertEquals(desk.card.rates().size(), rows().size());
        assertEquals(List.of("Own rate for large here regional on-demand input"), desk.notices());
        desk.workbench.document().undo();
        assertFalse(input().overridden());
        assertEquals(Samples.plan(), desk.plan());
    }

    @Test
    void aTextThatIsNoFigureIsRefusedWithWhatIsAllowed() {
        assertTrue(rates.override(input(), "cheap").contains("is not a number"));
        assertTrue(rates.override(input(), "-1").contains("outside the allowed range"));
        assertEquals(Samples.plan(), desk.plan());
    }

    @Test
    void theSameFigureChangesNothingAndAnotherReplacesTheOwnOne() {
        rates.override(input(), "10");
        assertEquals(Samples.plan(), desk.plan());
        rates.override(input(), "9");
        rates.override(input(), "8");
        assertEquals(1, desk.plan().rateOverrides().size());
        assertEquals(new BigDecimal("8"), input().rate().usd());
    }

    @Test
    void theWayBackToTheCardRemovesTheOwnFigure() {
        rates.override(input(), "9");
        rates.select(input());
        rates.inputs().note().textProperty().set("quote");
        rates.removeOverride();
        assertEquals(List.of(), desk.plan().rateOverrides());
        assertFalse(rates.inputs().presentProperty().get());
    }

    @Test
    void anOwnFigureForSomeMonthsStandsBesideThatOfTheCard() {
        rates.override(input(), "9");
        rates.select(input());
        rates.inputs().from().textProperty().set("2027-02");
        rates.inputs().note().textProperty().set("announced");
        assertEquals(YearMonth.of(2027, 2), desk.plan().rateOverrides().getFirst().rate().from());
        assertEquals("2027-02 to end", RateWords.months(input()));
        assertEquals("your own: announced", RateWords.source(input()));
        assertEquals(desk.card.rates().size() + 1, rows().size());
        assertEquals(2, rows().stream().filter(r -> r.key().equals(input().key())).count());
    }

    @Test
    void tokensCanBeShownAndEnteredPerThousand() {
        rates.perThousandProperty().set(true);
        assertEquals("0.01", rates.pageProperty().get().words().usd(input()));
        assertEquals("1K tokens", rates.pageProperty().get().words().unit(input()));
        RateRow unitHour = row("large", Mode.PROVISIONED, Component.MODEL_UNIT_HOUR);
        assertEquals("hour", rates.pageProperty().get().words().unit(unitHour));
        rates.override(input(), "0.009");
        assertEquals(
                0,
                new BigDecimal("9").compareTo(desk.plan().rateOverrides().getFirst().rate().usd()));
    }

    @Test
    void filtersNarrowTheTableAndTheCaptionCounts() {
        rates.filters().textProperty().set("SMALL batch");
        assertTrue(rows().stream().allMatch(r -> r.key().mode() == Mode.BATCH));
        assertEquals(2, rows().size());
        assertEquals(
                "2 of " + desk.card.rates().size() + " rates shown",
                rates.pageProperty().get().caption());
        rates.filters().textProperty().set("");
        rates.filters().words(FilterColumn.SCOPE).choose(List.of("global"));
        assertTrue(rows().stream().allMatch(r -> r.key().scope() == Scope.GLOBAL));
        assertEquals(2, rows().size());
    }

    @Test
    void onlyTheRatesThatThePlanUsesOrThatAreOwn() {
        rates.filters().usedOnlyProperty().set(true);
        assertEquals(4, rows().size());
        rates.override(input(), "9");
        assertEquals(4, rows().size());
        rates.filters().ownOnlyProperty().set(true);
        assertEquals(List.of(input()), rows());
    }

    @Test
    void copiedRowsAreCellsWithAHeading() {
        rates.override(input(), "9");
        RateCells cells = rates.cells(List.of(input()));
        String[] lines = cells.tabbed().split("\n");
        assertEquals(2, lines.length);
        assertTrue(lines[0].startsWith("Provider\tModel\tModel id\tRegion"));
        assertTrue(lines[1].contains("\t9.00\t1M tokens\toverride\t"), lines[1]);
        assertTrue(cells.html().contains("<td>9.00</td>"));
        assertEquals("'=1+1 <b>", new RateCells(List.of(List.of("=1+1\t<b>"))).tabbed());
        assertEquals(
                "<table><tr><td>'=1+1 &lt;b&gt;</td></tr></table>",
                new RateCells(List.of(List.of("=1+1\t<b>"))).html());
    }

    @Test
    void aRateThatTheCardLacksCanBeAdded() {
        NewRateInputs added = rates.added();
        assertFalse(added.completeProperty().get());
        added.modelProperty().set("acme.new");
        added.regionProperty().set("here");
        added.usdProperty().set("many");
        assertTrue(added.problemProperty().get().startsWith("USD: "));
        added.usdProperty().set("1.5");
        added.fromProperty().set("2027-02");
        added.untilProperty().set("2027-01");
        assertTrue(added.problemProperty().get().startsWith("Until is before From"));
        added.untilProperty().set("");
        added.add();
        RateRow row = row("acme.new", Mode.ON_DEMAND, Component.INPUT);
        assertEquals(row, rows().getFirst());
        assertEquals("acme.new", row.model());
        assertEquals("2027-02 to end", RateWords.months(row));
        assertFalse(added.completeProperty().get());
    }

    @Test
    void theFormStartsFromTheSelectedRate() {
        rates.added().startFrom(row("small", Mode.BATCH, Component.OUTPUT).key());
        rates.added().usdProperty().set("0.9");
        rates.added().add();
        assertEquals(
                new BigDecimal("0.9"), row("small", Mode.BATCH, Component.OUTPUT).rate().usd());
    }

    @Test
    void columnsPutRatesInOrderByMeaning() {
        rates.order(List.of(new ColumnOrder<>(RateColumn.USD, false)));
        List<BigDecimal> usd = rows().stream().map(row -> row.rate().usd()).toList();
        assertEquals(usd.stream().sorted().toList(), usd);
        rates.order(List.of(new ColumnOrder<>(RateColumn.USD, true)));
        assertEquals(usd.getLast(), rows().getFirst().rate().usd());
        rates.order(
                List.of(
                        new ColumnOrder<>(RateColumn.MODEL, true),
                        new ColumnOrder<>(RateColumn.COMPONENT, false)));
        assertEquals("small", rows().getFirst().model());
        assertEquals(Component.INPUT, rows().getFirst().key().component());
        rates.order(List.of());
        assertEquals(desk.card.rates().getFirst().key(), rows().getFirst().key());
    }

    @Test
    void aRatePerThousandIsPutInOrderAsItIsShown() {
        rates.order(List.of(new ColumnOrder<>(RateColumn.USD, true)));
        rates.perThousandProperty().set(true);
        RateWords words = rates.pageProperty().get().words();
        List<BigDecimal> shown =
                rows().stream()
                        .map(row -> words.shown(row.rate().usd(), row.rate().unit()))
                        .toList();
        assertEquals(shown.stream().sorted(Comparator.reverseOrder()).toList(), shown);
    }
}
