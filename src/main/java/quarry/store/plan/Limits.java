package quarry.store.plan;

import quarry.plan.Bounds;
import quarry.plan.UnitCount;
import quarry.rates.Mode;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/// The bounds of the format, as `docs/plan-format.md` lists them.
final class Limits {

    static final int FILE_BYTES = 16 * 1024 * 1024;

    static final TextKind ID = new TextKind(Bounds.ID_LENGTH, true);
    static final TextKind NAME = new TextKind(Bounds.NAME_LENGTH, false);
    static final TextKind PLAN_NAME = new TextKind(Bounds.NAME_LENGTH, true);
    static final TextKind NOTE = new TextKind(Bounds.NOTE_LENGTH, false);
    static final TextKind MODEL = new TextKind(300, true);
    static final TextKind REGION = new TextKind(60, true);
    static final TextKind TAG = new TextKind(256, false);
    static final int TAG_KEY = 128;
    static final PatternKind CURRENCY =
            new PatternKind(Bounds.CURRENCY, "a code of three capitals like \"EUR\"");

    static final ValueKind<Boolean> FLAG = new FlagKind();
    static final ValueKind<YearMonth> MONTH = new MonthKind();
    static final ValueKind<UnitCount> UNITS = new UnitCountKind();
    static final List<Mode> DEPLOYABLE =
            Arrays.stream(Mode.values()).filter(m -> m != Mode.CUSTOMIZATION).toList();

    static final IntegerKind MONTHS = new IntegerKind(1, 120);
    static final IntegerKind FIRST_MONTH = IntegerKind.within(Bounds.FIRST_MONTH);
    static final IntegerKind TRAININGS = IntegerKind.within(Bounds.TRAININGS);
    static final IntegerKind MONTHS_BETWEEN = IntegerKind.within(Bounds.MONTHS_BETWEEN);
    static final IntegerKind ABOVE_INPUT_TOKENS = new IntegerKind(0, 1_000_000_000);

    static final DecimalKind SHARE = DecimalKind.from("0", "1");
    static final DecimalKind PERCENT = DecimalKind.within(Bounds.PERCENT);
    static final DecimalKind REQUESTS_PER_DAY = DecimalKind.from("0", "1e12");
    static final DecimalKind TOKENS = DecimalKind.from("0", "1e9");
    static final DecimalKind TURNS = DecimalKind.from("1", "10000");
    static final DecimalKind GROWTH = DecimalKind.above("-1", "10");
    static final DecimalKind FACTOR = DecimalKind.from("0", "1000");
    static final DecimalKind WEIGHT = DecimalKind.from("0", "1e9");
    static final DecimalKind RETRIES = DecimalKind.from("0", "100");
    static final DecimalKind OUTCOMES = DecimalKind.from("0", "1e6");
    static final DecimalKind TOKENS_PER_MINUTE = DecimalKind.from("0", "1e12");
    static final DecimalKind CAPACITY = DecimalKind.within(Bounds.CAPACITY);
    static final DecimalKind COPIES = DecimalKind.from("0", "100000");
    static final DecimalKind WINDOWS = DecimalKind.from("0", "9000");
    static final DecimalKind TRAINING_TOKENS = DecimalKind.within(Bounds.TRAINING_TOKENS);
    static final DecimalKind TRAINING_COUNT = DecimalKind.within(Bounds.TRAINING_COUNT);
    static final DecimalKind EPOCHS = DecimalKind.within(Bounds.EPOCHS);
    static final DecimalKind RATE_USD = DecimalKind.from("0", "1e9");
    static final DecimalKind BUDGET_USD = DecimalKind.within(Bounds.BUDGET_USD);
    static final DecimalKind PER_USD = DecimalKind.within(Bounds.PER_USD);
    static final DecimalKind TOKEN_FACTOR = DecimalKind.above("0", "100");
    static final DecimalKind BURNDOWN = DecimalKind.within(Bounds.BURNDOWN);
    static final DecimalKind ADD_ON_QUANTITY = DecimalKind.from("0", "1e12");
    static final DecimalKind CHARACTERS = DecimalKind.from("0", "1e9");
    static final DecimalKind DOCUMENTS = DecimalKind.from("0", "1e9");
    static final DecimalKind SCORE = DecimalKind.from("0", "100");
    static final DecimalKind ALERT = DecimalKind.above("0", "10");

    static final BigDecimal ZERO = BigDecimal.ZERO;
    static final BigDecimal ONE = BigDecimal.ONE;

    private Limits() {}
}
