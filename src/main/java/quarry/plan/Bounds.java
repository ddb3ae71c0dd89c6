package quarry.plan;

import java.util.regex.Pattern;

/// Bounds that the plan file and the input fields share, as `docs/plan-format.md` lists them.
public final class Bounds {

    /// In characters.
    public static final int ID_LENGTH = 100;

    /// In characters.
    public static final int NAME_LENGTH = 200;

    /// In characters.
    public static final int NOTE_LENGTH = 4_000;

    /// How the code of a currency is written.
    public static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public static final int MOST_BUDGETS = 500;
    public static final int MOST_DISCOUNTS = 100;
    public static final int MOST_MODEL_UNITS = 1_000;
    public static final int MOST_CUSTOM_MODELS = 500;
    public static final int MOST_QUOTAS = 1_000;

    public static final Bound PERCENT = Bound.from("0", "100");

    /// Of a currency, for 1 USD.
    public static final Bound PER_USD = Bound.above("0", "1e9");

    public static final Bound BUDGET_USD = Bound.from("0", "1e15");

    /// Tokens a minute, of a model unit or a quota.
    public static final Bound CAPACITY = Bound.above("0", "1e12");

    public static final Bound BURNDOWN = Bound.from("1", "100");
    public static final Bound TRAINING_TOKENS = Bound.from("0", "1e15");

    /// Hours or images of one training.
    public static final Bound TRAINING_COUNT = Bound.from("0", "1e12");

    public static final Bound EPOCHS = Bound.from("0", "1000");

    /// Whole.
    public static final Bound TRAININGS = Bound.from("0", "1000");

    /// Whole.
    public static final Bound FIRST_MONTH = Bound.from("0", "119");

    /// Whole.
    public static final Bound MONTHS_BETWEEN = Bound.from("1", "120");

    private Bounds() {}
}
