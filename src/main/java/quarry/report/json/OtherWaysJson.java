package quarry.report.json;

import quarry.capacity.batch.Waiting;
import quarry.capacity.reserved.ReservedAnswer;
import quarry.capacity.reserved.ReservedSide;
import quarry.capacity.reserved.ReservedTerm;
import quarry.report.text.Figures;
import quarry.report.text.ReservedSentence;
import quarry.report.text.WaitingSentence;

import java.io.IOException;

/// The members `batch` and `reserved`: what else there is beside model units. Amounts are net, of the month.
final class OtherWaysJson {

    private OtherWaysJson() {}

    static void batch(JsonOut json, Waiting waiting, Figures figures) throws IOException {
        json.object(
                "batch",
                () -> {
                    json.text("sentence", WaitingSentence.of(waiting, figures));
                    switch (waiting) {
                        case Waiting.Known known -> known(json, known);
                        case Waiting.NotSold none -> SharedJson.missing(json, none.gaps());
                        // The sentence is the reason.
                        case Waiting.NotApplicable _ -> {}
                    }
                });
    }

    private static void known(JsonOut json, Waiting.Known known) throws IOException {
        json.decimal("waitingShare", known.share());
        json.word("term", known.term());
        json.word("cheapest", known.cheapest());
        json.objects(
                "ways",
                Waiting.Way.all(),
                way -> {
                    json.word("way", way);
                    json.usd("usd", known.usd(way));
                    json.integer("units", known.units(way));
                });
    }

    static void reserved(JsonOut json, ReservedAnswer answer, Figures figures) throws IOException {
        json.object(
                "reserved",
                () -> {
                    json.text("sentence", ReservedSentence.of(answer, figures));
                    switch (answer) {
                        case ReservedAnswer.Known known -> {
                            json.usd("onDemandUsd", known.onDemand());
                            json.objects("terms", known.terms(), term -> term(json, term));
                        }
                        case ReservedAnswer.Unanswerable none ->
                                SharedJson.missing(json, none.gaps());
                    }
                });
    }

    private static void term(JsonOut json, ReservedTerm term) throws IOException {
        json.word("term", term.term());
        json.decimal("breakEvenUtilization", term.breakEvenUtilization());
        side(json, "input", term.input());
        side(json, "output", term.output());
        reservation(json, "cheapest", term.cheapest());
        reservation(json, "peakSized", term.peakSized());
    }

    private static void side(JsonOut json, String name, ReservedSide side) throws IOException {
        json.object(
                name,
                () -> {
                    json.usd("hourUsdPer1000Tpm", side.hour());
                    json.decimal("breakEvenUtilization", side.breakEvenUtilization());
                    json.decimal("meanTpm", side.meanTpm());
                    json.decimal("peakTpm", side.peakTpm());
                    SharedJson.provenance(json, side.rate());
                });
    }

    private static void reservation(JsonOut json, String name, ReservedTerm.Reservation reservation)
            throws IOException {
        json.object(
                name,
                () -> {
                    json.integer("inputTpm", reservation.inputThousands() * 1000);
                    json.integer("outputTpm", reservation.outputThousands() * 1000);
                    json.usd("reservedUsd", reservation.reserved());
                    json.usd("overflowUsd", reservation.overflow());
                    json.usd("totalUsd", reservation.total());
                    json.decimal("overflowShare", reservation.overflowShare());
                });
    }
}
