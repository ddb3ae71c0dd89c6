package quarry.app.viewmodel.why;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.compare.CellRef;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.compare.SpanFigures;
import quarry.app.viewmodel.pricing.Results;
import quarry.cost.Line;
import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.ScenarioComparer;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Model;
import quarry.rates.Named;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.report.MissingCell;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the lines and gaps behind a cell into words.
final class WhyPages {

    private static final Texts WORDS = Texts.of(WhyPages.class);

    private final Results results;
    private final RateCard card;
    private final CellRef cell;
    private final Span span;
    private final @Nullable Only only;
    private final CellContents contents;
    private final Belongings belongings;

    /// What tells parts of an explanation apart; months of one part share it.
    private record PartKey(
            String workload,
            int deployment,
            String belongsTo,
            String model,
            String purpose,
            Component component,
            long above) {

        static PartKey of(Line line) {
            return new PartKey(
                    line.workload(),
                    line.deployment(),
                    Belongings.path(line),
                    line.deployment() == Line.NO_DEPLOYMENT ? line.rate().key().model() : "",
                    line.purpose().label(),
                    line.component(),
                    line.rate().key().aboveInputTokens());
        }
    }

    WhyPages(WhyViewModel.Asked question, RateCard card, CellContents contents) {
        this.results = question.results();
        this.card = card;
        this.cell = question.cell();
        this.span = question.span();
        this.only = question.only();
        this.contents = contents;
        this.belongings = new Belongings(results.plan(), contents.statement().scenario());
    }

    WhyPage page() {
        Usd whole = contents.amount().net();
        UnitCost cost = UnitCost.of(contents.amount(), contents.service());
        SpanFigures figures = new SpanFigures(results, span);
        Optional<Usd> share = figures.share(whole, cost, oneMonth());
        return new WhyPage(
                share.map(net -> amount(net, figures)).orElseGet(SpanFigures::nothingServed),
                subject(),
                whole.isZero()
                        ? ""
                        : share.map(_ -> figures.reckoning(whole, cost, oneMonth())).orElse(""),
                parts(),
                gaps());
    }

    private String amount(Usd shown, SpanFigures figures) {
        boolean complete = contents.amount().complete();
        if (!complete && shown.isZero()) {
            return WORDS.get("amount.none");
        }
        String amount = figures.exact(shown) + each();
        return complete ? amount : WORDS.get("amount.incomplete", amount);
    }

    private String each() {
        if (only != null && only.label() == null && only.oneMonth()) {
            return WORDS.get("each.month", "" + only.from());
        }
        return span == Span.MONTHLY_MEAN && oneMonth() ? "" : span.each();
    }

    private boolean oneMonth() {
        return (only != null && only.oneMonth())
                || (cell.breakdown() instanceof Breakdown.ByMonth && !cell.total());
    }

    private String subject() {
        String scenario = contents.statement().name();
        String row = cell.row();
        if (only != null && only.label() != null) {
            return only.label() + ", " + scenario;
        }
        return row == null ? WORDS.get("subject.total", scenario) : rowLabel(row) + ", " + scenario;
    }

    private String rowLabel(String row) {
        return switch (cell.breakdown()) {
            case Breakdown.ByWorkload _ ->
                    row.equals(Line.NO_WORKLOAD)
                            ? ScenarioComparer.unattributed(results.priced()).orElse("")
                            : workload(row);
            case Breakdown.ByMonth _ -> row;
            case Breakdown.ByComponent _ ->
                    Named.find(Component.class, row).map(Component::label).orElse(row);
            case Breakdown.ByTag(String key) ->
                    row.isEmpty() ? WORDS.get("tag.without", key) : WORDS.get("tag", key, row);
        };
    }

    private List<WhyPage.WhyPart> parts() {
        Map<PartKey, List<Line>> parts =
                contents.lines().stream()
                        .collect(
                                Collectors.groupingBy(
                                        PartKey::of, LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                (Map.Entry<PartKey, List<Line>> part) -> net(part.getValue()),
                                Comparator.reverseOrder()))
                .map(part -> part(part.getKey(), part.getValue()))
                .toList();
    }

    private static Usd net(List<Line> lines) {
        return Statement.Amount.of(lines, List.of()).net();
    }

    private WhyPage.WhyPart part(PartKey key, List<Line> lines) {
        String label = key.component().label();
        if (key.above() > 0) {
            label =
                    WORDS.get(
                            "part.above",
                            label,
                            results.figures().whole(BigDecimal.valueOf(key.above())));
        }
        return new WhyPage.WhyPart(
                key.purpose().isEmpty() ? label : label + ", " + key.purpose(),
                context(key),
                results.figures().exactAmount(net(lines)),
                lines.stream().map(this::month).toList());
    }

    private String context(PartKey key) {
        String workload =
                cell.breakdown() instanceof Breakdown.ByWorkload && !cell.total()
                        ? ""
                        : workload(key.workload());
        String served =
                key.deployment() == Line.NO_DEPLOYMENT
                        ? model(key.model())
                        : results.plan()
                                .scenario(contents.statement().scenario())
                                .map(Scenario::deployments)
                                .filter(all -> key.deployment() < all.size())
                                .map(all -> served(all.get(key.deployment())))
                                .orElse("");
        return Stream.of(workload, belongings.name(key.belongsTo()), served)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String served(Deployment deployment) {
        return model(deployment.model()) + ", " + deployment.purchase().mode().id();
    }

    private String model(String id) {
        return card.model(id).map(Model::name).orElse(id);
    }

    private String workload(String id) {
        return results.plan().workload(id).map(Workload::name).orElse(id);
    }

    private WhyPage.WhyMonth month(Line line) {
        return new WhyPage.WhyMonth(
                key(line),
                line.month().toString(),
                results.figures().count(line.quantity()) + " × " + line.unit().id(),
                results.figures().exactAmount(line.net()));
    }

    static WhyPage.LineKey key(Line line) {
        return new WhyPage.LineKey(
                line.month(),
                line.workload(),
                line.deployment(),
                Belongings.path(line),
                line.purpose(),
                line.component(),
                line.rate().key().aboveInputTokens());
    }

    private List<WhyPage.WhyGap> gaps() {
        return MissingCell.of(contents.gaps()).stream().map(this::gap).toList();
    }

    private WhyPage.WhyGap gap(MissingCell missing) {
        return new WhyPage.WhyGap(
                missing.reason(),
                missing.path(),
                missing.when(),
                missing.nearest().stream().map(this::nearest).toList());
    }

    private String nearest(Rate rate) {
        return rate.key().text()
                + ": "
                + results.figures().rate(rate.usd())
                + " USD per "
                + rate.unit().id();
    }
}
