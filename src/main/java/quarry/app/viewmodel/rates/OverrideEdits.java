package quarry.app.viewmodel.rates;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.document.Sequence;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.PlanOverride;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Changes the plan's own rates, each time as one step that can be undone.
final class OverrideEdits {

    private static final String MOST = "1000000000";

    private final Texts words = Texts.of(OverrideEdits.class);
    private final DocumentViewModel document;
    private final NoticesViewModel notices;

    OverrideEdits(DocumentViewModel document, NoticesViewModel notices) {
        this.document = document;
        this.notices = notices;
    }

    static NumberNotation figure(Locale locale) {
        return NumberNotation.between(locale, "0", MOST);
    }

    /// Gives a row a figure of the user's own, per unit of its component.
    void set(RateRow row, BigDecimal usd) {
        OptionalInt own = row.overridden() ? place(row) : unbounded(row.key());
        if (own.isPresent()) {
            change(
                    own.getAsInt(),
                    Edit.of(words.get("edit.change", row.key().text())),
                    o -> usd(o, usd));
        } else if (!row.overridden() && row.rate().usd().compareTo(usd) != 0) {
            add(new RateOverride(row.key(), usd, "", null, null));
        }
    }

    /// Where the row's own rate stands in the plan as it is now, which may be newer than the row; empty if it is gone.
    OptionalInt place(RateRow row) {
        List<PlanOverride> all = document.plan().rateOverrides();
        return row.place() >= 0
                        && row.place() < all.size()
                        && all.get(row.place()).rate().key().equals(row.key())
                ? OptionalInt.of(row.place())
                : OptionalInt.empty();
    }

    private OptionalInt unbounded(RateKey key) {
        List<PlanOverride> all = document.plan().rateOverrides();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).rate().key().equals(key))
                .filter(i -> all.get(i).rate().from() == null && all.get(i).rate().until() == null)
                .findFirst();
    }

    void add(RateOverride rate) {
        String what = words.get("edit.add", rate.key().text());
        document.edit(
                what,
                plan ->
                        plan.withRateOverrides(
                                Sequence.plus(
                                        plan.rateOverrides(),
                                        new PlanOverride(rate, Extras.NONE))));
        notices.undoable(what, document.undoOfLatest());
    }

    void remove(RateRow row) {
        OptionalInt place = place(row);
        if (place.isPresent() && sameMonths(place.getAsInt(), row)) {
            String what = words.get("edit.remove", row.key().text());
            document.edit(
                    what,
                    plan ->
                            plan.withRateOverrides(
                                    Sequence.without(plan.rateOverrides(), place.getAsInt())));
            notices.undoable(what, document.undoOfLatest());
        }
    }

    /// Tells own rates with one key apart.
    private boolean sameMonths(int place, RateRow row) {
        PlanOverride own = row.own();
        RateOverride there = document.plan().rateOverrides().get(place).rate();
        return own != null
                && Objects.equals(there.from(), own.rate().from())
                && Objects.equals(there.until(), own.rate().until());
    }

    /// Changes the own rate at a place of the plan.
    void change(int place, Edit edit, UnaryOperator<RateOverride> change) {
        document.edit(edit, plan -> changed(plan, place, change));
    }

    private static Plan changed(Plan plan, int place, UnaryOperator<RateOverride> change) {
        PlanOverride own = plan.rateOverrides().get(place);
        return plan.withRateOverrides(
                Sequence.with(plan.rateOverrides(), place, own.withRate(change.apply(own.rate()))));
    }

    private static RateOverride usd(RateOverride rate, BigDecimal usd) {
        RateKey key = rate.key();
        return new RateOverride(key, usd, rate.note(), rate.from(), rate.until());
    }
}
