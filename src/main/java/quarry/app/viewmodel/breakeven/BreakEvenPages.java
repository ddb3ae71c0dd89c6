package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.breakeven.BreakEvenPage.Fact;
import quarry.app.viewmodel.breakeven.BreakEvenPage.Section;
import quarry.app.viewmodel.breakeven.BreakEvenPage.Statement;
import quarry.app.viewmodel.breakeven.BreakEvenPage.UnitLine;
import quarry.app.viewmodel.chart.LinePlot;
import quarry.app.viewmodel.chart.WeekMap;
import quarry.app.viewmodel.text.Texts;
import quarry.capacity.batch.WaitingSolver;
import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.BreakEvenSolver;
import quarry.capacity.breakeven.UnitChoice;
import quarry.capacity.commit.ScheduleSolver;
import quarry.capacity.reserved.ReservedSolver;
import quarry.capacity.sensitivity.Sensitivity;
import quarry.capacity.sensitivity.SensitivityAnalysis;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.report.text.BreakEvenSentence;
import quarry.report.text.Figures;
import quarry.report.text.ReservedSentence;
import quarry.report.text.SensitivitySentence;
import quarry.report.text.WaitingSentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes the page of the Break-even screen. Pure, so that it can run in the background.
public final class BreakEvenPages {

    private static final int MOST_UNITS = 60;

    /// @param asked one that the plan has all parts of
    public record Question(Plan plan, RateCard card, Asked asked, Figures figures, Locale locale) {}

    private final Texts words = Texts.of(BreakEvenPages.class);
    private final Question question;
    private final Figures figures;

    private BreakEvenPages(Question question) {
        this.question = question;
        this.figures = question.figures();
    }

    public static BreakEvenPage page(Question question) {
        return new BreakEvenPages(question).page();
    }

    private BreakEvenPage page() {
        BreakEven answer =
                new BreakEvenSolver(question.plan(), question.card())
                        .answer(question.asked().question());
        String headline = BreakEvenSentence.of(answer, figures);
        ScheduleBars schedule =
                new SchedulePages(
                                question.asked(),
                                figures,
                                question.plan().calendar(),
                                question.locale())
                        .bars(
                                new ScheduleSolver(question.plan(), question.card())
                                        .answer(
                                                question.asked().schedule(),
                                                Thread.currentThread()::isInterrupted));
        return switch (answer) {
            case BreakEven.Known known -> known(headline, known, schedule);
            case BreakEven.OnlyProvisioned _ ->
                    new BreakEvenPage(
                            headline,
                            List.of(),
                            LinePlot.EMPTY,
                            WeekMap.EMPTY,
                            LinePlot.EMPTY,
                            List.of(),
                            schedule,
                            List.of());
            case BreakEven.Unanswerable none -> BreakEvenPage.saying(missing(headline, none));
        };
    }

    /// The first reason is the headline; the others follow.
    private String missing(String headline, BreakEven.Unanswerable none) {
        return none.gaps().size() == 1
                ? headline
                : words.get("gaps.more", headline, Integer.toString(none.gaps().size() - 1));
    }

    private BreakEvenPage known(String headline, BreakEven.Known known, ScheduleBars schedule) {
        Optional<UnitChoice> choice = known.asked().units();
        Optional<LoadPages> load = known.demand().map(demand -> new LoadPages(demand, figures));
        BigDecimal perUsd = question.plan().shownIn().perUsd();
        return new BreakEvenPage(
                headline,
                facts(known),
                new CostPlot(
                                known,
                                figures,
                                Growth.of(question.plan(), question.card(), question.asked()),
                                perUsd)
                        .plot(),
                load.map(LoadPages::map).orElse(WeekMap.EMPTY),
                load.isPresent() && choice.isPresent()
                        ? load.get().duration(choice.get())
                        : LinePlot.EMPTY,
                choice.map(this::units).orElse(List.of()),
                schedule,
                sections(known));
    }

    private List<Fact> facts(BreakEven.Known known) {
        List<Fact> facts = new ArrayList<>();
        Usd hour = known.asked().price().hour();
        facts.add(fact("unit-hour", figures.exactUnitCost(hour)));
        facts.add(fact("request", figures.exactUnitCost(known.onDemand().perRequest())));
        known.asked()
                .paidFor()
                .ifPresent(
                        paid -> {
                            facts.add(count("requests-hour", paid.requests().perHour()));
                            facts.add(count("requests-day", paid.requests().perDay()));
                            facts.add(count("tokens-hour", paid.tokens().perHour()));
                        });
        known.asked()
                .units()
                .flatMap(UnitChoice::breakEvenUtilization)
                .ifPresent(u -> facts.add(fact("utilization", figures.percent(u))));
        known.demand()
                .ifPresent(
                        demand -> {
                            facts.add(fact("mean", figures.percent(demand.mean())));
                            facts.add(fact("peak", figures.percent(demand.peak())));
                        });
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(words.get("fact." + label), value, value);
    }

    private Fact count(String label, BigDecimal value) {
        return new Fact(
                words.get("fact." + label), figures.shortCount(value), figures.count(value));
    }

    /// On demand, then each number of units up to the peak.
    private List<UnitLine> units(UnitChoice choice) {
        List<UnitLine> lines = new ArrayList<>();
        int last = Math.max(choice.cheapestUnits() + 1, Math.min(choice.peakUnits(), MOST_UNITS));
        for (UnitChoice.Cost cost : choice.costs(last)) {
            boolean cheapest = cost.units() == choice.cheapestUnits();
            String rejected = figures.percent(cost.rejectedShare());
            String total = figures.amount(cost.total());
            if (cost.units() == 0) {
                String none = words.get("unit.none");
                lines.add(new UnitLine(none, "", "", "", total, rejected, cheapest));
                continue;
            }
            UnitChoice.Unit unit = choice.unit(cost.units());
            lines.add(
                    new UnitLine(
                            Integer.toString(unit.number()),
                            figures.percent(unit.utilization()),
                            words.get("unit." + (unit.pays() ? "pays" : "pays-not")),
                            figures.difference(unit.saving()),
                            total,
                            rejected,
                            cheapest));
        }
        return lines;
    }

    private List<Section> sections(BreakEven.Known known) {
        Asked asked = question.asked();
        List<Section> sections = new ArrayList<>();
        List<Statement> levers = new ArrayList<>();
        for (Sensitivity sensitivity :
                SensitivityAnalysis.of(known, asked.term(), question.plan(), question.card())) {
            levers.add(
                    new Statement(
                            sensitivity.lever().label(),
                            SensitivitySentence.of(sensitivity, figures)));
        }
        if (!levers.isEmpty()) {
            sections.add(new Section(words.get("section.sensitivity"), levers));
        }
        WaitingSolver waiting =
                new WaitingSolver(known, asked.term(), question.plan(), question.card());
        BigDecimal share = asked.waiting().orElseGet(waiting::shareThatCanWait);
        sections.add(section("batch", WaitingSentence.of(waiting.answer(share), figures)));
        sections.add(
                section(
                        "reserved",
                        asked.workloads().size() > 1
                                ? words.get("reserved.one")
                                : ReservedSentence.of(
                                        new ReservedSolver(question.plan(), question.card())
                                                .answer(asked.reserved()),
                                        figures)));
        return sections;
    }

    private Section section(String title, String sentence) {
        return new Section(words.get("section." + title), List.of(new Statement("", sentence)));
    }
}
