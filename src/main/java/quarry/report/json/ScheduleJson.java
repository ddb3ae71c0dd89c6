package quarry.report.json;

import org.jspecify.annotations.Nullable;

import quarry.capacity.commit.ScheduleAnswer;
import quarry.capacity.schedule.Alternative;
import quarry.capacity.schedule.CommitmentSchedule;
import quarry.capacity.schedule.Regret;
import quarry.capacity.schedule.ScheduleCost;
import quarry.report.text.Figures;
import quarry.report.text.ScheduleSentence;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/// The member `schedule`: when to commit. Amounts are net, over the plan's months.
final class ScheduleJson {

    private final JsonOut json;
    private final Figures figures;

    private ScheduleJson(JsonOut json, Figures figures) {
        this.json = json;
        this.figures = figures;
    }

    static void write(JsonOut json, ScheduleAnswer answer, Figures figures) throws IOException {
        ScheduleJson schedule = new ScheduleJson(json, figures);
        json.object("schedule", () -> schedule.members(answer));
    }

    private void members(ScheduleAnswer answer) throws IOException {
        switch (answer) {
            case ScheduleAnswer.Unanswerable none -> {
                json.text("answer", "none");
                json.text("sentence", none.gaps().getFirst().reason());
                SharedJson.missing(json, none.gaps());
            }
            case ScheduleAnswer.Known known -> {
                json.text("answer", "schedule");
                json.text("sentence", ScheduleSentence.of(known.schedule(), figures));
                known(known);
            }
        }
    }

    private void known(ScheduleAnswer.Known known) throws IOException {
        CommitmentSchedule schedule = known.schedule();
        json.objects(
                "purchases",
                schedule.best().purchases(),
                purchase -> {
                    json.word("term", purchase.term());
                    json.text("start", purchase.start().toString());
                    json.text("end", purchase.end().toString());
                    json.integer("units", purchase.units());
                    json.usd("usd", purchase.usd());
                });
        json.objects(
                "months",
                schedule.best().months(),
                month -> {
                    json.text("month", month.month().toString());
                    json.integer("units", month.unitsRunning());
                    json.usd("unitsUsd", month.units());
                    json.usd("onDemandUsd", month.onDemand());
                });
        ScheduleCost cost = schedule.best().cost();
        json.usd("unitsUsd", cost.units());
        json.usd("onDemandUsd", cost.onDemand());
        json.usd("totalUsd", cost.total());
        json.object(
                "against",
                () -> {
                    against("nothing", schedule, schedule.nothing());
                    against("peak", schedule, schedule.peak());
                    against("oneSize", schedule, schedule.oneSize());
                });
        json.usd("commitmentLeftUsd", cost.left());
        json.object(
                "regret",
                () -> {
                    regret("low", known.question().low(), known.low());
                    regret("high", known.question().high(), known.high());
                });
    }

    private void against(String name, CommitmentSchedule schedule, Alternative other)
            throws IOException {
        json.object(
                name,
                () -> {
                    switch (other) {
                        case Alternative.Priced priced -> {
                            json.integer("units", priced.units());
                            json.usd("totalUsd", priced.schedule().cost().total());
                            json.usd("savedUsd", schedule.savedAgainst(priced.schedule()));
                        }
                        case Alternative.Impossible impossible ->
                                json.text("reason", impossible.reason());
                    }
                });
    }

    /// Null unless that end of demand was given.
    private void regret(String name, @Nullable BigDecimal factor, Optional<Regret> found)
            throws IOException {
        if (factor == null || found.isEmpty()) {
            json.text(name, Optional.empty());
            return;
        }
        Regret regret = found.get();
        json.object(
                name,
                () -> {
                    json.decimal("factor", factor);
                    json.decimal(
                            "usd",
                            regret instanceof Regret.Priced priced
                                    ? Optional.of(priced.usd().value())
                                    : Optional.empty());
                    json.text("sentence", ScheduleSentence.of(regret, factor, figures));
                });
    }
}
