package quarry.app.viewmodel.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class FieldViewModelTest {

    private final List<BigDecimal> committed = new ArrayList<>();
    private final FieldViewModel<BigDecimal> field =
            new FieldViewModel<>(
                    "Output tokens",
                    "tokens",
                    NumberNotation.between(Locale.US, "0", "1000000"),
                    committed::add);

    @BeforeEach
    void start() {
        field.start(new BigDecimal("1500"));
    }

    @Test
    void showsTheValueWithSeparatorsAndCommitsNothingByItself() {
        assertEquals("1,500", field.textProperty().get());
        assertEquals(List.of(), committed);
    }

    @Test
    void commitsEveryValidTextOnceAndLeavesItAsTyped() {
        field.textProperty().set("2000");
        field.textProperty().set("2000.0");
        assertEquals(List.of(new BigDecimal("2000")), committed);
        field.show(new BigDecimal("2000"));
        assertEquals("2000.0", field.textProperty().get());
        field.settle();
        assertEquals("2,000", field.textProperty().get());
    }

    @Test
    void invalidTextStaysWithItsMessageAndCommitsNothing() {
        field.textProperty().set("lots");
        field.settle();
        field.show(new BigDecimal("1500"));
        assertEquals("lots", field.textProperty().get());
        assertEquals(
                "“lots” is not a number like 1,234.5; allowed: 0 to 1,000,000",
                field.errorProperty().get());
        assertEquals(List.of(), committed);
    }

    @Test
    void aCorrectionClearsTheMessage() {
        field.textProperty().set("lots");
        field.textProperty().set("1500");
        assertEquals("", field.errorProperty().get());
        assertEquals(List.of(), committed);
    }

    @Test
    void anotherValueOrSubjectReplacesInvalidText() {
        field.textProperty().set("lots");
        field.show(new BigDecimal("7"));
        assertEquals("7", field.textProperty().get());
        field.textProperty().set("lots");
        field.start(new BigDecimal("7"));
        assertEquals("7", field.textProperty().get());
        assertEquals("", field.errorProperty().get());
    }

    @Test
    void revertsToTheValueOfThePlan() {
        field.textProperty().set("-5");
        field.revert();
        assertEquals("1,500", field.textProperty().get());
        assertEquals("", field.errorProperty().get());
    }
}
