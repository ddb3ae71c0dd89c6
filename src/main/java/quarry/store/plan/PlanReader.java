package quarry.store.plan;

import org.jspecify.annotations.Nullable;

import quarry.plan.Bounds;
import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.PlanCheck;
import quarry.plan.PlanIds;
import quarry.plan.PresentedPage;
import quarry.plan.Problem;
import quarry.store.file.BoundedFile;
import quarry.store.file.FileRefused;
import quarry.store.json.JsonLayout;
import quarry.store.json.JsonRefused;
import quarry.store.json.JsonValue;
import quarry.store.json.StrictJson;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a plan, or says everything that keeps it from being one.
public final class PlanReader {

    public static final String FORMAT = "quarry-plan/1";

    private static final Pattern ANY_VERSION = Pattern.compile("quarry-plan/([0-9]{1,6})");

    private PlanReader() {}

    public static PlanReading read(Path file) {
        try {
            return read(BoundedFile.read(file, Limits.FILE_BYTES));
        } catch (FileRefused e) {
            return PlanReading.Refused.because(e.getMessage());
        }
    }

    public static PlanReading read(byte[] utf8) {
        if (utf8.length > Limits.FILE_BYTES) {
            return PlanReading.Refused.because(
                    "the plan is larger than 16 MB, the most Quarry reads");
        }
        JsonValue document;
        try {
            document = StrictJson.parse(utf8);
        } catch (JsonRefused e) {
            return PlanReading.Refused.because(e.getMessage());
        }
        ProblemLog log = new ProblemLog();
        Plan plan = plan(document, log);
        if (plan == null || log.hasErrors()) {
            return new PlanReading.Refused(log.problems(), null);
        }
        List<Problem> problems = new ArrayList<>(log.problems());
        List<Problem> found = PlanCheck.check(plan);
        problems.addAll(found);
        return found.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR)
                ? new PlanReading.Refused(problems, PlanIds.tellApart(plan) ? plan : null)
                : new PlanReading.Opened(plan, problems);
    }

    /// A plan in the middle of being edited: what is wrong between its parts does not matter yet.
    public static Optional<Plan> draft(String text) {
        try {
            ProblemLog log = new ProblemLog();
            Plan plan = plan(StrictJson.parse(text), log);
            return log.hasErrors() ? Optional.empty() : Optional.ofNullable(plan);
        } catch (JsonRefused e) {
            return Optional.empty();
        }
    }

    private static @Nullable Plan plan(JsonValue document, ProblemLog log) {
        return new JsonCursor("$", document, log).object(PlanReader::plan);
    }

    private static Plan plan(JsonFields f) {
        if (!isOurs(f)) {
            return Plan.empty("", Limits.MONTH.placeholder());
        }
        return new Plan(
                f.required("name", Limits.PLAN_NAME),
                f.required("start", Limits.MONTH),
                Math.toIntExact(f.or("months", Limits.MONTHS, 12L)),
                f.or("monthBasis", ChoiceKind.of(MonthBasis.class), MonthBasis.CALENDAR),
                f.objects("rateOverrides", 10_000, AssumptionReader::override),
                f.objects("discounts", Bounds.MOST_DISCOUNTS, AssumptionReader::discount),
                f.objects("modelUnits", Bounds.MOST_MODEL_UNITS, AssumptionReader::capacity),
                f.objects("workloads", 1_000, WorkloadReader::workload),
                ScenarioReader.scenarios(f),
                f.objects("customModels", Bounds.MOST_CUSTOM_MODELS, AssumptionReader::customModel),
                f.orNull("currency", AssumptionReader::currency),
                f.objects("budgets", Bounds.MOST_BUDGETS, AssumptionReader::budget),
                f.objects("quotas", Bounds.MOST_QUOTAS, AssumptionReader::quota),
                f.objects("modelNotes", 1_000, AssumptionReader::modelNote),
                f.objects("presentation", 100, PlanReader::presented),
                f.extras());
    }

    private static PresentedPage presented(JsonFields f) {
        return new PresentedPage(f.required("page", Limits.ID), f.extras());
    }

    private static boolean isOurs(JsonFields f) {
        JsonCursor format = f.cursor("format");
        if (format == null) {
            f.error(
                    "format",
                    "is missing, so this is not a plan; a plan has \"format\": \"" + FORMAT + "\"");
            return false;
        }
        String text = format.value() instanceof JsonValue.Str(String value) ? value : "";
        if (text.equals(FORMAT)) {
            return true;
        }
        Matcher version = ANY_VERSION.matcher(text);
        if (version.matches() && Integer.parseInt(version.group(1)) > 1) {
            format.refuse(
                    "is a newer format than this version of Quarry reads ("
                            + FORMAT
                            + "); open the plan with a newer Quarry");
        } else {
            format.refuse(
                    "is not a format that Quarry reads; allowed: " + JsonLayout.quoted(FORMAT));
        }
        return false;
    }
}
