package quarry.cost.price;

import quarry.plan.CustomModel;
import quarry.plan.Extras;
import quarry.plan.Teacher;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.math.BigDecimal;

/// A custom model `mine` of base model `m`, and a card with all that it can cost.
final class TestModel {

    /// On demand `m` itself costs 4 and 12, the custom model 3 and 10.
    static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "4", "12")
                    .onDemand("teacher", "5", "25")
                    .customization("m", Component.INPUT, "3")
                    .customization("m", Component.OUTPUT, "10")
                    .customization("m", Component.TRAINING_TOKEN, "8")
                    .customization("m", Component.TRAINING_HOUR, "80")
                    .customization("m", Component.TRAINING_IMAGE, "0.005")
                    .customization("m", Component.STORAGE_MONTH, "1.95")
                    .unitHour("m", Term.NONE, "20")
                    .batch("m", "1", "1")
                    .reserved("m", Term.ONE_MONTH, "1", "1")
                    .imported("m", "1", "1")
                    .card();

    private TestModel() {}

    /// Trained once in the first month, on 5 million tokens.
    static CustomModel mine() {
        return new CustomModel(
                "mine",
                "Mine",
                "m",
                TestCard.REGION,
                new BigDecimal(5_000_000),
                BigDecimal.ONE,
                1,
                0,
                1,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                Extras.NONE);
    }

    static Teacher teacher(long input, long output) {
        return new Teacher(
                "teacher",
                TestCard.REGION,
                Scope.REGIONAL,
                BigDecimal.valueOf(input),
                BigDecimal.valueOf(output),
                Extras.NONE);
    }
}
