package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.SwitchViewModel;
import quarry.plan.Workload;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Locale;

/// What may wait or fail, and what a request brings.
public final class ServiceInputs {

    private final SwitchViewModel realTime;
    private final FieldViewModel<BigDecimal> retryRate;
    private final FieldViewModel<BigDecimal> retriedInput;
    private final FieldViewModel<BigDecimal> retriedOutput;
    private final FieldViewModel<BigDecimal> outcomes;

    ServiceInputs(Inputs<Workload> inputs, Texts words, Locale locale) {
        NumberNotation share = NumberNotation.percentBetween(locale, "0", "100");
        realTime =
                inputs.toggle(
                        words.get("realTime"), Workload::realTime, (w, on) -> w.withRealTime(on));
        retryRate =
                inputs.field(
                        words.get("retryRate"),
                        words.get("unit.percent"),
                        NumberNotation.percentBetween(locale, "0", "1000"),
                        w -> w.retries().rate(),
                        (w, value) -> w.withRetries(w.retries().withRate(value)));
        retriedInput =
                inputs.field(
                        words.get("retriedInput"),
                        words.get("unit.percent"),
                        share,
                        w -> w.retries().chargedInputShare(),
                        (w, value) -> w.withRetries(w.retries().withChargedInputShare(value)));
        retriedOutput =
                inputs.field(
                        words.get("retriedOutput"),
                        words.get("unit.percent"),
                        share,
                        w -> w.retries().chargedOutputShare(),
                        (w, value) -> w.withRetries(w.retries().withChargedOutputShare(value)));
        outcomes =
                inputs.field(
                        words.get("outcomes"),
                        words.get("unit.outcomes"),
                        NumberNotation.between(locale, "0", "1000000"),
                        Workload::outcomesPerRequest,
                        Workload::withOutcomesPerRequest);
    }

    /// Off makes batch possible.
    public SwitchViewModel realTime() {
        return realTime;
    }

    public FieldViewModel<BigDecimal> retryRate() {
        return retryRate;
    }

    public FieldViewModel<BigDecimal> retriedInput() {
        return retriedInput;
    }

    public FieldViewModel<BigDecimal> retriedOutput() {
        return retriedOutput;
    }

    public FieldViewModel<BigDecimal> outcomes() {
        return outcomes;
    }
}
