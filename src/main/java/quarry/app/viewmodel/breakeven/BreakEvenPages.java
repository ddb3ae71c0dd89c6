package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.breakeven.BreakEvenPage.Fact;
import quarry.app.viewmodel.breakeven.BreakEvenPage.Section;
import quarry.app.viewmodel.breakeven.BreakEvenPage.Statement;
import quarry.app.viewmodel.chart.LinePlot;
import quarry.app.viewmodel.chart.WeekMap;
import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.BreakEvenSolver;
import quarry.capacity.breakeven.UnitChoice;
import quarry.capacity.breakeven.UnitDemand;
import quarry.capacity.decision.Decision;
import quarry.capacity.decision.DecisionSolver;
import quarry.capacity.sensitivity.Sensitivity;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.report.text.BreakEvenSentence;
import quarry.report.text.Figures;
import quarry.report.text.ReservedSentence;
import quarry.report.text.SensitivitySentence;
import quarry.report.text.Texts;
import quarry.report.text.WaitingSentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the page of the Break-even screen. Pure, so that it can run in the background.
public final class BreakEvenPages {

    /// @param asked one that the plan has all parts of
    public record Question(Plan plan, RateCard card, Asked asked, Figures figures) {}

    private final Texts words = Texts.of(BreakEvenPages.class);
    private final Question question;
    private final Figures figures;
    private final BoughtLines lines;

    private BreakEvenPages(Question question) {
        this.question = question;
        this.figures = question.figures();
        this.lines = new BoughtLines(figures);
    }

    public static BreakEvenPage page(Question question) {
        return new BreakEvenPages(question).page();
    }

    /// The same in one sentence and one picture, without what takes long.
    ///
    /// @param about what the sentence begins with: workloads and model
    static BreakEvenBrief brief(Question question, String about) {
        BreakEvenPages pages = new BreakEvenPages(question);
        BreakEven answer =
                new BreakEvenSolver(question.plan(), question.card())
                        .answer(question.asked().question());
        LinePlot plot =
                switch (answer) {
                    case BreakEven.Known known -> pages.cost(known);
                    case BreakEven.OnlyProvisioned forced -> pages.duration(forced);
                    case BreakEven.Unanswerable _ -> LinePlot.EMPTY;
                };
        return new BreakEvenBrief(new BriefSentence(about, question.figures()).of(answer), plot);
    }

    private BreakEvenPage page() {
        Decision decision =
                new DecisionSolver(question.plan(), question.card())
                        .answer(question.asked().decision(), Thread.currentThread()::isInterrupted);
        String headline = BreakEvenSentence.of(decision.answer(), figures);
        return switch (decision.answer()) {
            case BreakEven.Known known -> known(headline, known, decision);
            case BreakEven.OnlyProvisioned forced -> forced(headline, forced, decision);
            case BreakEven.Unanswerable none -> BreakEvenPage.saying(missing(headline, none));
        };
    }

    /// The first reason is the headline; the others follow.
    private String missing(String headline, BreakEven.Unanswerable none) {
        return none.gaps().size() == 1
                ? headline
                : words.get("gaps.more", headline, Integer.toString(none.gaps().size() - 1));
    }

    private BreakEvenPage known(String headline, BreakEven.Known known, Decision decision) {
        Optional<UnitChoice> choice = known.asked().units();
        Optional<LoadPages> load = known.demand().map(demand -> new LoadPages(demand, figures));
        return new BreakEvenPage(
                headline,
                facts(known),
                cost(known),
                load.map(LoadPages::map).orElse(WeekMap.EMPTY),
                load.isPresent() && choice.isPresent()
                        ? load.get().duration(choice.get().cheapestUnits())
                        : LinePlot.EMPTY,
                figures.currencyCode(),
                lines.terms(known),
                choice.map(lines::units).orElse(List.of()),
                schedule(decision),
                sections(decision));
    }

    private LinePlot cost(BreakEven.Known known) {
        return new CostPlot(
                        known,
                        figures,
                        Growth.of(question.plan(), question.card(), question.asked()),
                        question.plan().shownIn().perUsd())
                .plot();
    }

    /// Without on demand there is nothing to draw a crossing with.
    private BreakEvenPage forced(
            String headline, BreakEven.OnlyProvisioned forced, Decision decision) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("unit-hour", figures.exactUnitCost(forced.asked().price().hour())));
        forced.demand().ifPresent(demand -> loads(demand, facts));
        Optional<LoadPages> load = forced.demand().map(demand -> new LoadPages(demand, figures));
        return new BreakEvenPage(
                headline,
                facts,
                LinePlot.EMPTY,
                load.map(LoadPages::map).orElse(WeekMap.EMPTY),
                duration(forced),
                figures.currencyCode(),
                lines.terms(forced),
                forced.demand()
                        .map(demand -> lines.units(forced.asked(), demand))
                        .orElse(List.of()),
                schedule(decision),
                List.of(section("reserved", reserved(decision))));
    }

    private LinePlot duration(BreakEven.OnlyProvisioned forced) {
        return forced.demand()
                .map(
                        demand ->
                                new LoadPages(demand, figures)
                                        .duration(forced.asked().peakUnits().orElse(0)))
                .orElse(LinePlot.EMPTY);
    }

    private ScheduleBars schedule(Decision decision) {
        return decision.schedule()
                .map(
                        answer ->
                                new SchedulePages(
                                                question.asked(),
                                                figures,
                                                question.plan().calendar())
                                        .bars(answer))
                .orElse(ScheduleBars.NONE);
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
        known.demand().ifPresent(demand -> loads(demand, facts));
        return facts;
    }

    private void loads(UnitDemand demand, List<Fact> facts) {
        facts.add(fact("mean", figures.percent(demand.mean())));
        facts.add(fact("peak", figures.percent(demand.peak())));
    }

    private Fact fact(String label, String value) {
        return new Fact(words.get("fact." + label), value, value);
    }

    private Fact count(String label, BigDecimal value) {
        return new Fact(
                words.get("fact." + label), figures.shortCount(value), figures.count(value));
    }

    private List<Section> sections(Decision decision) {
        List<Section> sections = new ArrayList<>();
        List<Statement> levers = new ArrayList<>();
        for (Sensitivity lever : decision.levers()) {
            levers.add(
                    new Statement(lever.lever().label(), SensitivitySentence.of(lever, figures)));
        }
        if (!levers.isEmpty()) {
            sections.add(new Section(words.get("section.sensitivity"), levers));
        }
        decision.waiting()
                .ifPresent(
                        waiting ->
                                sections.add(
                                        section("batch", WaitingSentence.of(waiting, figures))));
        sections.add(section("reserved", reserved(decision)));
        return sections;
    }

    private String reserved(Decision decision) {
        return decision.reserved()
                .map(answer -> ReservedSentence.of(answer, figures))
                .orElseGet(
                        () ->
                                words.get(
                                        question.asked().model().custom() == null
                                                ? "reserved.one"
                                                : "reserved.custom"));
    }

    private Section section(String title, String sentence) {
        return new Section(words.get("section." + title), List.of(new Statement("", sentence)));
    }
}
