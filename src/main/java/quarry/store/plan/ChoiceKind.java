package quarry.store.plan;

import quarry.rates.Named;
import quarry.store.json.JsonLayout;
import quarry.store.json.JsonValue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// One of several spellings.
record ChoiceKind<E extends Named>(List<E> choices) implements ValueKind<E> {

    static <E extends Enum<E> & Named> ChoiceKind<E> of(Class<E> type) {
        return new ChoiceKind<>(Arrays.asList(type.getEnumConstants()));
    }

    @Override
    public E read(JsonValue value) throws Unfit {
        if (value instanceof JsonValue.Str(String text)) {
            for (E choice : choices) {
                if (choice.id().equals(text)) {
                    return choice;
                }
            }
        }
        throw new Unfit("is not one of the choices");
    }

    @Override
    public String allowed() {
        return choices.stream()
                .map(c -> JsonLayout.quoted(c.id()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public E placeholder() {
        return choices.getFirst();
    }
}
