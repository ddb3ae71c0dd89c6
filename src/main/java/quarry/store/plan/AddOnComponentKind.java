package quarry.store.plan;

import quarry.rates.Component;
import quarry.rates.Role;
import quarry.store.json.JsonValue;

import java.util.Arrays;

/// A component that is billed beside the tokens of a model.
record AddOnComponentKind() implements ValueKind<Component> {

    private static final ChoiceKind<Component> ANY = ChoiceKind.of(Component.class);
    private static final ChoiceKind<Component> ADD_ON =
            new ChoiceKind<>(
                    Arrays.stream(Component.values())
                            .filter(c -> c.role() == Role.ADD_ON)
                            .toList());

    @Override
    public Component read(JsonValue value) throws Unfit {
        Component component = ANY.read(value);
        if (component.role() != Role.ADD_ON) {
            throw new Unfit("is priced through deployments and custom models, not as an add-on");
        }
        return component;
    }

    @Override
    public String allowed() {
        return ADD_ON.allowed();
    }

    @Override
    public Component placeholder() {
        return ADD_ON.placeholder();
    }
}
